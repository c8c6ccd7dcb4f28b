package org.bayan.badinput;

import static org.bayan.badinput.Site.KUWAIT;
import static org.bayan.badinput.Site.MINISTERS;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows 1 and 2: the form of the front matter and the names of its fields. */
class FrontMatterIT extends BadInput {
  private static final String PLAIN =
      """
      title=بيان
      date=2018-07-12
      kind=بيان صحفي
      issuer=وزارة الخارجية
      status=published
      ~~~~~~

      نص البيان.
      """;

  @Test
  void row01NamesALineThatIsNoField() {
    site.line(MINISTERS, 4, "kind بيان صحفي");

    site.rejected(MINISTERS + ":4:1: not a field: kind بيان صحفي; write field: value");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          title: بيان: نص | 2:12 | a colon inside a value: title: بيان: نص; write title: "بيان: نص"
          title: "بيان    | 2:8  | a quotation mark that is not closed: title: "بيان; write title: "بيان"
          title: @بيان    | 2:8  | a value that begins with @: title: @بيان; write title: "@بيان"
          """)
  void row01NamesALineThatIsNoYaml(String line, String position, String what) {
    site.line(MINISTERS, 2, line);

    site.rejected(MINISTERS + ":" + position + ": " + what);
  }

  @Test
  void row01NamesFrontMatterThatIsNotClosed() {
    site.line(MINISTERS, 9, "");

    site.rejected(
        MINISTERS
            + ":1:1: the front matter is not closed; write --- alone on a line after the last field");
  }

  @Test
  void row01NamesAFileWithoutFrontMatter() {
    site.write(MINISTERS, "نص البيان وحده.\n");

    site.rejected(
        MINISTERS
            + ":1:1: the file does not begin with front matter; write --- on the first line, then the fields, then --- and the text");
  }

  @ParameterizedTest
  @CsvSource({"'\tdate: 2018-07-12', 3:1", "'date:\t2018-07-12', 3:6"})
  void row01NamesATab(String line, String position) {
    site.line(MINISTERS, 3, line);

    site.rejected(
        MINISTERS
            + ":"
            + position
            + ": U+0009 (CHARACTER TABULATION) cannot be seen; write a space, or nothing where a line begins");
  }

  @ParameterizedTest
  @CsvSource({"1, '--- ', 1:4", "9, '---  ', 9:4", "9, ' ---', 9:1"})
  void row01NamesSpacesAroundTheHyphens(int number, String line, String position) {
    site.line(MINISTERS, number, line);

    site.rejected(MINISTERS + ":" + position + ": spaces around ---; write --- alone on the line");
  }

  @ParameterizedTest
  @CsvSource({"'~~~~~~ ', 6:7", "' ~~~~~~', 6:1"})
  void row01NamesSpacesAroundTheTildes(String line, String position) {
    site.write(MINISTERS, PLAIN.replace("~~~~~~", line));

    site.rejected(
        MINISTERS + ":" + position + ": spaces around ~~~~~~; write ~~~~~~ alone on the line");
  }

  @Test
  void row01NamesALineThatIsNoFieldOfJBakesHeader() {
    site.write(MINISTERS, PLAIN.replace("date=", "date "));

    site.rejected(MINISTERS + ":2:1: not a field: date 2018-07-12; write key=value");
  }

  @Test
  void row01NamesJBakesHeaderThatIsNotClosed() {
    site.write(MINISTERS, PLAIN.replace("~~~~~~", ""));

    site.rejected(
        MINISTERS
            + ":1:1: the header is not closed; write ~~~~~~ alone on a line after the last field");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          title  | the title, as issued
          date   | the day of issue, yyyy-mm-dd
          kind   | what the issuer calls it, such as بيان صحفي
          issuer | the ministry or body that issued it
          status | published, draft or withdrawn
          """)
  void row02NamesARequiredFieldThatIsMissing(String field, String meaning) {
    site.write(MINISTERS, site.read(MINISTERS).replaceFirst("(?m)^" + field + ": .*\n", ""));

    site.rejected(MINISTERS + ":2:1: " + field + ": missing; add " + field + ": " + meaning);
  }

  @Test
  void row02NamesWhatAMeetingLacks() {
    site.write(KUWAIT, "---\ncountry: KW\n---\n\nاجتماع.\n");

    site.rejected(
        KUWAIT
            + ":2:1: level: missing; add level: one of summit, ministerial, ambassadors, political-directors, experts, working-group, ordinary-session, extraordinary-session",
        KUWAIT + ":2:1: place: missing; add place: the city or place",
        KUWAIT + ":2:1: source: missing; add source: where its facts were read, { url: https://… }",
        KUWAIT
            + ":2:1: start: missing; add start: its first day, yyyy-mm-dd; yyyy-mm or yyyy if unknown",
        KUWAIT + ":2:1: title: missing; add title: the meeting's name in Arabic");
  }

  @ParameterizedTest
  @CsvSource({"issuer:, 5:8", "'issuer: \"\"', 5:9", "'issuer: \"  \"', 5:9"})
  void row02NamesAnEmptyValue(String line, String position) {
    site.line(MINISTERS, 5, line);

    site.rejected(MINISTERS + ":" + position + ": issuer: empty; write a value");
  }

  @Test
  void row02NamesAFieldThatIsGivenTwice() {
    site.line(MINISTERS, 5, "issuer: وزارة الخارجية\nissuer: وزارة");

    site.rejected(MINISTERS + ":6:1: issuer: given twice, first on line 5; keep one of them");
  }

  @ParameterizedTest
  @ValueSource(strings = {"isuer", "Issuer", "issuers"})
  void row02NamesTheNearestFieldOfAnUnknownOne(String name) {
    site.line(MINISTERS, 5, name + ": وزارة الخارجية");

    site.rejected(MINISTERS + ":5:1: " + name + ": no such field; did you mean issuer?");
  }

  @Test
  void row02NamesTheKnownFieldsWhenNoneIsNear() {
    site.line(MINISTERS, 8, "abracadabra: x");

    site.rejected(
        MINISTERS
            + ":8:1: abracadabra: no such field; use one of title, date, kind, issuer, office, notice, status, meeting, mentions, people, places, organizations, source, original, embargo, attachments, corrections, withdrawn, aliases, review");
  }

  @Test
  void row02NamesAnUnknownPartOfAField() {
    site.line(KUWAIT, 7, "source: { ulr: https://source.example/kuwait }");

    site.rejected(KUWAIT + ":7:11: source.ulr: no such field; did you mean url?");
  }
}
