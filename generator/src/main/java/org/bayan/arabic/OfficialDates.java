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
    try {
      HijrahDate hijri = HijrahDate.from(date);
      String month = hijriMonths[hijri.get(ChronoField.MONTH_OF_YEAR) - 1];
      return Optional.of(
          digits.in(Integer.toString(hijri.get(ChronoField.DAY_OF_MONTH)))
              + " "
              + month
              + " "
              + digits.in(Integer.toString(hijri.get(ChronoField.YEAR_OF_ERA)))
              + " هـ");
    } catch (DateTimeException outOfRange) {
      return Optional.empty();
    }
  }

  private static String[] months(ULocale locale) {
    return new DateFormatSymbols(locale).getMonths();
  }
}
