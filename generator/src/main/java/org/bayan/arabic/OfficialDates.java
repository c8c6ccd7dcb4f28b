package org.bayan.arabic;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.IslamicCalendar;
import com.ibm.icu.util.ULocale;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bayan.archive.PartialDate;

/**
 * Writes dates as official Arabic texts do: {@code 12 تموز/يوليو 2018}, the month by its Levantine
 * name (CLDR {@code ar-IQ}), a slash and its common name (CLDR {@code ar}). Immutable; safe for use
 * by many threads.
 */
public final class OfficialDates {
  /** With the calendar named, ICU need not load what it knows of all languages to guess it. */
  private static final ULocale ARABIC = new ULocale("ar@calendar=gregorian");

  private final Digits digits;
  private final String[] levantine = months(ULocale.forLanguageTag("ar-IQ"));
  private final String[] common = months(ARABIC);
  private final String[] weekdays = new DateFormatSymbols(ARABIC).getWeekdays();
  private final String[] hijriMonths =
      new DateFormatSymbols(IslamicCalendar.class, ARABIC).getMonths();

  /**
   * @param digits the digits of days and years
   */
  public OfficialDates(Digits digits) {
    this.digits = digits;
  }

  /** {@code 12 تموز/يوليو 2018}. */
  public String full(LocalDate date) {
    return dayMonth(date) + " " + year(date.getYear());
  }

  /** {@code 12 تموز/يوليو}. */
  public String dayMonth(LocalDate date) {
    return day(date) + " " + month(date.getMonth());
  }

  /**
   * A period's first and last day; what both have in common stands once, after the last.
   *
   * @param from {@code 12}, {@code 30 أيار/مايو}, {@code 30 كانون الأول/ديسمبر 2023} or, for a
   *     period of one day, nothing
   * @param separator a dash, with spaces around it unless it stands between two numbers
   * @param to {@code 16 أيار/مايو 2024}
   */
  public record Range(String from, String separator, String to) {

    /** {@code 12–16 أيار/مايو 2024}; in text from right to left the first day stands first. */
    public String text() {
      return from + separator + to;
    }
  }

  /**
   * {@code 12–16 أيار/مايو 2024}, {@code 30 أيار/مايو – 2 حزيران/يونيو 2024} or, over the turn of a
   * year, both days in full; months and years of which no more is known alike: {@code أيار/مايو –
   * حزيران/يونيو 2024}, {@code 2023–2024}.
   */
  public Range full(PartialDate first, PartialDate last) {
    return range(parts(first), parts(last), false);
  }

  /**
   * The same where the year has been said: it is left out unless the two days have different ones;
   * nothing is left of a year of which no more is known.
   */
  public Range dayMonth(PartialDate first, PartialDate last) {
    return range(parts(first), parts(last), true);
  }

  /** By the Umm al-Qura calendar; empty if it does not reach both days, or they are not known. */
  public Optional<Range> hijri(PartialDate first, PartialDate last) {
    return first.isDay() && last.isDay()
        ? hijriParts(first.first())
            .flatMap(from -> hijriParts(last.first()).map(to -> range(from, to, false)))
        : Optional.empty();
  }

  /** A date in words: day, month and year; the first two may be empty. */
  private record Parts(String day, String month, String year) {
    String text(boolean withYear) {
      return Stream.of(day, month, withYear ? year : "")
          .filter(part -> !part.isEmpty())
          .collect(Collectors.joining(" "));
    }
  }

  private static Range range(Parts first, Parts last, boolean yearSaid) {
    boolean sameYear = first.year().equals(last.year());
    String end = last.text(!(yearSaid && sameYear));
    if (first.equals(last)) {
      return new Range("", "", end);
    }
    if (sameYear && first.month().equals(last.month())) {
      return new Range(first.day(), "–", end);
    }
    return new Range(first.text(!sameYear), first.month().isEmpty() ? "–" : " – ", end);
  }

  private Parts parts(PartialDate date) {
    return new Parts(
        date.isDay() ? day(date.first()) : "",
        date.hasMonth() ? month(Month.of(date.month())) : "",
        year(date.year()));
  }

  /** {@code 12}, in the site's digits. */
  public String day(LocalDate date) {
    return digits.in(Integer.toString(date.getDayOfMonth()));
  }

  /** {@code تموز/يوليو}. */
  public String month(Month month) {
    return levantineMonth(month) + "/" + commonMonth(month);
  }

  /** {@code تموز}. */
  public String levantineMonth(Month month) {
    return levantine[month.ordinal()];
  }

  /** {@code يوليو}. */
  public String commonMonth(Month month) {
    return common[month.ordinal()];
  }

  /** {@code 2018}, in the site's digits. */
  public String year(int year) {
    return digits.in(Integer.toString(year));
  }

  /** {@code 15:00}, hours and minutes of 24. */
  public String time(LocalTime time) {
    return digits.in(String.format(Locale.ROOT, "%02d:%02d", time.getHour(), time.getMinute()));
  }

  /** {@code الخميس}. */
  public String weekday(LocalDate date) {
    return weekdays[date.getDayOfWeek().getValue() % 7 + 1];
  }

  /**
   * {@code 28 شوال 1439 هـ}, by the Umm al-Qura calendar. (ICU's own {@code islamic} calendar is
   * another one and differs by a day.)
   *
   * @return empty for a date that the calendar does not reach (before 1882 or after 2174)
   */
  public Optional<String> hijri(LocalDate date) {
    return hijriParts(date).map(parts -> parts.text(true));
  }

  private Optional<Parts> hijriParts(LocalDate date) {
    try {
      HijrahDate hijri = HijrahDate.from(date);
      return Optional.of(
          new Parts(
              digits.in(Integer.toString(hijri.get(ChronoField.DAY_OF_MONTH))),
              hijriMonths[hijri.get(ChronoField.MONTH_OF_YEAR) - 1],
              digits.in(Integer.toString(hijri.get(ChronoField.YEAR_OF_ERA))) + " هـ"));
    } catch (DateTimeException outOfRange) {
      return Optional.empty();
    }
  }

  private static String[] months(ULocale locale) {
    return new DateFormatSymbols(locale).getMonths();
  }
}
