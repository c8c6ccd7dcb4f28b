package org.bayan.pages;

/**
 * What a site offers to programs besides its pages.
 *
 * @param data tables of everything, and each release as JSON and as its source
 * @param citations each release for reference managers
 * @param feeds each feed as JSON too, and feeds of years, meetings, series and issuers
 * @param calendar the meetings as calendars
 */
public record Offers(boolean data, boolean citations, boolean feeds, boolean calendar) {
  /** Everything. */
  public static final Offers ALL = new Offers(true, true, true, true);

  /** Nothing. */
  public static final Offers NONE = new Offers(false, false, false, false);
}
