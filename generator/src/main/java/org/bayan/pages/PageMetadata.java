package org.bayan.pages;

import java.net.URI;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.bayan.arabic.OfficialDates;
import org.bayan.archive.Meeting;
import org.bayan.archive.Release;
import org.bayan.archive.SiteAddresses;
import org.bayan.archive.TextPage;
import org.bayan.messages.Wording;
import org.bayan.pages.Head.Section;

/** Words what each kind of page says of itself. */
final class PageMetadata {
  private final Site site;
  private final Wording wording;

  PageMetadata(Site site, Wording wording) {
    this.site = site;
    this.wording = wording;
  }

  Head home() {
    return head(SiteAddresses.HOME, site.name(), site.description(), Section.HOME, List.of(), true);
  }

  /**
   * @param title the release's title, which says so if the release was taken back
   */
  Head release(Release release, String title, OfficialDates dates) {
    String text =
        release.isTextRemoved() ? wording.of("release.removed") : release.body().summary();
    String description = (release.issuer() + "، " + release.kind() + ". " + text).strip();
    List<Head.Crumb> crumbs =
        List.of(
            crumb("nav.dates", SiteAddresses.DATES),
            new Head.Crumb(
                dates.year(release.date().getYear()), SiteAddresses.year(release.date().getYear())),
            new Head.Crumb(
                dates.month(release.date().getMonth()),
                SiteAddresses.month(YearMonth.from(release.date()))),
            new Head.Crumb(dates.dayMonth(release.date()), SiteAddresses.day(release.date())));
    return head(release.path(), title, description, Section.DATES, crumbs, true);
  }

  /** A page at an old address: its canonical address is that of the page it leads to. */
  Head redirect(String alias, RedirectView target) {
    return new Head(
        alias,
        SiteAddresses.root(alias),
        target.title(),
        target.title(),
        Section.NONE,
        site.url() + target.path(),
        List.of(),
        false);
  }

  Head meeting(Meeting meeting, OfficialDates dates) {
    String description =
        meeting.title()
            + "، "
            + (meeting.where().isEmpty() ? "" : meeting.where() + "، ")
            + dates.full(meeting.start(), meeting.end()).text()
            + ".";
    return head(
        meeting.path(),
        meeting.title(),
        description,
        Section.MEETINGS,
        List.of(crumb("meetings.title", SiteAddresses.MEETINGS)),
        true);
  }

  Head meetings() {
    return head(
        SiteAddresses.MEETINGS,
        wording.of("meetings.title"),
        wording.of("meetings.description"),
        Section.MEETINGS,
        List.of(),
        true);
  }

  Head coverage(String path) {
    return head(
        path,
        wording.of("coverage.title"),
        wording.of("coverage.description"),
        Section.MEETINGS,
        List.of(crumb("meetings.title", SiteAddresses.MEETINGS)),
        true);
  }

  Head dates() {
    return head(
        SiteAddresses.DATES,
        wording.of("dates.title"),
        wording.of("dates.description"),
        Section.DATES,
        List.of(),
        true);
  }

  Head year(String path, String title) {
    return head(
        path,
        title,
        wording.of("year.description", title),
        Section.DATES,
        List.of(crumb("nav.dates", SiteAddresses.DATES)),
        true);
  }

  Head month(String path, String title, Head.Crumb year) {
    return head(
        path,
        title,
        wording.of("month.description", title),
        Section.DATES,
        List.of(crumb("nav.dates", SiteAddresses.DATES), year),
        true);
  }

  Head page(TextPage page) {
    String description = page.description() == null ? page.body().summary() : page.description();
    return head(page.path(), page.title(), description, Section.PAGES, List.of(), true);
  }

  Head search() {
    return head(
        SiteAddresses.SEARCH,
        wording.of("search.title"),
        wording.of("search.description"),
        Section.SEARCH,
        List.of(),
        true);
  }

  Head follow() {
    return head(
        SiteAddresses.FOLLOW,
        wording.of("follow.title"),
        wording.of("follow.description"),
        Head.Section.NONE,
        List.of(),
        true);
  }

  /**
   * The page that servers send at any depth: the root that it sees is an address from the host's
   * own.
   */
  Head notFound() {
    Head head =
        head(
            SiteAddresses.NOT_FOUND,
            wording.of("missing.title"),
            wording.of("missing.text"),
            Section.NONE,
            List.of(),
            false);
    return new Head(
        head.path(),
        URI.create(site.url()).getRawPath(),
        head.title(),
        head.description(),
        head.section(),
        head.canonical(),
        head.crumbs(),
        false);
  }

  /** A file that is no page for people: a feed, a sitemap. */
  Head data(String path) {
    return head(path, site.name(), site.description(), Section.NONE, List.of(), false);
  }

  /** The absolute address of a page. */
  String canonical(String path) {
    return site.url() + (path.equals(SiteAddresses.HOME) ? "" : path);
  }

  private Head.Crumb crumb(String key, String path) {
    return new Head.Crumb(wording.of(key), path);
  }

  private Head head(
      String path,
      String title,
      String description,
      Section section,
      List<Head.Crumb> above,
      boolean indexed) {
    List<Head.Crumb> crumbs = new ArrayList<>();
    if (section != Section.HOME) {
      crumbs.add(crumb("nav.home", SiteAddresses.HOME));
    }
    crumbs.addAll(above);
    return new Head(
        path,
        SiteAddresses.root(path),
        title,
        description,
        section,
        canonical(path),
        List.copyOf(crumbs),
        indexed);
  }
}
