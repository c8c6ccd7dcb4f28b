package org.bayan.bake;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.bayan.archive.Archive;
import org.bayan.archive.Release;
import org.bayan.arabic.OfficialDates;
import org.bayan.arabic.Wording;
import org.bayan.content.Content;
import org.bayan.content.ContentReader;
import org.bayan.content.KnownFiles;
import org.bayan.ledger.Ledger;
import org.bayan.markdown.Markdown;
import org.bayan.pages.Pages;
import org.bayan.problem.ProblemReport;
import org.bayan.problem.ProblemsException;
import org.bayan.progress.Progress;
import org.bayan.verify.SiteCheck;

/** The first half of each bake: files, read, check, archive, pages. Stops with all that is wrong. */
final class Preparation {
  private final BakeSettings settings;
  private final Wording wording;
  private final Markdown markdown;
  private final PageRenderer renderer;
  private final ProblemReport report;
  private final Progress progress;

  Preparation(
      BakeSettings settings,
      Wording wording,
      Markdown markdown,
      PageRenderer renderer,
      ProblemReport report,
      Progress progress) {
    this.settings = settings;
    this.wording = wording;
    this.markdown = markdown;
    this.renderer = renderer;
    this.report = report;
    this.progress = progress;
  }

  /**
   * Prepares the site that may be published now.
   *
   * @param known sources that need not be read again
   * @throws ProblemsException if anything in the sources is wrong
   */
  Prepared published(KnownFiles known) throws IOException {
    CompletableFuture<Beside> beside = Parallel.begin(this::beside);
    Content content = read(known, beside);
    Map<Boolean, List<Release>> releases =
        content.releases().stream()
            .collect(Collectors.partitioningBy(release -> release.isPublicAt(settings.now())));
    releases.get(false).forEach(hidden -> hidden.body().html()); // to report what is wrong in it
    return prepared(content, Parallel.end(beside), releases.get(true), releases.get(false));
  }

  /**
   * Prepares a site with everything that the sources hold, drafts and embargoed releases among it.
   *
   * @throws ProblemsException if anything in the sources is wrong
   */
  Prepared everything(KnownFiles known) throws IOException {
    CompletableFuture<Beside> beside = Parallel.begin(this::beside);
    Content content = read(known, beside);
    content.checkTexts();
    return prepared(content, Parallel.end(beside), content.releases(), List.of());
  }

  /** What a site is made from besides content and templates. */
  private record Beside(Assets assets, Ledger ledger, OfficialDates dates) {}

  private Beside beside() throws IOException {
    return new Beside(
        Assets.read(settings.assets(), report),
        Ledger.read(settings.ledger(), report),
        new OfficialDates(settings.digits()));
  }

  private Content read(KnownFiles known, CompletableFuture<Beside> beside) throws IOException {
    Content content =
        new ContentReader(markdown).read(settings.input(), settings.content(), known, report, progress);
    Parallel.end(beside); // to report what is wrong in it, too
    stopOnErrors(content);
    return content;
  }

  private Prepared prepared(Content content, Beside beside, List<Release> shown, List<Release> hidden) {
    Ledger ledger = beside.ledger();
    Archive archive =
        Archive.of(shown, content.meetings(), content.pages(), Pages.months(ledger.addresses().keySet()));
    if (!content.isKnown()) {
      CompletableFuture.runAsync(archive::relate); // some page will be rendered, and show it
    }
    Plan plan = Plan.of(archive, beside.assets(), beside.dates(), settings, wording, report);
    new LostAddresses(ledger, hidden, report).check(plan);
    stopOnErrors(content);
    SiteRenderer pages = new SiteRenderer(plan, settings.pages().site(), renderer, report);
    return new Prepared(content, hidden, ledger, plan, pages, check(content));
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

  /** If anything is wrong, looks for what is wrong in the texts as well, and stops. */
  private void stopOnErrors(Content content) {
    if (report.hasErrors()) {
      content.checkTexts();
      throw new ProblemsException(report.sorted());
    }
  }
}
