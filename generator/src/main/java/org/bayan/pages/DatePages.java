package org.bayan.pages;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bayan.arabic.OfficialDates;
import org.bayan.archive.Archive;
import org.bayan.archive.Coverage;
import org.bayan.archive.Meeting;
import org.bayan.archive.Release;
import org.bayan.archive.SiteAddresses;
import org.bayan.messages.Wording;

/** The pages by date: all years, a year, a month. */
final class DatePages {
  private final Archive archive;
  private final CardFactory cards;
  private final OfficialDates dates;
  private final PageMetadata heads;
  private final Wording wording;
  private final int yearItems;
  private final NavigableMap<YearMonth, Archive.Month> months;
  private final HeatScale heat;
  private final List<DatesView.Year> years;

  DatePages(
      Archive archive,
      CardFactory cards,
      OfficialDates dates,
      PageMetadata heads,
      Wording wording,
      int yearItems) {
    this.archive = archive;
    this.cards = cards;
    this.dates = dates;
    this.heads = heads;
    this.wording = wording;
    this.yearItems = yearItems;
    this.months = archive.monthsInOrder();
    this.heat =
        HeatScale.of(months.values().stream().map(month -> month.releases().size()).toList());
    this.years = allYears();
  }

  private static String twoDigits(int month) {
    return (month < 10 ? "0" : "") + month;
  }

  /** The years from the last to the first, with those in which nothing happened. */
  List<DatesView.Year> years() {
    return years;
  }

  List<Page> pages() {
    List<Page> pages = new ArrayList<>();
    pages.add(Page.indexed(SiteAddresses.DATES, PageType.DATES, heads::dates, this::index));
    for (int i = 0; i < years.size(); i++) {
      int position = i;
      DatesView.Year year = years.get(i);
      pages.add(
          Page.indexed(
              year.path(),
              PageType.YEAR,
              () -> heads.year(year.path(), title(year)),
              () -> yearPage(position)));
    }
    for (Archive.Month month : months.values()) {
      DatesView.Month summary = summary(month.month());
      Head.Crumb year =
          new Head.Crumb(
              dates.year(month.month().getYear()), SiteAddresses.year(month.month().getYear()));
      pages.add(
          Page.indexed(
              summary.path(),
              PageType.MONTH,
              () -> heads.month(summary.path(), title(month.month()), year),
              () -> monthPage(month)));
    }
    return pages;
  }

  private DatesView.Index index() {
    return new DatesView.Index(years, archive.releases().size(), archive.meetings().size());
  }

  private DatesView.YearPage yearPage(int position) {
    DatesView.Year year = years.get(position);
    List<DatesView.MonthSummary> summaries =
        year.months().stream()
            .filter(month -> month.path() != null)
            .map(month -> summary(year, month))
            .toList();
    return new DatesView.YearPage(
        year,
        summaries,
        cards.meetings(archive.meetingsByYear().getOrDefault(year.year(), List.of())),
        yearNeighbour(position + 1),
        yearNeighbour(position - 1));
  }

  private DatesView.MonthSummary summary(DatesView.Year year, DatesView.Month month) {
    YearMonth key = YearMonth.of(year.year(), Integer.parseInt(month.number()));
    Archive.Month content = months.get(key);
    List<Release> first = oldestFirst(content.releases()).stream().limit(yearItems).toList();
    return new DatesView.MonthSummary(
        month,
        cards.releases(first),
        content.releases().size() - first.size(),
        cards.meetings(oldestFirst(content.meetings())));
  }

  private DatesView.MonthPage monthPage(Archive.Month month) {
    TreeSet<LocalDate> days = new TreeSet<>();
    month.releases().forEach(release -> days.add(release.date()));
    month.meetings().stream()
        .filter(meeting -> meeting.start().isDay())
        .forEach(meeting -> days.add(firstDay(meeting, month.month())));
    int year = month.month().getYear();
    return new DatesView.MonthPage(
        summary(month.month()),
        dates.year(year),
        SiteAddresses.year(year),
        days.stream().map(day -> day(month, day)).toList(),
        cards.meetings(
            month.meetings().stream().filter(meeting -> !meeting.start().isDay()).toList()),
        monthNeighbour(months.lowerKey(month.month())),
        monthNeighbour(months.higherKey(month.month())));
  }

