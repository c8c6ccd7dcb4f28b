package org.bayan.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.bayan.archive.Archive;
import org.bayan.archive.Meeting;

/**
 * Lays the timeline out: a column a year, marks stacked upwards from its foot. When the busiest year
 * has no room for a mark a meeting, columns become bars.
 */
final class Timelines {
  private static final int HEIGHT = 160;
  private static final int MARK = 20;
  private static final int MAX_MARKS = HEIGHT / MARK - 1;
  private static final int MAX_LABELS = 10;

  private Timelines() {}

  /** The drawing; null when there are no meetings. */
  static MeetingsView.Timeline of(Archive archive) {
    if (archive.meetings().isEmpty()) {
      return null;
    }
    NavigableMap<Integer, List<Meeting>> years = new TreeMap<>();
    for (Meeting meeting : archive.meetings()) {
      years.computeIfAbsent(meeting.start().getYear(), year -> new ArrayList<>()).add(0, meeting);
    }
    int first = years.firstKey();
    int last = years.lastKey();
    int most = years.values().stream().mapToInt(List::size).max().orElseThrow();
    int labelEvery = (last - first) / MAX_LABELS + 1;
    boolean roomForMarks = most <= MAX_MARKS;
    int height = roomForMarks ? (most + 1) * MARK : HEIGHT;
    List<MeetingsView.Column> columns = new ArrayList<>();
    for (int year = first; year <= last; year++) {
      List<Meeting> meetings = years.getOrDefault(year, List.of());
      double centre = 100 - 100.0 * (year - first + 0.5) / (last - first + 1);
      columns.add(
          new MeetingsView.Column(
              Integer.toString(year),
              String.format(Locale.ROOT, "%.3f", centre),
              (year - first) % labelEvery == 0,
              meetings.size(),
              roomForMarks ? marks(archive, meetings, height) : List.of(),
              roomForMarks ? 0 : Math.round((HEIGHT - MARK) * (float) meetings.size() / most)));
    }
    MeetingsView.Column busiest =
        columns.stream().max(Comparator.comparingInt(MeetingsView.Column::count)).orElseThrow();
    return new MeetingsView.Timeline(
        columns, height, Integer.toString(first), Integer.toString(last), busiest);
  }

  private static List<MeetingsView.Mark> marks(
      Archive archive, List<Meeting> oldestFirst, int height) {
    List<MeetingsView.Mark> marks = new ArrayList<>();
    for (Meeting meeting : oldestFirst) {
      int y = height - MARK * (marks.size() + 1);
      marks.add(new MeetingsView.Mark(y, coverage(archive, meeting)));
    }
    return marks;
  }

  private static String coverage(Archive archive, Meeting meeting) {
    if (!archive.about(meeting).isEmpty()) {
      return "about";
    }
    return archive.mentioning(meeting).isEmpty() ? "none" : "mentioned";
  }
}
