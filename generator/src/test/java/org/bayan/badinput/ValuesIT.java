package org.bayan.badinput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bayan.badinput.Site.EXPERTS;
import static org.bayan.badinput.Site.KUWAIT;
import static org.bayan.badinput.Site.MINISTERS;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows 5 and 6: what statuses, kinds, levels and names of meetings may be. */
class ValuesIT extends BadInput {
  @ParameterizedTest
  @CsvSource({
    "publishd, did you mean published?",
    "Published, did you mean published?",
    "PUBLISHED, did you mean published?",
    "منشور, 'write one of published, draft, withdrawn'"
  })
  void row05NamesTheNearestStatus(String status, String fix) {
    site.line(MINISTERS, 6, "status: " + status);

    site.rejected(MINISTERS + ":6:9: status: \"" + status + "\" is not known; " + fix);
  }

  @ParameterizedTest
  @CsvSource({
    "Ministerial, did you mean ministerial?",
    "ministerail, did you mean ministerial?",
    "وزاري, 'write one of summit, ministerial, ambassadors, political-directors, experts, working-group, ordinary-session, extraordinary-session'"
  })
  void row05NamesTheNearestLevel(String level, String fix) {
    site.line(KUWAIT, 6, "level: " + level);

    site.rejected(KUWAIT + ":6:8: level: \"" + level + "\" is not known; " + fix);
  }

  @Test
  void row05NamesTheCodePointOfWhatCannotBeSeenInAStatusOrLevel() {
    site.line(MINISTERS, 6, "status: publi\u200Cshed");
    site.line(EXPERTS, 6, "status: published\u00A0");
    site.line(KUWAIT, 6, "level: minis\u200Bterial");

    site.rejected(
        KUWAIT + ":6:13: U+200B (ZERO WIDTH SPACE) cannot be seen; remove it from \"ministerial\"",
        MINISTERS + ":6:9: status: \"publi[U+200C]shed\" is not known; did you mean published?",
        EXPERTS + ":6:9: status: \"published[U+00A0]\" is not known; did you mean published?");
  }

  @ParameterizedTest
  @CsvSource({"'بيان\u00A0صحفي', 'بيان[U+00A0]صحفي'", "'بيان صح\u200Cفي', 'بيان صح[U+200C]في'"})
  void row05NamesTheCodePointOfWhatCannotBeSeenInAKind(String kind, String shown) {
    site.line(MINISTERS, 4, "kind: " + kind);

    site.rejected(
        MINISTERS
            + ":4:7: kind: \""
            + shown
            + "\" differs from \"بيان صحفي\" only in what cannot be seen; write بيان صحفي");
  }

  @Test
  void row05NamesAKindThatDiffersInCapitalLettersAlone() {
    site.line(MINISTERS, 4, "kind: Statement");
    site.line(EXPERTS, 4, "kind: statement");

    site.rejected(
        EXPERTS
            + ":4:7: kind: \"statement\" differs from \"Statement\" only in capital letters; write Statement");
  }

  @Test
  void row05WarnsOfAKindThatIsNearToOneThatIsKnown() {
    site.write(
        "content/releases/2018/2018-09-01-third.md",
        site.read(EXPERTS).replace("2018-08-01", "2018-09-01") + "\nوخبر آخر.\n");
    site.line(MINISTERS, 4, "kind: بيان صحفى");

    assertThat(site.accepted().warnings())
        .filteredOn(line -> !line.contains("site.host"))
        .containsExactly(
            MINISTERS
                + ":4:7: warning: kind: no other release is a \"بيان صحفى\"; did you mean بيان صحفي, as 2 releases have it?");
  }

  @Test
  void row06NamesTheNearestMeetings() {
    site.line(MINISTERS, 7, "meeting: 2018-07-12-nato");
    site.line(MINISTERS, 8, "mentions: [2018-02-13-kwait, 2018-02-14-kuwait]");

    site.rejected(
        MINISTERS
            + ":7:10: meeting: no meeting has the id \"2018-07-12-nato\"; did you mean 2018-07-12-nato-hq?",
        MINISTERS
            + ":8:12: mentions: no meeting has the id \"2018-02-13-kwait\"; did you mean 2018-02-13-kuwait?",
        MINISTERS
            + ":8:30: mentions: no meeting has the id \"2018-02-14-kuwait\"; did you mean 2018-02-13-kuwait?");
  }

  @Test
  void row06NamesEveryMeetingOfTheDay() {
    site.write(
        "content/meetings/2018-07-12-political-directors.md",
        site.read(KUWAIT).replace("2018-02-13", "2018-07-12"));
    site.line(MINISTERS, 7, "meeting: 2018-07-12-brussels-summit");

    site.rejected(
        MINISTERS
            + ":7:10: meeting: no meeting has the id \"2018-07-12-brussels-summit\"; did you mean 2018-07-12-nato-hq or 2018-07-12-political-directors?");
  }

  @Test
  void row06SaysHowToAddAMeetingWhenNoneIsNear() {
    site.line(MINISTERS, 7, "meeting: 2030-01-01-somewhere-else-entirely");

    site.rejected(
        MINISTERS
            + ":7:10: meeting: no meeting has the id \"2030-01-01-somewhere-else-entirely\"; add content/meetings/2030-01-01-somewhere-else-entirely.md or remove the name");
  }

  @Test
  void row06NamesAMeetingThatIsInBothFields() {
    site.line(MINISTERS, 8, "mentions: [2018-02-13-kuwait, 2018-07-12-nato-hq]");

    site.rejected(
        MINISTERS
            + ":8:31: mentions: \"2018-07-12-nato-hq\" is the meeting that the release is about; name it in one of the two fields");
  }

  @Test
  void row06NamesAMeetingThatIsMentionedTwice() {
    site.line(MINISTERS, 8, "mentions: [2018-02-13-kuwait, 2018-02-13-kuwait]");

    site.rejected(
        MINISTERS
            + ":8:31: mentions: \"2018-02-13-kuwait\" is in the list twice; keep one of them");
  }
}
