package org.bayan.archive;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;

/**
 * A day, or a month or a year of which no more is known. What begins earlier comes first; of two
 * that begin alike, the one of which less is known.
 *
 * @param month 1 to 12, or 0 if only the year is known
 * @param day the day of the month, or 0 if it is not known
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {
  private static final Comparator<PartialDate> ORDER =
      Comparator.comparingInt(PartialDate::year)
          .thenComparingInt(PartialDate::month)
          .thenComparingInt(PartialDate::day);

  /** A day. */
  public static PartialDate of(LocalDate day) {
    return new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  /** Reads what {@link #toString} writes. */
  public static PartialDate parse(String iso) {
    String[] parts = iso.split("-");
    return new PartialDate(
        Integer.parseInt(parts[0]),
        parts.length > 1 ? Integer.parseInt(parts[1]) : 0,
        parts.length > 2 ? Integer.parseInt(parts[2]) : 0);
  }

  /** Whether the day is known. */
  public boolean isDay() {
    return day > 0;
  }

  /** Whether the month is known. */
  public boolean hasMonth() {
    return month > 0;
  }

  /** The first day that it may be. */
  public LocalDate first() {
    return LocalDate.of(year, Math.max(1, month), Math.max(1, day));
  }

  /** The last day that it may be. */
  public LocalDate last() {
    return isDay() ? first() : YearMonth.of(year, hasMonth() ? month : 12).atEndOfMonth();
  }

  /** Whether as much is known of another date. */
  public boolean isAsExactAs(PartialDate other) {
    return isDay() == other.isDay() && hasMonth() == other.hasMonth();
  }

  @Override
  public int compareTo(PartialDate other) {
    return ORDER.compare(this, other);
  }

  /** ISO 8601: {@code 2024}, {@code 2024-09} or {@code 2024-09-30}. */
  @Override
  public String toString() {
    String iso = first().toString();
    return iso.substring(0, iso.length() - (isDay() ? 0 : hasMonth() ? 3 : 6));
  }
}
