package org.bayan.pages;

import java.util.List;

/**
 * The model of the home page.
 *
 * @param releases how many releases the archive holds
 * @param meetings how many meetings it knows
 * @param about how many of them have a release about them
 * @param mentioned how many of them are only mentioned
 * @param lead the newest release, or null if there is none
 * @param newest the newest releases after it, as many as the settings allow with it
 * @param latest the latest meetings, as many as the settings allow
 * @param years the newest years that have pages, newest first, at most twelve
 */
public record HomeView(
    int releases,
    int meetings,
    int about,
    int mentioned,
    Lead lead,
    List<ReleaseCard> newest,
    List<MeetingCard> latest,
    List<DatesView.Year> years) {

  /**
   * The newest release, with more of it than a list shows.
   *
   * @param office the issuer's office, or null
   * @param excerpt the beginning of its text, plain; may be empty
   * @param meetings those that it is about
   */
  public record Lead(ReleaseCard card, String office, String excerpt, List<MeetingCard> meetings) {}
}
