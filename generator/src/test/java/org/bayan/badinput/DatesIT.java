package org.bayan.badinput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bayan.badinput.Site.KUWAIT;
import static org.bayan.badinput.Site.MINISTERS;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows 3, 4 and 7: dates, and what must agree with them. */
class DatesIT extends BadInput {
  private static final String MARRAKECH = "content/meetings/2022-05-11-marrakech.md";
  private static final String WRITE_ISO =
      "write it as yyyy-mm-dd in Western digits, such as 2018-07-12";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          12 تموز/يوليو 2018      | "12 تموز/يوليو 2018" is no date     | did you mean 2018-07-12?
          الخميس 12 تمّوز 2018     | "الخميس 12 تمّوز 2018" is no date    | did you mean 2018-07-12?
          July 12, 2018           | "July 12, 2018" is no date          | did you mean 2018-07-12?
          2025-02-30              | there is no day 2025-02-30          | did you mean 2025-02-28?
          25-01-02                | "25-01-02" is no date               | did you mean 2025-01-02?
          2018-07-12 صباحا        | "2018-07-12 صباحا" is no date       | did you mean 2018-07-12?
          2018-07-12T10:00:00Z    | "2018-07-12T10:00:00Z" is no date   | did you mean 2018-07-12?
          ٢٠١٨-٠٧-١٢              | "٢٠١٨-٠٧-١٢" is no date             | did you mean 2018-07-12?
          12/7/2018               | "12/7/2018" is no date              | did you mean 2018-07-12?
          20180712                | "20180712" is no date               | did you mean 2018-07-12?
          2018-7-12               | "2018-7-12" is no date              | did you mean 2018-07-12?
          """)
  void row03NamesTheDayThatADateMayHaveMeant(String written, String what, String fix) {
    site.line(MINISTERS, 3, "date: " + written);

    site.rejected(MINISTERS + ":3:7: date: " + what + "; " + fix);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          الصيف الماضي | "الصيف الماضي" is no date
          2025-13-45   | there is no day 2025-13-45
          2018-00-10   | there is no day 2018-00-10
          2018-07      | "2018-07" is no date
          """)
  void row03NamesTheFormOfADateWhenNoDayIsMeant(String written, String what) {
    site.line(MINISTERS, 3, "date: " + written);

    site.rejected(MINISTERS + ":3:7: date: " + what + "; " + WRITE_ISO);
  }

  @Test
  void row03AppliesTheSameRuleToEveryDate() {
    site.line(KUWAIT, 3, "start: 13/2/2018");
    site.line(KUWAIT, 7, "source: { url: https://source.example/kuwait, retrieved: ٢٤-١١-٢٠٢٦ }");
    site.line(MINISTERS, 8, "corrections: [{ date: 2018-02-30, note: تصويب }]");

    site.rejected(
        KUWAIT + ":3:8: start: \"13/2/2018\" is no date; did you mean 2018-02-13?",
        KUWAIT + ":7:58: source.retrieved: \"٢٤-١١-٢٠٢٦\" is no date; did you mean 2026-11-24?",
        MINISTERS
            + ":8:23: corrections.date: there is no day 2018-02-30; did you mean 2018-02-28?");
  }

  @Test
  void row04NamesTheDateAndTheFileThatDisagree() {
    site.line(MINISTERS, 3, "date: 2018-07-13");
    site.line(KUWAIT, 3, "start: 2018-02-14");

    site.rejected(
        KUWAIT
            + ":3:8: start: 2018-02-14, but the file's name begins with 2018-02-13; make both the same day",
        MINISTERS
            + ":3:7: date: 2018-07-13, but the file's name begins with 2018-07-12; make both the same day");
  }

  @Test
  void row04NamesTheFolderOfAnotherYear() {
    site.rename(MINISTERS, "../2019/2018-07-12-ministers.md");

    site.rejected(
        "content/releases/2019/2018-07-12-ministers.md:3:7: date: 2018-07-12, but the file is in the folder 2019; move it to releases/2018/");
  }

  @Test
  void row04NamesAReleaseOutsideTheYears() {
    site.rename(MINISTERS, "../2018-07-12-ministers.md");

    site.rejected(
        "content/releases/2018-07-12-ministers.md: a release outside a year's folder; move it to releases/2018/");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2018-02 | 2018-03-kuwait | start: 2018-02, but the file's name begins with 2018-03; make both the same day",
        "2018-02 | 2018-02-13-kuwait | start: 2018-02, but the file's name begins with 2018-02-13; make both the same day",
        "2018 | 2018-02-kuwait | start: 2018, but the file's name begins with 2018-02; make both the same day",
        "2018-13 | 2018-02-kuwait | start: there is no month 2018-13; write a month such as 2018-07, or the year alone",
        "1439 | 2018-kuwait | start: 1439 is before the year 1900; write the day of the Gregorian calendar, such as 2018-07-12"
      })
  void row04NamesAMonthOrAYearThatCannotBe(String start, String name, String problem) {
    site.line(MINISTERS, 8, "people: [وزير]").text(MINISTERS, "نص البيان بلا رابط.");
    site.line(KUWAIT, 3, "start: " + start);
    if (!name.equals("2018-02-13-kuwait")) {
      site.rename(KUWAIT, name + ".md");
    }

    site.rejected("content/meetings/" + name + ".md:3:8: " + problem);
  }

  @Test
  void row07NamesAnEndThatIsNotAsExactAsTheStart() {
    site.line(KUWAIT, 3, "start: 2018-02-13\nend: 2018-03");

    site.rejected(
        KUWAIT
            + ":4:6: end: 2018-03 is not as exact as the start, 2018-02-13; write both as days, both as months or both as years");
  }

  @Test
  void row07NamesAMeetingThatEndsBeforeItStarts() {
    site.line(KUWAIT, 3, "start: 2018-02-13\nend: 2018-02-12");

    site.rejected(
        KUWAIT
            + ":4:6: end: 2018-02-12 is before the start, 2018-02-13; write the last day, or remove the field for a meeting of one day");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2022-05-11", "2011-05-11"})
  void row07WarnsOfAReleaseThatIsYearsFromItsMeeting(String day) {
    site.write(MARRAKECH.replace("2022-05-11", day), site.read(KUWAIT).replace("2018-02-13", day));
    site.line(MINISTERS, 7, "meeting: " + day + "-marrakech");

    String years = day.startsWith("2022") ? "3" : "7";
    assertThat(site.accepted().warnings())
        .filteredOn(line -> !line.contains("site.host"))
        .containsExactly(
            MINISTERS
                + ":7:10: warning: meeting: the meeting of "
                + day
                + " is "
                + years
                + " years from the release; check both dates, or use mentions");
  }
}
