package org.bayan.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The model of a feed, which is the same for Atom (RFC 4287) and JSON Feed 1.1.
 *
 * @param id the feed's permanent id, an IRI
 * @param title what it is a feed of
 * @param page the absolute address of the page that it follows
 * @param updated the instant of the last change of any entry, RFC 3339
 * @param entries what changed last comes first
 */
public record FeedView(String id, String title, String page, String updated, List<Entry> entries) {

  /**
   * A release in the feed.
   *
   * @param id its permanent id, an IRI that stays when the site moves
   * @param url its absolute address
   * @param published the start of its day, RFC 3339
   * @param updated the start of the day of its last correction or of its withdrawal, RFC 3339
   * @param summary the beginning of its text, plain; empty if the text was taken down
   * @param html its whole text, sound HTML whose addresses are absolute; null if it is left out
   */
  public record Entry(
      String id,
      String url,
      String title,
      String published,
      String updated,
      String issuer,
      String kind,
      String summary,
      @Nullable String html) {}
}
