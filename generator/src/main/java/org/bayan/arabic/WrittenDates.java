package org.bayan.arabic;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds dates in Arabic texts in the forms in which official texts write them: {@code 12 تموز/يوليو
 * 2018} with one month's name or two in either order, with spaces round the slash, commas,
 * brackets, a range of days, Arabic-Indic digits; {@code تموز/يوليو 12, 2018}; {@code 2018-07-12},
 * {@code 12/7/2018}; and without the year or the day. Dates of the Islamic calendar are found
 * apart. Immutable; safe for use by many threads.
 */
public final class WrittenDates {
  private static final int FIRST_YEAR = 1800;
  private static final int LAST_YEAR = 2199;
  private static final String BEFORE_DAY = "(?<![\\d/.-])";
  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          BEFORE_DAY
              + "(?<year>\\d{4}) ?(?<sign>[-/.]) ?(?<month>\\d{1,2}) ?\\k<sign> ?(?<day>\\d{1,2})(?!\\d)(?![-/]\\d)");
  private static final Pattern YEAR_LAST =
      Pattern.compile(
          BEFORE_DAY
              + "(?<day>\\d{1,2}) ?(?<sign>[-/.]) ?(?<month>\\d{1,2}) ?\\k<sign> ?(?<year>\\d{4}|\\d{2})(?!\\d)(?![-/]\\d)");
  private static final String MONTH_IS_MEANT =
      "(?<=(?<!\\p{L})(?:في|شهر|شهري|منذ|خلال|من|الي|حتي|اوائل|اواخر|مطلع|بدايه|نهايه|منتصف) )";

  private final MonthNames months = MonthNames.gregorian();
  private final Pattern monthName = Pattern.compile(months.pattern());
  private final Pattern dayFirst;
  private final Pattern monthFirst;
  private final Pattern monthAlone;
  private final Pattern hijri;

  /** Reads the names of the months. */
  public WrittenDates() {
    String name = months.pattern();
    String names =
        "(?<name>"
            + name
            + ")(?: ?[-/–|\\\\] ?(?<other>"
            + name
            + ")| ?[(\\[] ?(?<bracketed>"
            + name
            + ") ?[)\\]]| (?<next>"
            + name
            + "))?";
    String year =
        "(?:[ ,،./-]{0,3}(?:(?:من )?(?:ال)?(?:عام|سنه|لعام|لسنه) )?(?<year>\\d{4})(?!\\d)|(?!\\d))";
    dayFirst =
        Pattern.compile(
            BEFORE_DAY
                + "(?:(?<first>\\d{1,2}) ?(?:[-–/]|و|الي|حتي) ?)?(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: ?[-/.] ?| ?[،,] ?| (?:من )?(?:شهر )?)?"
                + names
                + year);
    monthFirst =
        Pattern.compile(
            "(?<!\\p{L})"
                + names
                + " (?<day>\\d{1,2})(?:st|nd|rd|th)?(?:[،,] ?| )(?<year>\\d{4})(?!\\d)");
    monthAlone =
        Pattern.compile(
            "(?<![\\p{L}\\d])(?:(?<pair>"
                + name
                + " ?[/–(-] ?"
                + name
                + "\\)?)|(?<=(?<!\\p{L})[بل])"
                + name
                + "|"
                + MONTH_IS_MEANT
                + name
                + "|(?<dated>"
                + name
                + ")(?=[ ,،]{1,2}(?:عام |سنه )?\\d{4}(?!\\d)))"
                + "(?:[ ,،]{1,2}(?:من )?(?:عام |سنه |العام )?(?<year>\\d{4})(?!\\d))?");
    hijri =
        Pattern.compile(
            BEFORE_DAY
                + "(?:\\d{1,2} ?(?:من )?(?:شهر )?(?:"
                + MonthNames.hijri().pattern()
                + ")(?:[ ,،]{0,2}(?:عام |سنه )?1[345]\\d{2}(?!\\d))?"
                + "|\\d{1,2} ?[-/] ?\\d{1,2} ?[-/] ?1[345]\\d{2}(?!\\d)|1[345]\\d{2} ?[-/] ?\\d{1,2} ?[-/] ?\\d{1,2}(?!\\d))(?: ?(?:هجريه|هجري|هـ|ه)(?!\\p{L}))?");
  }

  /** The dates of the Gregorian calendar in a text, in order. */
  public List<WrittenDate> in(String text) {
    FoldedText folded = FoldedText.of(text);
    List<WrittenDate> dates = new ArrayList<>();
    BitSet taken = new BitSet();
    for (Span span : hijri(folded)) {
      taken.set(span.start(), span.end());
    }
    find(YEAR_FIRST, folded, taken, dates);
    find(YEAR_LAST, folded, taken, dates);
    find(dayFirst, folded, taken, dates);
    find(monthFirst, folded, taken, dates);
    find(monthAlone, folded, taken, dates);
    dates.sort(Comparator.comparingInt(WrittenDate::start));
    return dates;
  }

  /**
   * A part of a text.
   *
   * @param start the index of its first character
   * @param end the index after its last character
   */
  public record Span(int start, int end) {}

  /**
   * Where dates of the Islamic calendar stand in a text. They are not read: texts differ by a day.
   */
  public List<Span> hijri(String text) {
    return hijri(FoldedText.of(text));
  }

  private List<Span> hijri(FoldedText folded) {
    List<Span> spans = new ArrayList<>();
    Matcher matcher = hijri.matcher(folded.text());
    while (matcher.find()) {
      spans.add(new Span(folded.start(matcher.start()), folded.end(matcher.end())));
    }
    return spans;
  }

  private void find(Pattern pattern, FoldedText text, BitSet taken, List<WrittenDate> dates) {
    Matcher matcher = pattern.matcher(text.text());
    while (matcher.find()) {
      int start = text.start(matcher.start());
      int end = text.end(matcher.end());
      if (taken.get(start, end).isEmpty()) {
        WrittenDate date =
            pattern == YEAR_FIRST || pattern == YEAR_LAST
                ? numeric(matcher, start, end)
                : named(pattern, matcher, start, end);
        if (date != null) {
          dates.add(date);
          taken.set(start, end);
        }
      }
    }
  }

  /** A date in numbers. A year of two digits is no year. */
  private static @Nullable WrittenDate numeric(Matcher matcher, int start, int end) {
    int year = Integer.parseInt(matcher.group("year"));
    int month = Integer.parseInt(matcher.group("month"));
    int day = Integer.parseInt(matcher.group("day"));
    boolean yearFirst = matcher.pattern() == YEAR_FIRST;
    if (matcher.group("year").length() == 4 && !isYear(year) || day == 0 || month == 0) {
      return null;
    }
    return new WrittenDate(
        start,
        end,
        day,
        Set.of(month),
        matcher.group("year").length() == 4 ? year : 0,
        !yearFirst,
        false);
  }

  private @Nullable WrittenDate named(Pattern pattern, Matcher matcher, int start, int end) {
    Set<Integer> named = new LinkedHashSet<>();
    boolean range = false;
    int day = 0;
    if (pattern == monthAlone) {
      addMonths(matcher.group(), named);
    } else {
      for (String group : List.of("name", "other", "bracketed", "next")) {
        if (matcher.group(group) != null) {
          months.number(matcher.group(group)).ifPresent(named::add);
        }
      }
      day = Integer.parseInt(matcher.group("day"));
      range = pattern == dayFirst && matcher.group("first") != null;
      if (day == 0) {
        return null;
      }
    }
    String year = matcher.group("year");
    return year != null && !isYear(Integer.parseInt(year))
        ? null
        : new WrittenDate(
            start, end, day, named, year == null ? 0 : Integer.parseInt(year), false, range);
  }

  private void addMonths(String text, Set<Integer> named) {
    Matcher name = monthName.matcher(text);
    while (name.find()) {
      months.number(name.group()).ifPresent(named::add);
    }
  }

  private static boolean isYear(int year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }
}
