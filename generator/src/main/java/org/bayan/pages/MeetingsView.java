package org.bayan.pages;

import java.util.List;
import org.bayan.archive.Coverage;

/** The models of the pages that list meetings. */
public final class MeetingsView {
  private MeetingsView() {}

  /**
   * The model of {@code meetings/index.html}.
   *
   * @param total how many meetings there are
   * @param years newest first; at most as many meetings as the settings allow
   * @param more how many meetings are left to the pages by date
   */
  public record Index(int total, List<Year> years, int more, Timeline timeline) {}

  /** A year and its meetings, newest first. */
  public record Year(int year, String path, List<MeetingCard> meetings) {}

  /**
   * A drawing of the meetings in time: one column a year, one mark a meeting.
   *
   * @param height in CSS pixels
   * @param radius half a mark's diagonal, in CSS pixels
   * @param named whether places are written beside their marks on wide screens
   * @param busiest the year with most meetings
   */
  public record Timeline(
      List<Column> columns,
      int height,
      int radius,
      boolean named,
      int first,
      int last,
      Column busiest) {}

  /**
   * A year of the drawing. Time runs from right to left, as the page reads.
   *
   * @param centre the column's centre, in percent from the left edge
   * @param label whether the year is written under it on narrow screens, too
   * @param count how many meetings it has
   * @param marks one for each meeting, or none when {@code count} has no room for them
   * @param bars what stands for them then, from the foot upwards; empty with marks
   */
  public record Column(
      int year, String centre, boolean label, int count, List<Mark> marks, List<Bar> bars) {}

  /**
   * A meeting in the drawing.
   *
   * @param y the mark's centre, in CSS pixels from the top
   * @param coverage as in {@link MeetingCard}
   * @param place where it was held
   */
  public record Mark(int y, Coverage coverage, String place) {}

  /**
   * The meetings of a year that have the same coverage.
   *
   * @param y the bar's upper end, in CSS pixels from the top
   * @param height in CSS pixels
   * @param coverage as in {@link MeetingCard}
   */
  public record Bar(int y, int height, Coverage coverage) {}

  /**
   * The model of {@code meetings/coverage.html}.
   *
   * @param about meetings that have releases about them
   * @param mentioned meetings that releases mention and none is about
   * @param missing meetings without either
   */
  public record CoveragePage(
      int total, List<MeetingCard> about, List<MeetingCard> mentioned, List<MeetingCard> missing) {}
}
