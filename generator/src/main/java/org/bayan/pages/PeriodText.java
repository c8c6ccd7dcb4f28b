package org.bayan.pages;

import java.util.List;

/**
 * The days of a meeting in every form that a page shows.
 *
 * @param whole {@code 12–16 أيار/مايو 2024}
 * @param inYear what is left to say where a heading has said the year
 * @param inMonth what is left to say where a heading has said the month and the year
 * @param hijri the Umm al-Qura days with their era, or null outside that calendar
 */
public record PeriodText(Form whole, Form inYear, Form inMonth, String hijri) {

  /**
   * One way to write the days.
   *
   * @param parts the first and the last day, or the one day that there is
   * @param separator what stands between two parts
   */
  public record Form(List<Part> parts, String separator) {}

  /**
   * A day of the period, without what the next part says of it.
   *
   * @param iso ISO 8601, for {@code <time datetime>}; always Western digits
   */
  public record Part(String iso, String text) {}
}
