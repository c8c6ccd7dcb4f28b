package org.bayan.pages;

import java.util.List;
import org.bayan.arabic.ArabicOrder;
import org.bayan.archive.Archive;
import org.bayan.archive.Meeting;
import org.bayan.archive.SiteAddresses;

/**
 * The model of the page that says how to follow the archive and take its data.
 *
 * @param feed the address of the feed of everything, as JSON
 * @param years the feeds of years, the last first
 * @param series the feeds of series of meetings
 * @param issuers the feeds of issuers
 * @param tables the names of the tables of releases
 * @param calendars the calendars of series of meetings
 */
public record FollowView(
    String feed,
    List<Link> years,
    List<Link> series,
    List<Link> issuers,
    List<Link> calendars,
    List<String> tables) {

  /**
   * A file to follow.
   *
   * @param path from the site's root
   * @param json the same as JSON, or empty
   */
  public record Link(String name, String path, String json) {}

  static FollowView of(Archive archive, Site site, Feeds feeds) {
    boolean many = site.offers().feeds();
    return new FollowView(
        many ? feeds.all().get(0).json() : "",
        many ? links(feeds.years()) : List.of(),
        many ? links(feeds.series()) : List.of(),
        many ? links(feeds.issuers()) : List.of(),
        site.offers().calendar() ? calendars(archive) : List.of(),
        ReleaseTable.of(archive).stream().map(ReleaseTable::name).toList());
  }

  private static List<Link> links(List<Feeds.Feed> feeds) {
    return feeds.stream().map(feed -> new Link(feed.name(), feed.path(), feed.json())).toList();
  }

  private static List<Link> calendars(Archive archive) {
    return archive.meetings().stream()
        .filter(meeting -> meeting.start().isDay())
        .map(Meeting::series)
        .filter(series -> series != null)
        .distinct()
        .sorted(new ArabicOrder())
        .map(series -> new Link(series, SiteAddresses.calendar("series", series), ""))
        .toList();
  }
}
