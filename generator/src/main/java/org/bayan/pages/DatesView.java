package org.bayan.pages;

import java.util.List;
import org.bayan.archive.Coverage;

/** The models of the pages by date. */
public final class DatesView {
  private DatesView() {}

  /**
   * A month of the heat map.
   *
   * @param path the month's page, or null when nothing happened in it
   * @param number two digits, {@code 01} to {@code 12}
   * @param name both month names: {@code تموز/يوليو}
   * @param levantine the first of them
   * @param common the second of them
   * @param heat 0 for none, then 1 (few) to 4 (most)
   * @param coverage the best coverage of the month's meetings, as in {@link MeetingCard}; null when
   *     it had none
   */
  public record Month(
      String path,
      String number,
      String name,
      String levantine,
      String common,
      int releases,
      int meetings,
      int heat,
      Coverage coverage) {}

  /**
   * A year of the heat map.
   *
   * @param months always twelve
   */
  public record Year(String path, int year, int releases, int meetings, List<Month> months) {}

  /** The model of {@code dates/index.html}: years, newest first. */
  public record Index(List<Year> years, int releases, int meetings) {}

  /**
   * The model of a year's page.
   *
   * @param months the months in which something happened, in the order of the calendar
   * @param undated the meetings of which no month is known
   * @param earlier the year before that has a page, or null
   * @param later the year after that has a page, or null
   */
  public record YearPage(
      Year year,
      List<MonthSummary> months,
      List<MeetingCard> undated,
      Neighbour earlier,
      Neighbour later) {}

  /**
   * A month on its year's page.
   *
   * @param first the month's first releases, in the order of time, at most as many as the settings
   *     allow
   * @param more how many releases of the month are not among them
   * @param meetings the month's meetings, in the order of time
   */
  public record MonthSummary(
      Month month, List<ReleaseCard> first, int more, List<MeetingCard> meetings) {}

  /**
   * The model of a month's page: its days, in the order of the calendar.
   *
   * @param undated the meetings of which no day is known
   */
  public record MonthPage(
      Month month,
      String year,
      String yearPath,
      List<Day> days,
      List<MeetingCard> undated,
      Neighbour earlier,
      Neighbour later) {}

  /**
   * A day on which something happened.
   *
   * @param anchor the day's fragment: {@code d12}
   */
  public record Day(
      String anchor, DateText date, List<ReleaseCard> releases, List<MeetingCard> meetings) {}

  /** The page before or after. */
  public record Neighbour(String path, String title) {}
}
