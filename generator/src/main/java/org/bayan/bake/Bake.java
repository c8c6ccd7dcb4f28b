package org.bayan.bake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bayan.archive.Archive;
import org.bayan.archive.Release;
import org.bayan.arabic.Wording;
import org.bayan.content.Content;
import org.bayan.content.ContentReader;
import org.bayan.ledger.Ledger;
import org.bayan.markdown.Markdown;
import org.bayan.markdown.MarkdownLabels;
import org.bayan.pages.Pages;
import org.bayan.problem.ProblemReport;
import org.bayan.problem.ProblemsException;
import org.bayan.verify.SiteCheck;

/** Bakes a site, or checks that it could be baked. One instance does one of them once. */
public final class Bake {
  private final BakeSettings settings;
  private final ProblemReport report = new ProblemReport();
  private final Wording wording;
  private final Markdown markdown;
  private final long start = System.nanoTime();

  /**
   * @throws IOException if {@code strings.properties} cannot be read
   */
  public Bake(BakeSettings settings) throws IOException {
    this.settings = settings;
    this.wording =
        Wording.read(settings.templates().resolve("strings.properties"), settings.digits());
    this.markdown =
        new Markdown(
            new MarkdownLabels(
                number -> settings.digits().in(Integer.toString(number)),
                number -> wording.of("body.block", number),
                wording.of("body.footnote.back"),
                wording.of("body.table"),
                settings.latinLanguage()));
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
    try (Publisher publisher = Publisher.open(settings.output())) {
      Plan plan = plan();
      Path folder = Publisher.staging(settings.output());
      write(plan, folder);
      SiteCheck check = check(plan);
      render(plan, renderer, check, (path, text) -> write(folder.resolve(path), text));
      extension.run(plan.archive(), folder);
      check.links(
          path -> plan.files().contains(path) || isStaged(folder, path),
          path -> Files.readString(folder.resolve(path)));
      stopOnErrors();
      Ledger.read(settings.ledger()).add(plan.addresses());
      publisher.publish();
      return summary(plan);
    }
  }

  /**
   * Does all that a bake does but for writing.
   *
   * @throws ProblemsException if anything in the sources is wrong
   * @throws IOException if the disk fails
   */
  public BakeSummary check(PageRenderer renderer) throws IOException {
    Plan plan = plan();
    SiteCheck check = check(plan);
    SiteRenderer pages = render(plan, renderer, check, (path, text) -> {});
    check.links(plan.files()::contains, pages.texts());
    stopOnErrors();
    return summary(plan);
  }

  private SiteCheck check(Plan plan) {
    return new SiteCheck(settings.pages().site().url(), report, plan.origins());
  }

  /** Renders all pages; stops if a template is wrong, since its pages cannot be checked further. */
  private SiteRenderer render(
      Plan plan, PageRenderer renderer, SiteCheck check, SiteRenderer.Sink sink) throws IOException {
    SiteRenderer pages = new SiteRenderer(plan, settings.pages().site(), renderer, report);
    if (!pages.renderAll(check, sink)) {
      stopOnErrors();
    }
    return pages;
  }

  /** Whether a tool has written a file of this name, which may be one that no file can have here. */
  private static boolean isStaged(Path folder, String path) {
    try {
      return Files.isRegularFile(folder.resolve(path));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private Plan plan() throws IOException {
    ContentReader reader = new ContentReader(markdown);
    Content content = reader.read(settings.input(), settings.content(), report);
    stopOnErrors();
    Map<Boolean, List<Release>> releases =
        content.releases().stream()
            .collect(Collectors.partitioningBy(release -> release.isPublicAt(settings.now())));
    Ledger ledger = Ledger.read(settings.ledger());
    Archive archive =
        Archive.of(releases.get(true), content.meetings(), content.pages(), Pages.months(ledger.addresses().keySet()));
    Plan plan = Plan.of(archive, content.links(), settings, wording, report);
    new LostAddresses(ledger, releases.get(false), report).check(plan);
    stopOnErrors();
    return plan;
  }

  private static void write(Plan plan, Path folder) throws IOException {
    Set<Path> parents =
        plan.files().stream()
            .map(path -> folder.resolve(path).getParent())
            .collect(Collectors.toSet());
    for (Path parent : parents) {
      Files.createDirectories(parent);
    }
    for (Map.Entry<String, byte[]> asset : plan.assets().files().entrySet()) {
      Files.write(folder.resolve(asset.getKey()), asset.getValue());
    }
  }

  private static void write(Path file, String text) throws IOException {
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  private BakeSummary summary(Plan plan) {
    return new BakeSummary(
        plan.archive().releases().size(),
        plan.archive().meetings().size(),
        plan.pages().size(),
        plan.assets().files().size(),
        report.sorted(),
        Duration.ofNanos(System.nanoTime() - start));
  }

  private void stopOnErrors() {
    if (report.hasErrors()) {
      throw new ProblemsException(report.sorted());
    }
  }
}
