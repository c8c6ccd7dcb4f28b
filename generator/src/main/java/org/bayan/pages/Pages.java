package org.bayan.pages;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bayan.arabic.OfficialDates;
import org.bayan.archive.Archive;
import org.bayan.archive.Meeting;
import org.bayan.archive.Release;
import org.bayan.archive.SiteAddresses;
import org.bayan.archive.TextPage;
import org.bayan.messages.Wording;

/** Lists the pages of a site. */
public final class Pages {
  private final Archive archive;
  private final PageSettings settings;
  private final Wording wording;
  private final PageMetadata heads;
  private final CardFactory cards;
  private final OfficialDates dates;
  private final List<Page> pages = new ArrayList<>();

  private Pages(
      Archive archive, PageSettings settings, Wording wording, OfficialDates dates, Instant now) {
    this.archive = archive;
    this.settings = settings;
    this.wording = wording;
    this.dates = dates;
    this.heads = new PageMetadata(settings.site(), wording);
    this.cards = new CardFactory(archive, dates, wording, now);
  }

  /**
   * The pages of an archive whose embargoes have all ended, each with an address of its own.
   *
   * @param wording the words of titles and descriptions
   * @param dates writes the dates
   */
  public static List<Page> of(
      Archive archive, PageSettings settings, Wording wording, OfficialDates dates) {
    return of(archive, settings, wording, dates, Instant.MAX);
  }

  /**
   * The pages of an archive that may hold drafts and embargoed releases, which pages then mark.
   *
   * @param now decides which embargoes hold
   */
  public static List<Page> of(
      Archive archive, PageSettings settings, Wording wording, OfficialDates dates, Instant now) {
    Pages pages = new Pages(archive, settings, wording, dates, now);
    pages.addAll();
    return List.copyOf(pages.pages);
  }

  private void addAll() {
    DatePages datePages =
        new DatePages(archive, cards, dates, heads, wording, settings.yearItems());
    MeetingPages meetingPages = new MeetingPages(archive, cards, heads, settings.meetingItems());
    HomePage home = new HomePage(archive, cards, datePages, settings.homeItems());
    pages.add(Page.indexed(SiteAddresses.HOME, PageType.HOME, heads::home, home::view));
    ReleasePages releasePages = new ReleasePages(archive, cards);
    for (Release release : archive.releases()) {
      pages.add(
          Page.indexed(
              release.path(),
              PageType.RELEASE,
              () -> heads.release(release, cards.title(release), dates),
              () -> releasePages.view(release)));
      addOld(release.aliases(), new RedirectView(release.path(), cards.title(release)));
    }
    for (Meeting meeting : archive.meetings()) {
      pages.add(
          Page.indexed(
              meeting.path(),
              PageType.MEETING,
              () -> heads.meeting(meeting, dates),
              () -> meetingPages.view(meeting)));
      addOld(meeting.aliases(), new RedirectView(meeting.path(), meeting.title()));
    }
    pages.addAll(meetingPages.lists());
    pages.addAll(datePages.pages());
    for (TextPage page : archive.pages()) {
      pages.add(
          Page.indexed(
              page.path(),
              PageType.PAGE,
              () -> heads.page(page),
              () -> new TextView(page.title(), page.body())));
      addOld(page.aliases(), new RedirectView(page.path(), page.title()));
    }
    if (settings.site().search()) {
      addSearch();
    }
    if (settings.notFound()) {
      pages.add(
          Page.unlisted(SiteAddresses.NOT_FOUND, PageType.ERROR404, heads::notFound, () -> ""));
    }
    Feeds feeds = Feeds.of(archive, settings, wording);
    pages.add(
        Page.indexed(
            SiteAddresses.FOLLOW,
            PageType.FOLLOW,
            heads::follow,
            () -> FollowView.of(archive, settings.site(), feeds)));
    for (Feeds.Feed feed : feeds.all()) {
      pages.add(
          Page.unlisted(feed.path(), PageType.FEED, () -> heads.data(feed.path()), feed.view()));
    }
    if (settings.sitemap() != null) {
      pages.addAll(new SitemapPages(archive, List.copyOf(pages), heads).pages(settings.sitemap()));
    }
  }

  private void addSearch() {
    pages.add(
        Page.indexed(
            SiteAddresses.SEARCH,
            PageType.SEARCH,
            heads::search,
            () -> SearchView.of(wording, dates)));
    pages.add(
        Page.unlisted(
            SiteAddresses.OPEN_SEARCH,
            PageType.OPENSEARCH,
            () -> heads.data(SiteAddresses.OPEN_SEARCH),
            () -> ""));
  }

  /** Old addresses, each with a page that leads to the new one. */
  private void addOld(List<String> aliases, RedirectView target) {
    for (String alias : aliases) {
      pages.add(
          Page.unlisted(
              alias, PageType.REDIRECT, () -> heads.redirect(alias, target), () -> target));
    }
  }
}
