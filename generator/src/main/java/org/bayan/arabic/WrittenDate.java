package org.bayan.arabic;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A date as a text writes it, whole or in part.
 *
 * @param start the index in the text at which it begins
 * @param end the index after its last character
 * @param day the day of the month, or 0 if it is not written
 * @param months the months' numbers: two if a text names two that are not one
 * @param year the year, or 0 if it is not written
 * @param exchangeable whether day and month are both numbers and the text does not say which is
 *     which
 * @param range whether the day is the last of several
 */
public record WrittenDate(
    int start,
    int end,
    int day,
    Set<Integer> months,
    int year,
    boolean exchangeable,
    boolean range) {

  public WrittenDate {
    months = Set.copyOf(months);
  }

  /** Whether day, month and year are all written. */
  public boolean isWhole() {
    return day > 0 && year > 0 && !months.isEmpty();
  }

  /**
   * The days that it may mean: none if it is not whole or there is no such day, two if it is
   * ambiguous.
   */
  public List<LocalDate> days() {
    return isWhole() ? days(year) : List.of();
  }

  /** The days that it may mean in a year that it does not write. */
  public List<LocalDate> days(int inYear) {
    Stream<LocalDate> days = months.stream().sorted().flatMap(month -> day(inYear, month, day));
    if (exchangeable) {
      days = Stream.concat(days, months.stream().flatMap(month -> day(inYear, day, month)));
    }
    return days.distinct().toList();
  }

  private static Stream<LocalDate> day(int year, int month, int day) {
    try {
      return Stream.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Stream.empty();
    }
  }
}
