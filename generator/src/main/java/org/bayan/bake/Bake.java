package org.bayan.bake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bayan.archive.Archive;
import org.bayan.archive.Release;
import org.bayan.arabic.Wording;
import org.bayan.content.Content;
import org.bayan.content.ContentReader;
import org.bayan.content.KnownFiles;
import org.bayan.ledger.Ledger;
import org.bayan.markdown.Markdown;
import org.bayan.markdown.MarkdownLabels;
import org.bayan.pages.Head;
import org.bayan.pages.Page;
import org.bayan.pages.Pages;
import org.bayan.problem.ProblemReport;
import org.bayan.problem.ProblemsException;
import org.bayan.progress.Progress;
import org.bayan.verify.SiteCheck;

/** Bakes a site, or checks that it could be baked. One instance does one of them once. */
public final class Bake {
  private static final String WORDING = "strings.properties";

  private final BakeSettings settings;
  private final ProblemReport report = new ProblemReport();
  private final Wording wording;
  private final Markdown markdown;
  private final PhaseClock clock;
  private final long start = System.nanoTime();

  /**
   * @param progress hears how far the bake is
   * @throws ProblemsException if {@code strings.properties} cannot be read
   */
  public Bake(BakeSettings settings, Progress progress) {
    this.settings = settings;
    this.clock = new PhaseClock(progress);
    this.wording =
        Wording.read(
            settings.templates().resolve(WORDING),
            settings.templates().getFileName() + "/" + WORDING,
            settings.digits(),
            report);
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
   * Reads, checks, renders, verifies and publishes what is not yet published.
   *
   * @param extension runs before the site is verified; with one, every page is rendered, since it may
   *     change pages
   * @throws ProblemsException if anything in the sources is wrong; nothing is published then
   * @throws IOException if the disk fails; nothing is published then
   */
  public BakeSummary run(PageRenderer renderer, Optional<Extension> extension) throws IOException {
    try (Publisher publisher = Publisher.open(settings.output())) {
      Path memory = Publisher.memory(settings.output());
      String program = Program.version();
      Memory last = Memory.load(memory, program);
      Content content = read(last.files());
      Plan plan = plan(content);
      PublishedFiles published = PublishedFiles.in(settings.output());
      PublishedFiles usable = extension.isPresent() ? PublishedFiles.none(settings.output()) : published;
      Path folder = Publisher.staging(settings.output());
      Staging staging = new Staging(folder, settings.output(), usable);
      for (Map.Entry<String, byte[]> asset : plan.assets().files().entrySet()) {
        staging.put(asset.getKey(), asset.getValue());
      }
      Fingerprints fingerprints = new Fingerprints();
      SiteWriter writer =
          new SiteWriter(last.pages(), usable, staging, fingerprints, environment(fingerprints, plan, program), renderer);
      SiteCheck check = check(content);
      render(plan, renderer, check, writer);
      clock.begin(Progress.Phase.VERIFY, 1);
      if (extension.isPresent()) {
        extension.get().run(plan.archive(), folder);
        staging.adopt(published);
      } else if (writer.lostTargets(plan, last.anchors())) {
        checkAgain(plan, staging, check);
      }
      check.links(path -> plan.files().contains(path) || isStaged(folder, path), staging::text);
      stopOnErrors();
      clock.begin(Progress.Phase.PUBLISH, 1);
      Ledger.read(settings.ledger(), report).add(plan.addresses());
      if (!staging.isPublished()) {
        staging.complete();
        publisher.publish();
      }
      if (!staging.isPublished() || !content.isKnown() || writer.kept() < plan.pages().size()) {
        Set<String> anchors = new TreeSet<>(writer.kept() == 0 ? Set.of() : last.anchors());
        anchors.addAll(check.anchors());
        new Memory(content.known(), extension.isPresent() ? Memory.NONE.pages() : writer.known(), anchors).save(memory, program);
      }
      return summary(plan, plan.pages().size() - writer.kept(), staging.written());
    } finally {
      clock.end();
    }
  }

  /**
   * Does all that a bake does but for writing.
   *
   * @throws ProblemsException if anything in the sources is wrong
   * @throws IOException if the disk fails
   */
  public BakeSummary check(PageRenderer renderer) throws IOException {
    try {
      Content content = read(KnownFiles.none());
      Plan plan = plan(content);
      SiteCheck check = check(content);
      SiteRenderer pages = render(plan, renderer, check, new Unwritten());
      clock.begin(Progress.Phase.VERIFY, 1);
      check.links(plan.files()::contains, pages.texts());
      stopOnErrors();
      return summary(plan, plan.pages().size(), 0);
    } finally {
      clock.end();
    }
  }

  /**
   * Reads and checks, and renders nothing yet.
   *
   * @param known what is known of the sources from before
   * @return a site with everything that the sources hold, drafts and embargoed releases among it
   * @throws ProblemsException if anything in the sources is wrong
   * @throws IOException if the disk fails
   */
  public LiveSite live(PageRenderer renderer, KnownFiles known) throws IOException {
    try {
      Content content = read(known);
      content.checkTexts();
      stopOnErrors();
      Ledger ledger = Ledger.read(settings.ledger(), report);
      Archive archive =
          Archive.of(content.releases(), content.meetings(), content.pages(), Pages.months(ledger.addresses().keySet()));
      Plan plan = Plan.of(archive, settings, wording, report);
      new LostAddresses(ledger, List.of(), report).check(plan);
      Fingerprints fingerprints = new Fingerprints();
      String environment = environment(fingerprints, plan, Program.version());
      return new LiveSite(
          plan,
          content,
          new SiteRenderer(plan, settings.pages().site(), renderer, report),
          check(content),
          report,
          page -> fingerprints.of(environment, page.type(), renderer.version(page.type())));
    } finally {
      clock.end();
    }
  }

  private record Unwritten() implements SiteRenderer.Sink {
    @Override
    public boolean isCurrent(Page page, Head head, Object model) {
      return false;
    }

    @Override
    public void accept(Page page, String text) {}
  }

  private SiteCheck check(Content content) {
    return new SiteCheck(
        settings.pages().site().url(),
        report,
        () ->
            content.links().stream()
                .map(link -> new SiteCheck.Origin(link.page(), link.url(), link.path(), link.line(), link.column()))
                .toList());
  }

  /** Checks the links of pages that were kept, since what they lead to may have gone. */
  private static void checkAgain(Plan plan, Staging staging, SiteCheck check) {
    plan.pages().parallelStream()
        .map(Page::path)
        .filter(staging.kept()::contains)
        .forEach(path -> check.page(path, text(staging, path)));
  }

  private static String text(Staging staging, String path) {
    try {
      return staging.text(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Renders all pages; stops if a template is wrong, since its pages cannot be checked further. */
  private SiteRenderer render(
      Plan plan, PageRenderer renderer, SiteCheck check, SiteRenderer.Sink sink) throws IOException {
    clock.begin(Progress.Phase.RENDER, plan.pages().size());
    SiteRenderer pages = new SiteRenderer(plan, settings.pages().site(), renderer, report);
    if (!pages.renderAll(check, sink, clock)) {
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

  /** Reads the content; stops if anything is wrong in it, with all that is. */
  private Content read(KnownFiles known) {
    Content content =
        new ContentReader(markdown).read(settings.input(), settings.content(), known, report, clock);
    if (report.hasErrors()) {
      content.checkTexts();
      stopOnErrors();
    }
    return content;
  }

  private Plan plan(Content content) throws IOException {
    Map<Boolean, List<Release>> releases =
        content.releases().stream()
            .collect(Collectors.partitioningBy(release -> release.isPublicAt(settings.now())));
    releases.get(false).forEach(hidden -> hidden.body().html()); // to report what is wrong in it
    Ledger ledger = Ledger.read(settings.ledger(), report);
    Archive archive =
        Archive.of(releases.get(true), content.meetings(), content.pages(), Pages.months(ledger.addresses().keySet()));
    Plan plan = Plan.of(archive, settings, wording, report);
    new LostAddresses(ledger, releases.get(false), report).check(plan);
    if (report.hasErrors()) {
      content.checkTexts();
      stopOnErrors();
    }
    return plan;
  }

  /** Names everything that all pages depend on. */
  private String environment(Fingerprints fingerprints, Plan plan, String program) {
    return fingerprints.of(
        program,
        wording.patterns(),
        plan.assets().addresses(),
        settings.pages(),
        settings.digits().numberingSystem(),
        settings.latinLanguage());
  }

  private BakeSummary summary(Plan plan, int rendered, int written) {
    clock.end();
    return new BakeSummary(
        plan.archive().releases().size(),
        plan.archive().meetings().size(),
        plan.pages().size(),
        rendered,
        plan.assets().files().size(),
        written,
        report.sorted(),
        Duration.ofNanos(System.nanoTime() - start),
        clock.times());
  }

  private void stopOnErrors() {
    if (report.hasErrors()) {
      throw new ProblemsException(report.sorted());
    }
  }
}
