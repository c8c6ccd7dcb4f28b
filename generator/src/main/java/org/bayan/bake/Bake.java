package org.bayan.bake;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.bayan.archive.Archive;
import org.bayan.archive.Release;
import org.bayan.arabic.Wording;
import org.bayan.content.KnownFiles;
import org.bayan.ledger.Ledger;
import org.bayan.markdown.Markdown;
import org.bayan.markdown.MarkdownLabels;
import org.bayan.pages.Page;
import org.bayan.problem.ProblemReport;
import org.bayan.problem.ProblemsException;
import org.bayan.progress.Progress;

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
                () -> wording.of("body.footnote.back"),
                () -> wording.of("body.table"),
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
      Path file = Publisher.memory(settings.output());
      String program = Program.version();
      CompletableFuture<PublishedFiles> looking = Parallel.begin(() -> PublishedFiles.in(settings.output()));
      Memory last = Memory.load(file, program);
      Prepared site = preparation(renderer).published(last.files());
      PublishedFiles published = Parallel.end(looking);
      PublishedFiles usable = extension.isPresent() ? PublishedFiles.none(settings.output()) : published;
      Staging staging = new Staging(Publisher.staging(settings.output()), settings.output(), usable);
      for (Map.Entry<String, byte[]> asset : site.plan().assets().files().entrySet()) {
        staging.put(asset.getKey(), asset.getValue());
      }
      PageVersions versions = versions(site.plan(), renderer, program);
      String frame = frame(site, versions);
      Set<String> touched = site.content().otherTexts().filter(texts -> frame.equals(last.frame())).orElse(null);
      SiteWriter writer =
          new SiteWriter(
              last.pages(), usable, staging, versions, page -> touched != null && !page.gathers() && !touched.contains(page.path()));
      render(site, writer);
      int rendered = site.plan().pages().size() - writer.kept();
      boolean changed = extension.isPresent() || !site.content().isKnown() || rendered > 0 || !staging.isPublished();
      CompletableFuture<MemoryWriter> memory = new CompletableFuture<>();
      if (changed) {
        KnownPages pages = extension.isPresent() ? Memory.NONE.pages() : writer.known();
        memory.completeAsync(() -> new MemoryWriter(program, site.content().known(), pages));
      }
      clock.begin(Progress.Phase.VERIFY, 1);
      if (extension.isPresent()) {
        extension.get().run(site.plan().archive(), Publisher.staging(settings.output()));
        staging.adopt(published);
      } else if (writer.lostTargets(site.plan(), last.anchors())) {
        staging.checkKept(site.plan(), site.check());
      }
      site.check().links(path -> site.plan().files().contains(path) || staging.has(path), staging::text);
      stopOnErrors();
      clock.begin(Progress.Phase.PUBLISH, 1);
      if (!site.ledger().missing(site.plan().addresses()).isEmpty()) {
        Ledger.read(settings.ledger(), report).add(site.plan().addresses());
      }
      if (changed) {
        Set<String> anchors = new TreeSet<>(writer.kept() == 0 ? Set.of() : last.anchors());
        anchors.addAll(site.check().anchors());
        CompletableFuture<Void> saving = memory.thenAcceptAsync(writing -> writing.save(file, frame, anchors));
        publish(staging, publisher);
        saving.join();
      }
      return summary(site.plan(), rendered, staging.written());
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
      Prepared site = preparation(renderer).published(KnownFiles.none());
      render(site, new Unwritten());
      clock.begin(Progress.Phase.VERIFY, 1);
      site.check().links(site.plan().files()::contains, site.pages().texts());
      stopOnErrors();
      return summary(site.plan(), site.plan().pages().size(), 0);
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
      Prepared site = preparation(renderer).everything(known);
      return new LiveSite(site, report, versions(site.plan(), renderer, Program.version()));
    } finally {
      clock.end();
    }
  }

  /** Publishes what is staged, unless it is published. */
  private static void publish(Staging staging, Publisher publisher) throws IOException {
    if (!staging.isPublished() && !publisher.change(staging.changes())) {
      staging.complete();
      publisher.publish();
    }
  }

  private record Unwritten() implements SiteRenderer.Sink {
    @Override
    public boolean isCurrent(Page page) {
      return false;
    }

    @Override
    public void accept(Page page, String text) {}
  }

  private Preparation preparation(PageRenderer renderer) {
    return new Preparation(settings, wording, markdown, renderer, report, clock);
  }

  /** Renders all pages; stops if a template is wrong, since its pages cannot be checked further. */
  private void render(Prepared site, SiteRenderer.Sink sink) throws IOException {
    clock.begin(Progress.Phase.RENDER, site.plan().pages().size());
    if (!site.pages().renderAll(site.check(), sink, clock)) {
      stopOnErrors();
    }
  }

  /** Names pages by everything that they depend on. */
  private PageVersions versions(Plan plan, PageRenderer renderer, String program) {
    return new PageVersions(
        renderer,
        program,
        wording.patterns(),
        plan.assets().addresses(),
        settings.pages(),
        settings.digits().numberingSystem(),
        settings.latinLanguage());
  }

  /** Names all that pages depend on besides what the files under {@code content/} say. */
  private static String frame(Prepared site, PageVersions versions) {
    Set<String> types = site.plan().pages().stream().map(Page::type).collect(Collectors.toCollection(TreeSet::new));
    return versions.frame(
        types,
        site.hidden().stream().map(Release::id).sorted().toList(),
        List.copyOf(site.plan().archive().monthsInOrder().keySet()));
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
