package org.bayan.frontmatter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bayan.arabic.FoldedText;
import org.bayan.arabic.MonthNames;

/** Guesses which day a wrongly written date means, to say so in a message and nowhere else. */
final class MeantDate {
  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile("(?<year>\\d{4})[-/. ](?<month>\\d{1,2})[-/. ](?<day>\\d{1,2})(\\D.*)?"),
          Pattern.compile("(?<day>\\d{1,2})[-/. ](?<month>\\d{1,2})[-/. ](?<year>\\d{4})(\\D.*)?"),
          Pattern.compile("(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})"),
          Pattern.compile("(?<year>\\d{2})-(?<month>\\d{1,2})-(?<day>\\d{1,2})"));
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)\\d{4}(?!\\d)");
  private static final Pattern DAY = Pattern.compile("(?<!\\d)\\d{1,2}(?!\\d)");
  private static final MonthNames MONTHS = MonthNames.gregorian();
  private static final Pattern MONTH = Pattern.compile("(?<!\\p{L})" + MONTHS.pattern());

  private MeantDate() {}

  static Optional<LocalDate> of(String text) {
    StringBuilder western = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> western.appendCodePoint(Character.isDigit(c) ? '0' + Character.digit(c, 10) : c));
    for (Pattern form : FORMS) {
      Matcher matcher = form.matcher(western);
      if (matcher.matches()) {
        String year = matcher.group("year");
        return day(
            year.length() == 2 ? "20" + year : year, matcher.group("month"), matcher.group("day"));
      }
    }
    return inWords(western.toString());
  }

  /** {@code الخميس 12 تمّوز/يوليو 2018}, {@code July 12, 2018}. */
  private static Optional<LocalDate> inWords(String text) {
    Matcher year = YEAR.matcher(text);
    Matcher day = DAY.matcher(text);
    Set<Integer> months = new TreeSet<>();
    Matcher name = MONTH.matcher(FoldedText.fold(text));
    while (name.find()) {
      MONTHS.number(name.group()).ifPresent(months::add);
    }
    return months.size() == 1 && year.find() && day.find()
        ? day(year.group(), months.iterator().next().toString(), day.group())
        : Optional.empty();
  }

  /** The day; with day and month exchanged, or the month's last one, if only so there is one. */
  private static Optional<LocalDate> day(String yearText, String monthText, String dayText) {
    int month = Integer.parseInt(monthText);
    int day = Integer.parseInt(dayText);
    boolean exchanged = month > 12 && day <= 12;
    try {
      YearMonth yearMonth = YearMonth.of(Integer.parseInt(yearText), exchanged ? day : month);
      int wanted = exchanged ? month : day;
      return wanted < 1 || wanted > 31
          ? Optional.empty()
          : Optional.of(yearMonth.atDay(Math.min(wanted, yearMonth.lengthOfMonth())));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