  private DatesView.Day day(Archive.Month month, LocalDate day) {
    List<Release> releases =
        month.releases().stream().filter(release -> release.date().equals(day)).toList();
    List<Meeting> meetings =
        month.meetings().stream()
            .filter(
                meeting -> meeting.start().isDay() && firstDay(meeting, month.month()).equals(day))
            .toList();
    return new DatesView.Day(
        SiteAddresses.dayAnchor(day),
        cards.date(day),
        cards.releases(releases),
        cards.meetings(meetings));
  }

  /** The first day of a meeting in a month that it touches. */
  private static LocalDate firstDay(Meeting meeting, YearMonth month) {
    LocalDate first = month.atDay(1);
    LocalDate start = meeting.start().first();
    return start.isBefore(first) ? first : start;
  }

  private static <T> List<T> oldestFirst(List<T> newestFirst) {
    List<T> result = new ArrayList<>(newestFirst);
    Collections.reverse(result);
    return result;
  }

  private List<DatesView.Year> allYears() {
    List<DatesView.Year> result = new ArrayList<>();
    TreeSet<Integer> known = new TreeSet<>(archive.meetingsByYear().keySet());
    months.keySet().forEach(month -> known.add(month.getYear()));
    for (int year = known.isEmpty() ? 0 : known.last();
        !known.isEmpty() && year >= known.first();
        year--) {
      result.add(year(year));
    }
    return List.copyOf(result);
  }

  private DatesView.Year year(int year) {
    List<DatesView.Month> all =
        Arrays.stream(Month.values()).map(month -> summary(YearMonth.of(year, month))).toList();
    return new DatesView.Year(
        SiteAddresses.year(year),
        year,
        all.stream().mapToInt(DatesView.Month::releases).sum(),
        (int)
            Stream.concat(
                    months(year).flatMap(month -> month.meetings().stream()),
                    archive.meetingsByYear().getOrDefault(year, List.of()).stream())
                .distinct()
                .count(),
        all);
  }

  private Stream<Archive.Month> months(int year) {
    return months
        .subMap(YearMonth.of(year, 1), true, YearMonth.of(year, 12), true)
        .values()
        .stream();
  }

  private DatesView.Month summary(YearMonth key) {
    Archive.Month month = months.getOrDefault(key, new Archive.Month(key, List.of(), List.of()));
    int releases = month.releases().size();
    return new DatesView.Month(
        months.containsKey(key) ? SiteAddresses.month(key) : null,
        twoDigits(key.getMonthValue()),
        dates.month(key.getMonth()),
        dates.levantineMonth(key.getMonth()),
        dates.commonMonth(key.getMonth()),
        releases,
        month.meetings().size(),
        heat.of(releases),
        bestCoverage(month.meetings()));
  }

  private Coverage bestCoverage(List<Meeting> meetings) {
    return meetings.stream().map(archive::coverage).min(Comparator.naturalOrder()).orElse(null);
  }

  private String title(DatesView.Year year) {
    return wording.of("year.title", dates.year(year.year()));
  }

  private String title(YearMonth month) {
    return wording.of("date.month", dates.month(month.getMonth()), dates.year(month.getYear()));
  }

  private DatesView.Neighbour yearNeighbour(int position) {
    if (position < 0 || position >= years.size()) {
      return null;
    }
    return new DatesView.Neighbour(years.get(position).path(), title(years.get(position)));
  }

  private DatesView.Neighbour monthNeighbour(YearMonth month) {
    return month == null ? null : new DatesView.Neighbour(summary(month).path(), title(month));
  }
}
