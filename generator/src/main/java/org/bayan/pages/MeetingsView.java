package org.bayan.pages;

import java.util.List;

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
  public record Year(String year, String path, List<MeetingCard> meetings) {}

  /**
   * A drawing of the meetings in time: one column a year, one mark a meeting.
   *
   * @param height in CSS pixels
   * @param busiest the year with most meetings
   */
  public record Timeline(List<Column> columns, int height, String first, String last, Column busiest) {}

  /**
   * A year of the drawing. Time runs from right to left, as the page reads.
   *
   * @param centre the column's centre, in percent from the left edge
   * @param label whether the year is written under it
   * @param count how many meetings it has
   * @param marks one for each meeting, or none when {@code count} has no room for them
   * @param bar the height of the bar that stands for them then, in CSS pixels; 0 with marks
   */
  public record Column(
      String year, String centre, boolean label, int count, List<Mark> marks, int bar) {}

  /**
   * A meeting in the drawing.
   *
   * @param y the mark's centre, in CSS pixels from the top
   * @param coverage {@code about} if a release is about the meeting, {@code mentioned} if releases
   *     only mention it, else {@code none}
   */
  public record Mark(int y, String coverage) {}

  /**
   * The model of {@code meetings/coverage.html}.
   *
   * @param about meetings that have releases about them
   * @param mentioned meetings that releases mention and none is about
   * @param missing meetings without either
   */
  public record Coverage(
      int total, List<MeetingCard> about, List<MeetingCard> mentioned, List<MeetingCard> missing) {}
}
