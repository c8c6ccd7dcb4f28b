package org.bayan.importing.dates;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bayan.arabic.WrittenDate;
import org.bayan.arabic.WrittenDates;
import org.bayan.importing.page.Line;

/**
 * Decides which day a release was issued on, from its header alone. A date that is missing, that
 * may mean two days, or that is no day is a problem and never made up. The place and date that open
 * the text's first sentence, a date below the text and the day that a web page gives for itself are
 * guesses, and only if the header has none.
 */
public final class IssueDateFinder {
  private static final int LONGEST_PLACE = 40;
  private static final Pattern DASH = Pattern.compile("[-–—:/(]");

  private final WrittenDates dates;
  private final Predicate<String> isDateline;
  private final IssueDateProblems problems;

  /**
   * @param isDateline whether a beginning of a text is a dateline: a place and a date
   */
  public IssueDateFinder(
      WrittenDates dates, Predicate<String> isDateline, IssueDateProblems problems) {
    this.dates = dates;
    this.isDateline = isDateline;
    this.problems = problems;
  }

  /**
   * The day; empty after a report.
   *
   * @param header the dates above the text, in their order
   * @param signature the dates below it
   * @param hijri a date of the Islamic calendar above the text, with its line, or null
   * @param first the text's first line
   * @param published the day that a web page gives for itself, or null
   */
  public Optional<IssueDate> find(
      List<DateOnLine> header,
      List<DateOnLine> signature,
      DateOnLine hijri,
      Line first,
      LocalDate published) {
    if (!header.isEmpty()) {
      List<DateOnLine> labelled = withoutLess(header, DateOnLine::labelled);
      return meant(labelled.size() < header.size() && !agree(header) ? header : labelled, false);
    }
    if (!signature.isEmpty()) {
      return meant(signature, true);
    }
    Optional<IssueDate> guess =
        opening(first)
            .or(
                () ->
                    Optional.ofNullable(published)
                        .map(day -> new IssueDate(day, "the page's own data", true)));
    if (guess.isEmpty()) {
      problems.none(hijri);
    }
    return guess;
  }

  /** Whether dates may all mean one day. */
  private static boolean agree(List<DateOnLine> parts) {
    Set<LocalDate> common = new LinkedHashSet<>(days(parts.get(0), 0));
    parts.forEach(part -> common.retainAll(days(part, 0)));
    return !common.isEmpty();
  }

  private Optional<IssueDate> meant(List<DateOnLine> parts, boolean guessed) {
    List<DateOnLine> single = withoutLess(parts, part -> !part.date().range());
    List<DateOnLine> whole = withoutLess(single, part -> part.date().year() > 0);
    int year = whole.get(0).date().year();
    Set<LocalDate> common = null;
    boolean doubtful = guessed;
    for (DateOnLine part :
        withoutLess(single, part -> part.date().year() > 0 || !part.date().exchangeable())) {
      Set<LocalDate> days = days(part, year);
      if (days.isEmpty() || part.date().range() || part.date().months().size() > 1) {
        problems.noDay(part);
        return Optional.empty();
      }
      doubtful |=
          part.weekday() != null
              && days.stream().noneMatch(day -> day.getDayOfWeek() == part.weekday());
      if (common == null) {
        common = new LinkedHashSet<>(days);
      } else {
        common.retainAll(days);
      }
    }
    if (common.size() == 1) {
      DateOnLine first = parts.get(0);
      return Optional.of(
          new IssueDate(
              common.iterator().next(),
              "line " + first.line().number() + ": " + first.line().text(),
              doubtful));
    }
    problems.several(
        parts.stream()
            .collect(
                Collectors.toMap(
                    part -> part, part -> days(part, 0), (x, y) -> x, LinkedHashMap::new)));
    return Optional.empty();
  }

  /** The parts that say more, if any does. */
  private static List<DateOnLine> withoutLess(List<DateOnLine> parts, Predicate<DateOnLine> more) {
    List<DateOnLine> saying = parts.stream().filter(more).toList();
    return saying.isEmpty() ? parts : saying;
  }

  /**
   * The days that a date may mean; of two, the one on the day of the week beside it. A date without
   * its year has that of the others.
   */
  private static Set<LocalDate> days(DateOnLine part, int year) {
    List<LocalDate> days =
        part.date().year() > 0 || year == 0 ? part.date().days() : part.date().days(year);
    List<LocalDate> fitting =
        days.stream().filter(day -> day.getDayOfWeek() == part.weekday()).toList();
    return new LinkedHashSet<>(fitting.isEmpty() ? days : fitting);
  }

  /** {@code نيويورك، 12 تموز/يوليو 2018 – أعلن …}. */
  private Optional<IssueDate> opening(Line first) {
    String text = first.text();
    return dates.in(text.substring(0, Math.min(text.length(), 3 * LONGEST_PLACE))).stream()
        .filter(
            date ->
                date.isWhole()
                    && !date.range()
                    && date.days().size() == 1
                    && date.start() <= LONGEST_PLACE)
        .filter(date -> endsBeforeDash(text, date))
        .findFirst()
        .map(
            date ->
                new IssueDate(
                    date.days().get(0),
                    "line "
                        + first.number()
                        + ", at the beginning of the text: "
                        + text.substring(0, date.end()),
                    true));
  }

  /**
   * Whether a dash or the like follows a date, or the place behind it, and all before the dash
   * could be a line of a header.
   */
  private boolean endsBeforeDash(String text, WrittenDate date) {
    Matcher dash =
        DASH.matcher(text).region(date.end(), Math.min(text.length(), date.end() + LONGEST_PLACE));
    return dash.find() && isDateline.test(text.substring(0, dash.start()));
  }
}
