package org.bayan.bake;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bayan.archive.Archive;
import org.bayan.arabic.OfficialDates;
import org.bayan.arabic.Wording;
import org.bayan.content.Content;
import org.bayan.content.ContentReader;
import org.bayan.markdown.Markdown;
import org.bayan.markdown.MarkdownLabels;
import org.bayan.pages.Page;
import org.bayan.pages.Pages;
import org.bayan.problem.ProblemReport;
import org.bayan.problem.ProblemsException;
import org.bayan.verify.SiteCheck;

/** Bakes a site, once. */
public final class Bake {
  private final BakeSettings settings;
  private final ProblemReport report = new ProblemReport();
  private final Wording wording;
  private final Markdown markdown;

  /**
   * @throws IOException if {@code strings.properties} cannot be read
   */
  public Bake(BakeSettings settings) throws IOException {
    this.settings = settings;
    this.wording =
        Wording.read(settings.templates().resolve("strings.properties"), settings.digits());
    this.markdown = new Markdown(labels());
  }

  /** The words of the site. */
  public Wording wording() {
    return wording;
  }

  /** Renders the bodies of the site's pages. */
  public Markdown markdown() {
    return markdown;
  }

  /** Adds files of its own to the staged site. */
  @FunctionalInterface
  public interface Extension {
    /**
     * @param archive what is published
     * @param folder the staged site
     */
    void run(Archive archive, Path folder) throws IOException;
  }

  /**
   * Reads, checks, renders, verifies and publishes.
   *
   * @throws ProblemsException if anything in the sources is wrong; nothing is published then
   * @throws IOException if the disk fails; nothing is published then
   */
  public BakeSummary run(PageRenderer renderer, Extension extension) throws IOException {
    long start = System.nanoTime();
    Archive archive = readArchive();
    List<Page> pages =
        Pages.of(archive, settings.pages(), wording, new OfficialDates(settings.digits()));
    Assets assets = Assets.read(settings.assets());
    Set<String> files = addresses(pages, assets);
    try (Publisher publisher = Publisher.open(settings.output())) {
      Path folder = Publisher.staging(settings.output());
      SiteCheck check = new SiteCheck(settings.pages().site().url(), report);
      write(assets, folder);
      render(pages, assets, renderer, check, folder);
      extension.run(archive, folder);
      check.links(files, folder);
      stopOnErrors();
      publisher.publish();
    }
    return new BakeSummary(
        archive.releases().size(),
        archive.meetings().size(),
        pages.size(),
        assets.files().size(),
        report.sorted(),
        Duration.ofNanos(System.nanoTime() - start));
  }

  private MarkdownLabels labels() {
    return new MarkdownLabels(
        number -> settings.digits().in(Integer.toString(number)),
        number -> wording.of("body.block", number),
        wording.of("body.footnote.back"),
        wording.of("body.table"),
        settings.latinLanguage());
  }

  private Archive readArchive() {
    ContentReader reader = new ContentReader(markdown);
    Content content = reader.read(settings.input(), settings.content(), report);
    stopOnErrors();
    return Archive.of(
        content.releases().stream().filter(each -> each.isPublicAt(settings.now())).toList(),
        content.meetings(),
        content.pages());
  }

  /** Every file of the site; complains of two that want one address. */
  private Set<String> addresses(List<Page> pages, Assets assets) {
    Set<String> files = new HashSet<>();
    for (Page page : pages) {
      if (!files.add(page.path())) {
        report.error(page.path(), 0, 0, "two pages have this address", "rename one, or remove the alias");
      }
    }
    for (String address : assets.files().keySet()) {
      if (!files.add(address)) {
        report.error("assets/" + address, 0, 0, "a page has this address", "rename the asset");
      }
    }
    stopOnErrors();
    return files;
  }

  private static void write(Assets assets, Path folder) throws IOException {
    for (Map.Entry<String, byte[]> asset : assets.files().entrySet()) {
      Path file = folder.resolve(asset.getKey());
      Files.createDirectories(file.getParent());
      Files.write(file, asset.getValue());
    }
  }

  private void render(
      List<Page> pages, Assets assets, PageRenderer renderer, SiteCheck check, Path folder)
      throws IOException {
    for (Path parent : parents(pages, folder)) {
      Files.createDirectories(parent);
    }
    try {
      pages.parallelStream().forEach(page -> render(page, assets, renderer, check, folder));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static Set<Path> parents(List<Page> pages, Path folder) {
    Set<Path> parents = new HashSet<>();
    pages.forEach(page -> parents.add(folder.resolve(page.path()).getParent()));
    return parents;
  }

  private void render(
      Page page, Assets assets, PageRenderer renderer, SiteCheck check, Path folder) {
    StringWriter out = new StringWriter(16 * 1024);
    Map<String, Object> model = new HashMap<>();
    model.put("site", settings.pages().site());
    model.put("head", page.head());
    model.put("assets", assets.addresses());
    model.put(page.type(), page.model().get());
    try {
      renderer.render(page.type(), model, page.path(), out);
      String text = out.toString();
      check.page(page.path(), text);
      Files.write(folder.resolve(page.path()), text.getBytes(StandardCharsets.UTF_8));
    } catch (ProblemsException e) {
      e.problems().forEach(report::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void stopOnErrors() {
    if (report.hasErrors()) {
      throw new ProblemsException(report.sorted());
    }
  }
}
