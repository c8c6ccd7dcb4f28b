package org.bayan.pages;

import java.util.List;
import org.bayan.archive.Archive;
import org.bayan.archive.Release;

/**
 * The model of the Atom feed (RFC 4287).
 *
 * @param id the feed's permanent id, an IRI
 * @param updated the instant of the newest entry's last change, RFC 3339
 */
public record FeedView(String id, String updated, List<Entry> entries) {

  /**
   * A release in the feed.
   *
   * @param id its permanent id, an IRI that stays when the site moves
   * @param url its absolute address
   * @param published the start of its day, RFC 3339
   * @param updated the start of the day of its last correction, RFC 3339
   */
  public record Entry(
      String id,
      String url,
      String title,
      String published,
      String updated,
      String issuer,
      String kind,
      String summary) {}

  /** Builds the feed. Days have no time, so each entry stands at the start of its day in UTC. */
  static final class Writer {
    private static final String NEVER = "1970-01-01";

    private final Archive archive;
    private final CardFactory cards;
    private final Site site;
    private final String name;
    private final int items;

    Writer(Archive archive, CardFactory cards, Site site, String name, int items) {
      this.archive = archive;
      this.cards = cards;
      this.site = site;
      this.name = name;
      this.items = items;
    }

    FeedView view() {
      List<Release> newest = archive.releases().stream().limit(items).toList();
      String updated =
          newest.stream()
              .map(release -> release.updated().toString())
              .max(String::compareTo)
              .orElse(NEVER);
      return new FeedView(
          site.id() + name, instant(updated), newest.stream().map(this::entry).toList());
    }

    private Entry entry(Release release) {
      return new Entry(
          site.id() + release.path(),
          site.url() + release.path(),
          cards.title(release),
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
