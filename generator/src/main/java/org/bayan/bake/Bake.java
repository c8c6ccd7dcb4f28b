package org.bayan.bake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bayan.arabic.OfficialDates;
import org.bayan.archive.Archive;
import org.bayan.archive.Release;
import org.bayan.assets.Asset;
import org.bayan.assets.Assets;
import org.bayan.content.Content;
import org.bayan.content.ContentReader;
import org.bayan.formats.FormatFile;
import org.bayan.formats.FormatSettings;
import org.bayan.formats.Formats;
import org.bayan.frontmatter.RegisterFile;
import org.bayan.markdown.Markdown;
import org.bayan.markdown.MarkdownLabels;
import org.bayan.messages.Wording;
import org.bayan.names.NameRegister;
import org.bayan.pages.Feeds;
import org.bayan.pages.Page;
import org.bayan.pages.Pages;
import org.bayan.problem.ProblemReport;
import org.bayan.problem.ProblemsException;
import org.bayan.progress.Parallel;
import org.bayan.progress.Progress;
import org.bayan.publish.Ledger;
import org.bayan.publish.LostAddresses;
import org.bayan.publish.Publisher;
import org.bayan.publish.StagedSite;
import org.bayan.source.AttachedFile;
import org.bayan.source.ProjectFolder;
import org.bayan.theme.Theme;
import org.bayan.theme.ThemeCopy;
import org.bayan.verify.SiteCheck;

/**
 * Bakes a site, or checks that it could be baked. A bake is a pure function of its sources: nothing
 * is remembered from one to the next. Begin with {@link #run}; one instance does one thing once.
 */
public final class Bake {
  private static final String WORDING = "strings.properties";

  private final BakeSettings settings;
  private final Theme theme;
  private final ProblemReport report = new ProblemReport();
  private final Wording wording;
  private final Markdown markdown;
  private final PhaseClock clock;
  private final long start = System.nanoTime();

