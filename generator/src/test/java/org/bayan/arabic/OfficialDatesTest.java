package org.bayan.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.bayan.archive.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfficialDatesTest {
  private static final LocalDate DAY = LocalDate.of(2018, 7, 12);
  private final OfficialDates dates = new OfficialDates(Digits.WESTERN);

  @Test
  void writesBothMonthNames() {
    assertThat(dates.full(DAY)).isEqualTo("12 تموز/يوليو 2018");
    assertThat(dates.dayMonth(DAY)).isEqualTo("12 تموز/يوليو");
    assertThat(dates.weekday(DAY)).isEqualTo("الخميس");
  }

  @ParameterizedTest
  @CsvSource({
    "2024-05-12,2024-05-16,12–16 أيار/مايو 2024,12–16 أيار/مايو,4–8 ذو القعدة 1445 هـ",
    "2024-05-30,2024-06-02,30 أيار/مايو – 2 حزيران/يونيو 2024,30 أيار/مايو – 2 حزيران/يونيو,22–25 ذو القعدة 1445 هـ",
    "2023-12-30,2024-01-02,30 كانون الأول/ديسمبر 2023 – 2 كانون الثاني/يناير 2024,30 كانون الأول/ديسمبر 2023 – 2 كانون الثاني/يناير 2024,17–20 جمادى الآخرة 1445 هـ",
    "2023-05-12,2024-05-12,12 أيار/مايو 2023 – 12 أيار/مايو 2024,12 أيار/مايو 2023 – 12 أيار/مايو 2024,22 شوال 1444 هـ – 4 ذو القعدة 1445 هـ",
    "2018-07-12,2018-07-12,12 تموز/يوليو 2018,12 تموز/يوليو,28 شوال 1439 هـ",
    "2024-09,2024-09,أيلول/سبتمبر 2024,أيلول/سبتمبر,",
    "2024-09,2024-10,أيلول/سبتمبر – تشرين الأول/أكتوبر 2024,أيلول/سبتمبر – تشرين الأول/أكتوبر,",
    "2023-12,2024-01,كانون الأول/ديسمبر 2023 – كانون الثاني/يناير 2024,كانون الأول/ديسمبر 2023 – كانون الثاني/يناير 2024,",
    "2024,2024,2024,,",
    "2023,2024,2023–2024,2023–2024,"
  })
  void saysOnceWhatTheFirstAndTheLastDayHaveInCommon(
      String from, String to, String full, String dayMonth, String hijri) {
    PartialDate first = PartialDate.parse(from);
    PartialDate last = PartialDate.parse(to);
    assertThat(dates.full(first, last).text()).isEqualTo(full);
    assertThat(dates.dayMonth(first, last).text())
        .isEqualTo(Objects.requireNonNullElse(dayMonth, ""));
    assertThat(dates.hijri(first, last).map(OfficialDates.Range::text))
        .isEqualTo(Optional.ofNullable(hijri));
  }

  @Test
  void knowsAllTwelveMonths() {
    assertThat(Arrays.stream(Month.values()).map(dates::month))
        .containsExactly(
            "كانون الثاني/يناير",
            "شباط/فبراير",
            "آذار/مارس",
            "نيسان/أبريل",
            "أيار/مايو",
            "حزيران/يونيو",
            "تموز/يوليو",
            "آب/أغسطس",
            "أيلول/سبتمبر",
            "تشرين الأول/أكتوبر",
            "تشرين الثاني/نوفمبر",
            "كانون الأول/ديسمبر");
  }

  @Test
  void followsTheUmmAlQuraCalendar() {
    assertThat(dates.hijri(DAY)).contains("28 شوال 1439 هـ");
    assertThat(dates.hijri(LocalDate.of(2018, 9, 11))).contains("1 محرم 1440 هـ");
  }

  @Test
  void writesTheTimeOfDay() {
    assertThat(dates.time(LocalTime.of(9, 5))).isEqualTo("09:05");
    assertThat(new OfficialDates(Digits.ARABIC_INDIC).time(LocalTime.of(15, 0))).isEqualTo("١٥:٠٠");
  }

  @Test
  void hasNoHijriDateOutsideTheCalendar() {
    assertThat(dates.hijri(LocalDate.of(1850, 1, 1))).isEmpty();
    assertThat(dates.hijri(LocalDate.of(2500, 1, 1))).isEmpty();
  }

  @Test
  void writesArabicIndicDigitsWhenAsked() {
    assertThat(new OfficialDates(Digits.ARABIC_INDIC).full(DAY)).isEqualTo("١٢ تموز/يوليو ٢٠١٨");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar-EG", "fa-IR", "tr-TR", "th-TH-u-ca-buddhist", "en-US"})
  void doesNotDependOnTheDefaultLocale(String tag) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      OfficialDates here = new OfficialDates(Digits.WESTERN);
      assertThat(here.full(DAY)).isEqualTo("12 تموز/يوليو 2018");
      assertThat(here.hijri(DAY)).contains("28 شوال 1439 هـ");
    } finally {
      Locale.setDefault(before);
    }
  }
}
