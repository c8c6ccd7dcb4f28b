package org.bayan.pages;

import java.util.List;
import org.bayan.archive.Archive;
import org.bayan.archive.Release;

/**
 * The model of the Atom feed (RFC 4287).
 *
 * @param updated the instant of the newest entry's last change, RFC 3339
 */
public record FeedView(String updated, List<Entry> entries) {

  /**
   * A release in the feed.
   *
   * @param url its absolute address, which is its permanent id as well
   * @param published the start of its day, RFC 3339
   * @param updated the start of the day of its last correction, RFC 3339
   */
  public record Entry(
      String url, String title, String published, String updated, String issuer, String kind, String summary) {}

  /** Builds the feed. Days have no time, so each entry stands at the start of its day in UTC. */
  static final class Writer {
    private static final String NEVER = "1970-01-01";

    private final Archive archive;
    private final Site site;
    private final int items;

    Writer(Archive archive, Site site, int items) {
      this.archive = archive;
      this.site = site;
      this.items = items;
    }

    FeedView view() {
      List<Release> newest = archive.releases().stream().limit(items).toList();
      String updated =
          newest.stream().map(release -> release.updated().toString()).max(String::compareTo).orElse(NEVER);
      return new FeedView(instant(updated), newest.stream().map(this::entry).toList());
    }

    private Entry entry(Release release) {
      return new Entry(
          site.url() + release.path(),
          release.title(),
          instant(release.date().toString()),
          instant(release.updated().toString()),
          release.issuer(),
          release.kind(),
          release.body().summary());
    }

    private static String instant(String day) {
      return day + "T00:00:00Z";
    }
  }
}