  /**
   * @param theme what the archive has none of its own for
   * @param progress hears how far the bake is
   * @throws ProblemsException if {@code strings.properties} cannot be read
   */
  public Bake(BakeSettings settings, Theme theme, Progress progress) {
    this.settings = settings;
    this.theme = theme;
    this.clock = new PhaseClock(progress);
    this.wording =
        Wording.of(
            theme.template(WORDING).orElseThrow(),
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
   * Reads, checks, renders, verifies and publishes.
   *
   * @param extension runs before the site is verified
   * @throws ProblemsException if anything in the sources is wrong; nothing is published then
   * @throws IOException if the disk fails; nothing is published then, unless the message says so
   */
  public BakeSummary run(PageRenderer renderer, Optional<Extension> extension) throws IOException {
    ProjectFolder project = new ProjectFolder(settings.input());
    settings.warnings().forEach(report::add);
    try (Publisher publisher =
        Publisher.open(project, settings.sources(), settings.output(), report)) {
      Sources sources = read(Sources.NONE);
      PreparedSite site = prepare(sources, release -> release.isPublicAt(settings.now()), renderer);
      sources.ledger().prepare(project, site.plan().addresses());
      StagedSite staged = publisher.stage();
      for (Asset asset : site.plan().assets().all()) {
        put(asset, staged);
      }
      for (Map.Entry<String, byte[]> file : site.searchIndex(settings).entrySet()) {
        staged.put(file.getKey(), file.getValue());
      }
      for (AttachedFile file : site.plan().attached()) {
        staged.put(file.address(), file.file());
        file.requireUnchanged();
      }
      Parallel.forEach(site.plan().formats(), file -> staged.put(file.path(), file.bytes()));
      render(site, (page, text) -> staged.put(page.path(), text));
      if (extension.isPresent()) {
        staged.gather();
        extension.get().run(site.plan().archive(), staged.folder());
        staged.adopt();
      }
      verify(site, staged);
      clock.begin(Progress.Phase.PUBLISH, 1);
      if (settings.compressed()) {
        staged.compress();
      }
      if (settings.checksums()) {
        staged.sum();
      }
      publisher.publish(staged);
      record(project, site);
      return summary(site, staged.written());
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
      Sources sources = read(Sources.NONE);
      PreparedSite site = prepare(sources, release -> release.isPublicAt(settings.now()), renderer);
      render(site, (page, text) -> {});
      clock.begin(Progress.Phase.VERIFY, 1);
      site.check().links(site.plan().files()::contains, site.renderer().texts());
      stopOnErrors();
      return summary(site, 0);
    } finally {
      clock.end();
    }
  }

  /**
   * Reads and checks, and renders nothing yet.
   *
   * @param earlier a site of the same sources: those that have not changed are not read again
   * @return a site with everything that the sources hold, drafts and embargoed releases among it
   * @throws ProblemsException if anything in the sources is wrong
   * @throws IOException if the disk fails
   */
  public LiveSite live(PageRenderer renderer, Optional<LiveSite> earlier) throws IOException {
    try {
      Sources sources = read(earlier.map(LiveSite::sources).orElse(Sources.NONE));
      return new LiveSite(prepare(sources, release -> true, renderer), settings, report);
    } finally {
      clock.end();
    }
  }

  private Sources read(Sources earlier) throws IOException {
    NameRegister register =
        RegisterFile.register(
            RegisterFile.read(
                settings.register(),
                settings.input().relativize(settings.register()).toString().replace('\\', '/'),
                report));
    Content content =
        new ContentReader(markdown, register)
            .read(settings.input(), settings.content(), earlier.content(), report, clock);
    Assets assets =
        Assets.read(settings.assets(), theme.assets(), settings.look(), earlier.assets(), report);
    Ledger ledger = Ledger.read(settings.ledger(), report);
    ThemeCopy.check(theme, this::ownBeginning, report);
    stopOnErrors();
    return new Sources(content, assets, ledger, register);
  }

  /** The first line of the archive's own file in the place of one of the theme's. */
  private Optional<String> ownBeginning(String path) {
    Path file =
        path.startsWith("templates/")
            ? settings.templates().resolve(path.substring("templates/".length()))
            : settings.assets().resolve(path.substring("assets/".length()));
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    try (Stream<String> lines = Files.lines(file)) {
      return lines.findFirst();
    } catch (IOException | UncheckedIOException e) {
      return Optional.empty(); // no text, so no copy; whoever reads it says what is wrong
    }
  }

  private PreparedSite prepare(Sources sources, Predicate<Release> shown, PageRenderer renderer) {
    Content content = sources.content();
    Map<Boolean, List<Release>> releases =
        content.releases().stream().collect(Collectors.partitioningBy(shown));
    Archive archive =
        Archive.of(
            releases.get(true),
            content.meetings(),
            content.pages(),
            sources.ledger().addresses().keySet());
    List<Page> pages =
        Pages.of(
            archive,
            settings.pages(),
            wording,
            new OfficialDates(settings.digits()),
            settings.now());
    List<FormatFile> formats =
        Formats.files(
            archive,
            new FormatSettings(
                settings.pages().site(),
                Feeds.of(archive, settings.pages(), wording),
                release -> content.source(release.path()),
                settings.redirects()));
    List<AttachedFile> attached =
        archive.releases().stream()
            .flatMap(release -> content.attached(release.path()).stream())
            .toList();
    SitePlan plan = SitePlan.of(archive, pages, sources.assets(), formats, attached, report);
    new LostAddresses(sources.ledger(), releases.get(false), report).check(plan.files());
    stopOnErrors();
    SiteRenderer pageRenderer = new SiteRenderer(plan, settings.pages().site(), renderer, report);
    SiteCheck check =
        new SiteCheck(
            settings.pages().site().url(),
            report,
            content.links().stream()
                .map(
                    link ->
                        new SiteCheck.Origin(
                            link.page(), link.url(), link.path(), link.line(), link.column()))
                .toList());
    return new PreparedSite(sources, plan, pageRenderer, check);
  }

  private static void put(Asset asset, StagedSite staged) throws IOException {
    if (asset.bytes() == null) {
      staged.put(asset.address(), asset.file());
    } else {
      staged.put(asset.address(), asset.bytes());
    }
  }

  /** Renders all pages; stops if a template is wrong, since its pages cannot be checked further. */
  private void render(PreparedSite site, SiteRenderer.Sink sink) throws IOException {
    clock.begin(Progress.Phase.RENDER, site.plan().pages().size());
    site.renderer().renderAll(site.check(), sink, clock);
    stopOnErrors();
  }

  private void verify(PreparedSite site, StagedSite staged) throws IOException {
    clock.begin(Progress.Phase.VERIFY, 1);
    site.check()
        .links(path -> site.plan().files().contains(path) || staged.has(path), staged::text);
    stopOnErrors();
  }

  /** Records the addresses that readers may link to from now on. */
  private void record(ProjectFolder project, PreparedSite site) throws IOException {
    try {
      site.sources().ledger().add(project, site.plan().addresses());
    } catch (IOException e) {
      throw new PublishedException(
          "the site is published, but its addresses could not be recorded in " + settings.ledger(),
          e);
    }
  }

  private BakeSummary summary(PreparedSite site, int written) {
    clock.end();
    SitePlan plan = site.plan();
    return new BakeSummary(
        plan.archive().releases().size(),
        plan.archive().meetings().size(),
        plan.pages().size(),
        plan.assets().all().size(),
        written,
        report.sorted(),
        nextEmbargo(site.sources().content()),
        Duration.ofNanos(System.nanoTime() - start),
        clock.times());
  }

  private Optional<Instant> nextEmbargo(Content content) {
    return content.releases().stream()
        .filter(release -> release.status() != Release.Status.DRAFT)
        .flatMap(release -> Stream.ofNullable(release.embargo()))
        .filter(end -> end.isAfter(settings.now()))
        .min(Comparator.naturalOrder());
  }

  private void stopOnErrors() {
    if (report.hasErrors()) {
      throw new ProblemsException(report.sorted());
    }
  }
}
