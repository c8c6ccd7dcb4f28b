package org.bayan.content;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Guesses which day a wrongly written date means, to say so in a message and nowhere else. */
final class MeantDate {
  private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/. ](\\d{1,2})[-/. ](\\d{1,2})(\\D.*)?");
  private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})(\\D.*)?");

  private MeantDate() {}

  static Optional<LocalDate> of(String text) {
    StringBuilder western = new StringBuilder();
    text.codePoints()
        .forEach(c -> western.appendCodePoint(Character.isDigit(c) ? '0' + Character.digit(c, 10) : c));
    Matcher yearFirst = YEAR_FIRST.matcher(western);
    if (yearFirst.matches()) {
      return day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
    }
    Matcher dayFirst = DAY_FIRST.matcher(western);
    if (dayFirst.matches()) {
      return day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
