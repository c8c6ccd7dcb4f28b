package org.bayan.importing.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.bayan.arabic.WrittenDates;
import org.bayan.archive.Body;
import org.bayan.archive.Meeting;
import org.bayan.archive.PartialDate;
import org.bayan.archive.SiteAddresses;
import org.bayan.frontmatter.Forms;
import org.bayan.importing.lexicon.LexiconFile;
import org.bayan.problem.ProblemReport;
import org.junit.jupiter.api.Test;

class MeetingFinderTest {
  private static final LocalDate ISSUED = LocalDate.of(2018, 7, 12);
  private static final Meeting KUWAIT = meeting("2018-02-13-kuwait", "الكويت", "KW", "ministerial");
  private static final Meeting RABAT =
      meeting("2018-06-26-rabat", "الرباط", "MA", "political-directors");
  private static final Meeting BRUSSELS =
      meeting("2018-07-12-nato", "مقر الحلف، بروكسل", "BE", "ministerial");
  private static final Meeting LATER =
      meeting("2018-09-20-baghdad", "بغداد", "IQ", "working-group");
  private final MeetingFinder finder =
      new MeetingFinder(
          List.of(KUWAIT, RABAT, BRUSSELS, LATER),
          LexiconFile.read(Path.of("none"), "none", new ProblemReport()),
          new WrittenDates());

  @Test
  void findsTheMeetingThatATextIsAboutByDayPlaceAndLevel() {
    assertThat(
            finder.about(
                "اجتماع الوزراء", "اجتمع الوزراء في بروكسل في 12 تموز/يوليو 2018.", ISSUED))
        .hasValueSatisfying(
            named -> {
              assertThat(named.meeting()).isSameAs(BRUSSELS);
              assertThat(named.guessed()).isFalse();
              assertThat(named.why()).isEqualTo("its day, its place (بروكسل), its level");
            });
  }

  @Test
  void guessesByTheDayOfIssue() {
    assertThat(finder.about("اجتماع الوزراء", "اجتمع الوزراء في بروكسل.", ISSUED.plusDays(1)))
        .hasValueSatisfying(named -> assertThat(named.guessed()).isTrue());
  }

  @Test
  void findsNoneForATextThatIsAboutNoMeeting() {
    assertThat(finder.about("تعيين سفير في بروكسل", "عُين السفير في 12 تموز/يوليو 2018.", ISSUED))
        .isEmpty();
    assertThat(
            finder.about(
                "اجتماع الوزراء",
                "اجتمع الوزراء في روما في 3 تموز/يوليو 2017.",
                LocalDate.of(2017, 7, 3)))
        .isEmpty();
  }

  @Test
  void takesAnotherLevelForAnotherMeeting() {
    assertThat(
            finder.about(
                "اجتماع المديرين السياسيين",
                "اجتمع المديرون السياسيون في بروكسل في 12 تموز/يوليو 2018.",
                ISSUED))
        .isEmpty();
  }

  @Test
  void findsMentionsInTheirOrderByDayOrByMonthAndPlace() {
    List<MeetingFinder.Named> mentioned =
        finder.mentioned(
            List.of(
                "اجتمع المدراء السياسيون في المغرب في حزيران/يونيو. وقبله عقد اجتماع وزاري في الكويت في 13 شباط/فبراير."),
            ISSUED,
            BRUSSELS);

    assertThat(mentioned).extracting(MeetingFinder.Named::meeting).containsExactly(RABAT, KUWAIT);
    assertThat(mentioned).noneMatch(MeetingFinder.Named::guessed);
  }

  @Test
  void takesADateWithoutAYearForTheLastBeforeTheRelease() {
    assertThat(
            finder.mentioned(
                List.of("عقد اجتماع وزاري في الكويت في 13 شباط/فبراير."),
                LocalDate.of(2019, 7, 12),
                null))
        .isEmpty();
    assertThat(
            finder.mentioned(
                List.of("يعقد اجتماع مجموعة العمل في بغداد في 20 أيلول/سبتمبر المقبل."),
                ISSUED,
                null))
        .singleElement()
        .extracting(MeetingFinder.Named::meeting)
        .isSameAs(LATER);
  }

  @Test
  void mentionsNoMeetingByAMonthAlone() {
    assertThat(
            finder.mentioned(
                List.of(
                    "أكد الوزراء في شباط/فبراير أهمية الاجتماع.",
                    "زار الوزير الكويت في 13 شباط/فبراير 2018."),
                ISSUED,
                null))
        .isEmpty();
  }

  @Test
  void findsAMeetingOfWhichTheMonthAloneIsKnown() {
    Meeting amman = meeting("2018-03-amman", "عمّان", "JO", "experts");
    MeetingFinder register =
        new MeetingFinder(
            List.of(amman, meeting("2018-amman", "عمّان", "JO", "experts")),
            LexiconFile.read(Path.of("none"), "none", new ProblemReport()),
            new WrittenDates());

    assertThat(
            register.mentioned(
                List.of("ناقش اجتماع الخبراء في عمّان في 5 آذار/مارس 2018 خطة العمل."),
                ISSUED,
                null))
        .singleElement()
        .satisfies(
            named -> {
              assertThat(named.meeting()).isSameAs(amman);
              assertThat(named.why()).isEqualTo("its month, its place (عمّان), its level");
            });
  }

  @Test
  void takesNoneOfTwoThatFitAlike() {
    Meeting twin = meeting("2018-07-12-twin", "بروكسل", "BE", "ministerial");
    MeetingFinder two =
        new MeetingFinder(
            List.of(BRUSSELS, twin),
            LexiconFile.read(Path.of("none"), "none", new ProblemReport()),
            new WrittenDates());

    assertThat(
            two.about("اجتماع الوزراء", "اجتمع الوزراء في بروكسل في 12 تموز/يوليو 2018.", ISSUED))
        .isEmpty();
  }

  private static Meeting meeting(String id, String place, String country, String level) {
    PartialDate day = PartialDate.parse(SiteAddresses.date(id));
    return new Meeting(
        id,
        "اجتماع",
        day,
        day,
        place,
        country,
        null,
        Forms.wellKnown().levels().stream()
            .filter(each -> each.id().equals(level))
            .findFirst()
            .orElseThrow(),
        false,
        List.of(),
        null,
        null,
        List.of(),
        Body.EMPTY);
  }
}
