package org.bayan.importing;

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

/**
 * Decides which day a release was issued on, from its header alone. A date that is missing, that may
 * mean two days, or that is no day is a problem and never made up. The place and date that open the
 * text's first sentence, a date below the text and the day that a web page gives for itself are
 * guesses, and only if the header has none.
 */
final class DatelineReader {
  private static final int LONGEST_PLACE = 40;
  private static final Pattern DASH = Pattern.compile("[-–—:/(]");

  private final WrittenDates dates;
  private final HeaderWords words;
  private final DatelineProblems problems;

  DatelineReader(WrittenDates dates, HeaderWords words, DatelineProblems problems) {
    this.dates = dates;
    this.words = words;
    this.problems = problems;
  }

  /** The day; empty after a report. */
  Optional<Dateline> read(Header header, Closing closing, Page page) {
    List<Header.Part> dated = header.parts().stream().filter(part -> part.what().date() != null).toList();
    if (!dated.isEmpty()) {
      List<Header.Part> labelled = withoutLess(dated, part -> part.what().sure());
      return meant(labelled, labelled.size() < dated.size() && !agree(dated));
    }
    List<Header.Part> signed = closing.signature().stream().filter(part -> part.what().date() != null).toList();
    if (!signed.isEmpty()) {
      return meant(signed, true);
    }
    Optional<Dateline> guess = opening(closing.text().get(0)).or(() -> published(page));
    if (guess.isEmpty()) {
      problems.none(header);
    }
    return guess;
  }

  /** Whether dates may all mean one day. */
  private static boolean agree(List<Header.Part> parts) {
    Set<LocalDate> common = new LinkedHashSet<>(days(parts.get(0), 0));
    parts.forEach(part -> common.retainAll(days(part, 0)));
    return !common.isEmpty();
  }

  private Optional<Dateline> meant(List<Header.Part> parts, boolean guessed) {
    List<Header.Part> single = withoutLess(parts, part -> !part.what().date().range());
    List<Header.Part> whole = withoutLess(single, part -> part.what().date().year() > 0);
    int year = whole.get(0).what().date().year();
    Set<LocalDate> common = null;
    boolean doubtful = guessed;
    for (Header.Part part : withoutLess(single, part -> part.what().date().year() > 0 || !part.what().date().exchangeable())) {
      Set<LocalDate> days = days(part, year);
      if (days.isEmpty() || part.what().date().range() || part.what().date().months().size() > 1) {
        problems.noDay(part);
        return Optional.empty();
      }
      doubtful |= part.what().weekday() != null && days.stream().noneMatch(day -> day.getDayOfWeek() == part.what().weekday());
      if (common == null) {
        common = new LinkedHashSet<>(days);
      } else {
        common.retainAll(days);
      }
    }
    if (common.size() == 1) {
      Header.Part first = parts.get(0);
      return Optional.of(new Dateline(common.iterator().next(), "line " + first.line().number() + ": " + first.line().text(), doubtful));
    }
    problems.several(parts.stream().collect(Collectors.toMap(part -> part, part -> days(part, 0), (x, y) -> x, LinkedHashMap::new)));
    return Optional.empty();
  }

  /** The parts that say more, if any does. */
  private static List<Header.Part> withoutLess(List<Header.Part> parts, Predicate<Header.Part> more) {
    List<Header.Part> saying = parts.stream().filter(more).toList();
    return saying.isEmpty() ? parts : saying;
  }

  /** The days that a date may mean; of two, the one on the day of the week beside it. A date without its year has that of the others. */
  private static Set<LocalDate> days(Header.Part part, int year) {
    List<LocalDate> days = part.what().date().year() > 0 || year == 0 ? part.what().date().days() : part.what().date().days(year);
    List<LocalDate> fitting = days.stream().filter(day -> day.getDayOfWeek() == part.what().weekday()).toList();
    return new LinkedHashSet<>(fitting.isEmpty() ? days : fitting);
  }

  /** {@code نيويورك، 12 تموز/يوليو 2018 – أعلن …}. */
  private Optional<Dateline> opening(Line first) {
    String text = first.text();
    return dates.in(text.substring(0, Math.min(text.length(), 3 * LONGEST_PLACE))).stream()
        .filter(date -> date.isWhole() && !date.range() && date.days().size() == 1 && date.start() <= LONGEST_PLACE)
        .filter(date -> endsBeforeDash(text, date))
        .findFirst()
        .map(date -> new Dateline(date.days().get(0), "line " + first.number() + ", at the beginning of the text: " + text.substring(0, date.end()), true));
  }

  /** Whether a dash or the like follows a date, or the place behind it, and all before the dash could be a line of a header. */
  private boolean endsBeforeDash(String text, WrittenDate date) {
    Matcher dash = DASH.matcher(text).region(date.end(), Math.min(text.length(), date.end() + LONGEST_PLACE));
    return dash.find() && words.parts(text.substring(0, dash.start())).stream().anyMatch(part -> part.date() != null);
  }

  private static Optional<Dateline> published(Page page) {
    return Optional.ofNullable(page.published()).map(day -> new Dateline(day, "the page's own data", true));
  }
}
