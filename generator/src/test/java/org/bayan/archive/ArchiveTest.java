package org.bayan.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bayan.archive.Samples.meeting;
import static org.bayan.archive.Samples.release;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ArchiveTest {
  private static final Meeting KUWAIT = meeting("2018-02-13-kuwait", "تحالف");
  private static final Meeting NATO = meeting("2018-07-12-nato", "تحالف");
  private static final Meeting ALONE = meeting("2018-05-01-alone", null);

  @Test
  void listsNewestFirst() {
    Archive archive =
        Archive.of(
            List.of(release("2018-01-01-a"), release("2019-01-01-b"), release("2019-01-01-c")),
            List.of(),
            List.of());

    assertThat(archive.releases())
        .extracting(Release::id)
        .containsExactly("2019-01-01-c", "2019-01-01-b", "2018-01-01-a");
  }

  @Test
  void separatesReleasesAboutAMeetingFromThoseThatMentionIt() {
    Release about = release("2018-07-12-a", NATO.id(), List.of(KUWAIT.id()), List.of());
    Archive archive = Archive.of(List.of(about), List.of(KUWAIT, NATO), List.of());

    assertThat(archive.about(NATO)).containsExactly(about);
    assertThat(archive.mentioning(NATO)).isEmpty();
    assertThat(archive.about(KUWAIT)).isEmpty();
    assertThat(archive.mentioning(KUWAIT)).containsExactly(about);
  }

  @Test
  void findsNeighboursInTime() {
    Release first = release("2018-01-01-a");
    Release second = release("2018-01-02-b");
    Archive archive = Archive.of(List.of(second, first), List.of(), List.of());

    assertThat(archive.earlier(second)).contains(first);
    assertThat(archive.later(first)).contains(second);
    assertThat(archive.earlier(first)).isEmpty();
    assertThat(archive.later(second)).isEmpty();
  }

  @Test
  void findsNeighboursInASeriesOnly() {
    Archive archive = Archive.of(List.of(), List.of(NATO, ALONE, KUWAIT), List.of());

    assertThat(archive.earlier(NATO)).contains(KUWAIT);
    assertThat(archive.later(KUWAIT)).contains(NATO);
    assertThat(archive.earlier(ALONE)).isEmpty();
    assertThat(archive.later(ALONE)).isEmpty();
  }

  @Test
  void relatesReleasesByWhatFewShare() {
    Release self = release("2018-01-01-self", null, List.of(KUWAIT.id()), List.of("أ", "ب"));
    Release close = release("2015-01-01-close", null, List.of(KUWAIT.id()), List.of("أ"));
    Release far = release("2018-01-02-far", null, List.of(), List.of("ب"));
    Release other = release("2018-01-03-other");
    Archive archive = Archive.of(List.of(self, close, far, other), List.of(KUWAIT), List.of());

    assertThat(archive.related(self)).containsExactly(close, far);
    assertThat(archive.related(other)).isEmpty();
  }

  @Test
  void relatesAtMostFiveAndIgnoresWhatAllShare() {
    List<Release> releases = new ArrayList<>();
    for (int i = 100; i < 250; i++) {
      releases.add(
          release("2018-01-01-r" + i, null, List.of(), List.of("الجميع", "قلة " + i / 10)));
    }
    Archive archive = Archive.of(releases, List.of(), List.of());

    List<Release> related = archive.related(releases.get(0));
    assertThat(related).hasSize(5).allMatch(each -> each.people().contains("قلة 10"));
  }

  @Test
  void groupsByMonthAndKeepsMonthsThatHadPages() {
    Archive archive =
        Archive.of(
            List.of(release("2018-01-01-a")),
            List.of(NATO),
            List.of(),
            Set.of(
                "dates/2017/03/index.html", "dates/2015/index.html", "dates/2018/13/index.html"));

    assertThat(archive.monthsInOrder().keySet())
        .containsExactly(YearMonth.of(2017, 3), YearMonth.of(2018, 1), YearMonth.of(2018, 7));
    assertThat(archive.monthsInOrder().get(YearMonth.of(2017, 3)).releases()).isEmpty();
    assertThat(archive.meetingsByYear().keySet()).containsExactly(2015);
  }

  @Test
  void sortsDatesAsWhatTheyAre() {
    Archive archive =
        Archive.of(
            List.of(),
            List.of(
                meeting("2024-09-30-day", null),
                meeting("2024-year", null),
                meeting("2024-09-month", null),
                meeting("2023-12-31-before", null),
                meeting("2024-10-after", null)),
            List.of());

    assertThat(archive.meetings())
        .extracting(Meeting::id)
        .containsExactly(
            "2024-10-after", "2024-09-30-day", "2024-09-month", "2024-year", "2023-12-31-before");
    assertThat(archive.monthsInOrder().keySet())
        .extracting(Object::toString)
        .containsExactly("2023-12", "2024-09", "2024-10");
    assertThat(archive.meetingsByYear().get(2024))
        .extracting(Meeting::id)
        .containsExactly("2024-year");
  }

  @Test
  void anEmptyArchiveHasNothing() {
    Archive archive = Archive.of(List.of(), List.of(), List.of());

    assertThat(archive.releases()).isEmpty();
    assertThat(archive.monthsInOrder()).isEmpty();
  }

  @Test
  void aReleaseIsPublicOnlyWhenItsEmbargoHasPassed() {
    Instant time = Instant.parse("2018-07-12T15:00:00Z");
    Release plain = release("2018-07-12-a");
    Release embargoed = release(plain.id(), Release.Status.PUBLISHED, time);

    assertThat(embargoed.isPublicAt(time.minusSeconds(1))).isFalse();
    assertThat(embargoed.isPublicAt(time)).isTrue();
    assertThat(plain.isPublicAt(Instant.EPOCH)).isTrue();
  }
}
