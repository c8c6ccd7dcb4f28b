package org.bayan.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.bayan.archive.Archive;
import org.bayan.archive.Coverage;
import org.bayan.archive.Meeting;

/**
 * Lays the timeline out: a column a year, marks stacked upwards from its foot. Marks are smaller
 * when a year has many, and when it has too many, columns become bars, a part for each coverage.
 */
final class TimelineLayout {
  private static final int HEIGHT = 208;
  private static final int WIDE_PITCH = 26;
  private static final int NARROW_PITCH = 16;
  private static final int MAX_LABELS = 8;
  private static final int MAX_NAMED_COLUMNS = 10;
  private static final int MAX_NAME = 14;

  private final Archive archive;
  private final NavigableMap<Integer, List<Meeting>> years = new TreeMap<>();
  private final int most;
  private final int pitch;
  private final int height;

  TimelineLayout(Archive archive) {
    this.archive = archive;
    for (Meeting meeting : archive.meetings()) {
      years.computeIfAbsent(meeting.start().year(), year -> new ArrayList<>()).add(0, meeting);
    }
    most = years.values().stream().mapToInt(List::size).max().orElse(0);
    pitch = (most + 1) * WIDE_PITCH <= HEIGHT ? WIDE_PITCH : NARROW_PITCH;
    height = Math.min((most + 1) * pitch, HEIGHT);
  }

  /** The drawing; null when there are no meetings. */
  MeetingsView.Timeline timeline() {
    if (years.isEmpty()) {
      return null;
    }
    int first = years.firstKey();
    int last = years.lastKey();
    int labelEvery = (last - first) / MAX_LABELS + 1;
    List<MeetingsView.Column> columns = new ArrayList<>();
    for (int year = first; year <= last; year++) {
      columns.add(
          column(
              year,
              100 - 100.0 * (year - first + 0.5) / (last - first + 1),
              (year - first) % labelEvery == 0));
    }
    MeetingsView.Column busiest =
        columns.stream().max(Comparator.comparingInt(MeetingsView.Column::count)).orElseThrow();
    return new MeetingsView.Timeline(
        columns, height, pitch * 2 / 7, isNamed(columns.size()), first, last, busiest);
  }

  private MeetingsView.Column column(int year, double centre, boolean label) {
    List<Meeting> meetings = years.getOrDefault(year, List.of());
    return new MeetingsView.Column(
        year,
        String.format(Locale.ROOT, "%.3f", centre),
        label,
        meetings.size(),
        hasMarks() ? marks(meetings) : List.of(),
        hasMarks() ? List.of() : bars(meetings));
  }

  private boolean hasMarks() {
    return (most + 1) * pitch <= HEIGHT;
  }

  /** Places are written where each has room beside its mark. */
  private boolean isNamed(int columns) {
    return pitch == WIDE_PITCH
        && columns <= MAX_NAMED_COLUMNS
        && years.values().stream()
            .flatMap(List::stream)
            .allMatch(meeting -> meeting.where().length() <= MAX_NAME);
  }

  private List<MeetingsView.Mark> marks(List<Meeting> oldestFirst) {
    List<MeetingsView.Mark> marks = new ArrayList<>();
    for (Meeting meeting : oldestFirst) {
      int y = height - pitch * (marks.size() + 1);
      marks.add(new MeetingsView.Mark(y, archive.coverage(meeting), meeting.where()));
    }
    return marks;
  }

  private List<MeetingsView.Bar> bars(List<Meeting> meetings) {
    List<MeetingsView.Bar> bars = new ArrayList<>();
    int below = 0;
    for (Coverage coverage : Coverage.values()) {
      int count =
          (int) meetings.stream().filter(meeting -> archive.coverage(meeting) == coverage).count();
      if (count > 0) {
        int foot = length(below);
        below += count;
        bars.add(new MeetingsView.Bar(height - length(below), length(below) - foot, coverage));
      }
    }
    return bars;
  }

  /**
   * The length of a bar for so many meetings, in CSS pixels; room for a number is left above it.
   */
  private int length(int count) {
    return Math.round((height - WIDE_PITCH) * (float) count / most);
  }
}
