package org.bayan.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.Dates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDatesTest {
  private static final WrittenDates DATES = new WrittenDates();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12 تموز/يوليو 2018",
        "12 يوليو/تموز 2018",
        "12 تموز 2018",
        "12 يوليو 2018",
        "12 يوليوز 2018",
        "12 جويلية 2018",
        "12 تموز / يوليو 2018",
        "12 تموز/ يوليو 2018",
        "12 تمّوز/يوليو، 2018",
        "١٢ تموز/يوليو ٢٠١٨",
        "۱۲ تموز ۲۰۱۸",
        "الخميس 12 تموز/يوليو 2018",
        "الخميس، 12 يوليو 2018م",
        "12 يوليو (تموز) 2018",
        "12 تموز يوليو 2018",
        "12 تموز-يوليو 2018",
        "12 يوليه 2018",
        "12 من يوليو 2018",
        "12 من شهر تموز 2018",
        "12 يوليو من عام 2018",
        "يوليو 12, 2018",
        "تموز/يوليو 12، 2018",
        "July 12, 2018",
        "12 July 2018",
        "12 juillet 2018",
        "2018-07-12",
        "2018/7/12",
        "12-يوليو-2018",
        "12 يوليو,2018",
        "في 12 تـمـوز سنة 2018",
        "12يوليو 2018",
        "12 يوليو2018"
      })
  void readsTheSameDayInEveryForm(String text) {
    List<WrittenDate> dates = DATES.in(text);

    assertThat(dates).hasSize(1);
    assertThat(dates.get(0).days()).containsExactly(LocalDate.of(2018, 7, 12));
  }

  @Test
  void readsTheMonthsOfEveryCountry() {
    Map<String, Integer> names =
        Map.ofEntries(
            Map.entry("كانون الثاني", 1),
            Map.entry("جانفي", 1),
            Map.entry("فيفري", 2),
            Map.entry("شباط", 2),
            Map.entry("آذار", 3),
            Map.entry("إبريل", 4),
            Map.entry("أفريل", 4),
            Map.entry("نيسان", 4),
            Map.entry("أيّار", 5),
            Map.entry("ماي", 5),
            Map.entry("حزيران", 6),
            Map.entry("جوان", 6),
            Map.entry("يونيه", 6),
            Map.entry("غشت", 8),
            Map.entry("أوت", 8),
            Map.entry("آب", 8),
            Map.entry("أغشت", 8),
            Map.entry("شتنبر", 9),
            Map.entry("أيلول", 9),
            Map.entry("شتمبر", 9),
            Map.entry("تشرين الأول", 10),
            Map.entry("اكتوبر", 10),
            Map.entry("نونبر", 11),
            Map.entry("تشرين ثاني", 11),
            Map.entry("دجنبر", 12),
            Map.entry("كانون الأول", 12),
            Map.entry("دجمبر", 12));

    names.forEach(
        (name, month) ->
            assertThat(DATES.in("3 " + name + " 2020"))
                .as(name)
                .singleElement()
                .extracting(WrittenDate::days)
                .isEqualTo(List.of(LocalDate.of(2020, month, 3))));
  }

  @Test
  void keepsBothMeaningsOfANumericDate() {
    assertThat(DATES.in("7/12/2018").get(0).days())
        .containsExactlyInAnyOrder(LocalDate.of(2018, 12, 7), LocalDate.of(2018, 7, 12));
    assertThat(DATES.in("25/12/2018").get(0).days()).containsExactly(LocalDate.of(2018, 12, 25));
  }

  @Test
  void findsNoDayWhereThereIsNone() {
    assertThat(DATES.in("31 حزيران/يونيو 2018").get(0).days()).isEmpty();
    assertThat(DATES.in("12/7/18").get(0).days()).isEmpty();
    assertThat(DATES.in("12 تموز/يونيو 2018").get(0).months()).isEqualTo(Set.of(6, 7));
  }

  @Test
  void leavesWordsAloneThatAreAlsoMonths() {
    assertThat(DATES.in("مارس التحالف ضغوطا على التنظيم، وقال آب القرية إن ماي وصلت")).isEmpty();
    assertThat(DATES.in("القرار 2254 (2015) والفقرة 12.7.3 والمادة 12")).isEmpty();
  }

  @Test
  void findsAMonthWithoutItsDay() {
    assertThat(DATES.in("في المغرب في حزيران/يونيو وجمعوا"))
        .singleElement()
        .satisfies(date -> assertThat(date.months()).containsExactly(6));
    assertThat(DATES.in("في مارس 2019"))
        .singleElement()
        .satisfies(date -> assertThat(date.year()).isEqualTo(2019));
  }

  @Test
  void findsTheIslamicDateApart() {
    String text = "الخميس 28 شوال 1439 هـ الموافق 12 يوليو 2018 م";

    assertThat(DATES.in(text))
        .singleElement()
        .satisfies(date -> assertThat(date.days()).containsExactly(LocalDate.of(2018, 7, 12)));
    assertThat(DATES.hijri(text))
        .singleElement()
        .satisfies(
            span ->
                assertThat(text.substring(span.start(), span.end())).isEqualTo("28 شوال 1439 هـ"));
    assertThat(DATES.in("28/10/1439هـ")).isEmpty();
  }

  @Test
  void saysWhereTheDateStands() {
    String text = "نشر في ١٢ تمّوز/يوليو ٢٠١٨ ببغداد";
    WrittenDate date = DATES.in(text).get(0);

    assertThat(text.substring(date.start(), date.end())).isEqualTo("١٢ تمّوز/يوليو ٢٠١٨");
  }

  @Property(tries = 300)
  void readsBackWhatOfficialDatesWrite(@ForAll("days") LocalDate day, @ForAll("forms") Form form) {
    OfficialDates official = new OfficialDates(form.digits());
    String text = form.before() + official.full(day).replace("/", form.slash()) + form.after();

    assertThat(DATES.in(text))
        .singleElement()
        .extracting(WrittenDate::days)
        .isEqualTo(List.of(day));
  }

  private record Form(Digits digits, String before, String slash, String after) {}

  @Provide
  Arbitrary<LocalDate> days() {
    return Dates.dates().between(LocalDate.of(1900, 1, 1), LocalDate.of(2099, 12, 31));
  }

  @Provide
  Arbitrary<Form> forms() {
    return Combinators.combine(
            Arbitraries.of(Digits.class),
            Arbitraries.of("", "الخميس ", "بغداد، ", "في ", "التاريخ: "),
            Arbitraries.of("/", " / ", "/ ", " /"),
            Arbitraries.of("", ".", " م", "م", "، بغداد"))
        .as(Form::new);
  }
}
