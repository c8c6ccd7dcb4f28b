package org.bayan.importing.dates;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bayan.arabic.WrittenDate;
import org.bayan.arabic.WrittenDates;
import org.bayan.importing.page.Line;
import org.bayan.problem.ProblemReport;

/** Says why a header's dates give no day of issue, and what to do. */
public final class IssueDateProblems {
  private static final String FIX =
      "write the date above the text, such as 12 تموز/يوليو 2018, or give -Ddate=yyyy-mm-dd";
  private static final int MONTHS = 12;
  private static final int MOST_CANDIDATES = 8;

  private final String path;
  private final ProblemReport report;
  private final WrittenDates dates;
  private final List<Line> page;

  /**
   * @param path the file's name in messages
   * @param page all lines of the page, in which candidates are looked for
   */
  public IssueDateProblems(String path, ProblemReport report, WrittenDates dates, List<Line> page) {
    this.path = path;
    this.report = report;
    this.dates = dates;
    this.page = List.copyOf(page);
  }

  /** A date is no day. */
  public void noDay(DateOnLine part) {
    WrittenDate date = part.date();
    String text = "\"" + part.text() + "\"";
    String what;
    if (date.range()) {
      what = text + " are several days, not the day of issue";
    } else if (date.months().size() > 1) {
      what = text + " names two months that are not one";
    } else if (date.year() == 0) {
      what = text + " has no year of four digits";
    } else {
      int month = date.months().iterator().next();
      String days =
          month >= 1 && month <= MONTHS
              ? ": the month has " + YearMonth.of(date.year(), month).lengthOfMonth() + " days"
              : "";
      what = "there is no day " + text + days;
    }
    report.error(path, part.line().number(), 0, "date: " + what, FIX + candidates());
  }

  /**
   * Dates may mean several days.
   *
   * @param days what each may mean
   */
  public void several(Map<DateOnLine, Set<LocalDate>> days) {
    List<String> dates =
        days.entrySet().stream()
            .map(
                each ->
                    String.format(
                        Locale.ROOT,
                        "\"%s\" on line %d (%s)",
                        each.getKey().text(),
                        each.getKey().line().number(),
                        each.getValue().stream()
                            .sorted()
                            .map(LocalDate::toString)
                            .collect(Collectors.joining(" or "))))
            .toList();
    int line = days.keySet().iterator().next().line().number();
    report.error(
        path,
        line,
        0,
        "date: not clear from " + String.join(" and ", dates),
        "leave one date that can mean one day only, or give -Ddate=yyyy-mm-dd" + candidates());
  }

  /**
   * There is no date.
   *
   * @param hijri a date of the Islamic calendar above the text, or null
   */
  public void none(DateOnLine hijri) {
    if (hijri != null) {
      report.error(
          path,
          hijri.line().number(),
          0,
          "date: \"" + hijri.text() + "\" is a day of the Islamic calendar alone",
          FIX + candidates());
    } else {
      report.error(path, 0, 0, "date: there is none above the text", FIX + candidates());
    }
  }

  /**
   * The days that the page names, with their lines, as options; often one of them is the event's
   * and not that of issue.
   */
  private String candidates() {
    List<String> found =
        page.stream()
            .flatMap(
                line ->
                    dates.in(line.text()).stream()
                        .flatMap(
                            date ->
                                date.days().stream()
                                    .map(
                                        day ->
                                            "-Ddate="
                                                + day
                                                + " (line "
                                                + line.number()
                                                + ": "
                                                + line.text().substring(date.start(), date.end())
                                                + ")")))
            .distinct()
            .limit(MOST_CANDIDATES)
            .toList();
    return found.isEmpty() ? "" : "; the text names " + String.join(", ", found);
  }
}
