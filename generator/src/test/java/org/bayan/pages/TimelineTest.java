package org.bayan.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bayan.archive.Samples.meeting;
import static org.bayan.archive.Samples.release;

import java.util.ArrayList;
import java.util.List;
import org.bayan.archive.Archive;
import org.bayan.archive.Coverage;
import org.bayan.archive.Meeting;
import org.junit.jupiter.api.Test;

class TimelineTest {
  @Test
  void runsFromRightToLeft() {
    MeetingsView.Timeline line =
        timeline(
            meeting("2016-01-01-a", null),
            meeting("2018-01-01-b", null),
            meeting("2018-05-01-c", null));

    assertThat(line.columns())
        .extracting(MeetingsView.Column::year)
        .containsExactly(2016, 2017, 2018);
    assertThat(line.columns())
        .extracting(MeetingsView.Column::centre)
        .containsExactly("83.333", "50.000", "16.667");
    assertThat(line.busiest().year()).isEqualTo(2018);
  }

  @Test
  void stacksTheMeetingsOfAYearFromTheFirstUpwards() {
    MeetingsView.Timeline line =
        timeline(meeting("2018-01-01-b", null), meeting("2018-05-01-c", null));

    assertThat(line.height()).isEqualTo(78);
    assertThat(line.columns().get(0).marks())
        .extracting(MeetingsView.Mark::y)
        .containsExactly(52, 26);
  }

  @Test
  void namesPlacesWhileTheyHaveRoom() {
    assertThat(timeline(meeting("2018-01-01-a", null)).named()).isTrue();
    assertThat(timeline(meeting("2000-01-01-a", null), meeting("2018-01-01-b", null)).named())
        .isFalse();
  }

  @Test
  void marksAreSmallerWhenAYearHasMany() {
    MeetingsView.Timeline few = timeline(many(7));
    MeetingsView.Timeline many = timeline(many(12));

    assertThat(many.radius()).isLessThan(few.radius());
    assertThat(many.columns().get(0).marks())
        .hasSize(12)
        .allMatch(mark -> mark.y() > many.radius());
    assertThat(many.height()).isLessThanOrEqualTo(208);
  }

  @Test
  void tooManyMeetingsBecomeBarsOfEachCoverage() {
    Meeting[] meetings = many(40);
    Archive archive =
        Archive.of(
            List.of(
                release("2018-03-01-r", meetings[0].id(), List.of(meetings[1].id()), List.of())),
            List.of(meetings),
            List.of());

    MeetingsView.Column column =
        SamplePages.of(archive)
            .model("meetings/index.html", MeetingsView.Index.class)
            .timeline()
            .columns()
            .get(0);
    assertThat(column.marks()).isEmpty();
    assertThat(column.count()).isEqualTo(40);
    assertThat(column.bars())
        .extracting(MeetingsView.Bar::coverage)
        .containsExactly(Coverage.ABOUT, Coverage.MENTIONED, Coverage.NONE);
    assertThat(column.bars().stream().mapToInt(MeetingsView.Bar::height).sum()).isEqualTo(182);
    assertThat(column.bars().get(2).y()).isEqualTo(26);
  }

  @Test
  void isDrawnWithATextThatSaysTheSame() {
    Archive archive =
        Archive.of(
            List.of(),
            List.of(
                meeting("2016-01-01-a", null),
                meeting("2018-01-01-b", null),
                meeting("2018-05-01-c", null)),
            List.of());

    assertThat(
            SamplePages.of(archive).html("meetings/index.html").select("svg[role=img] desc").text())
        .isEqualTo(
            "الاجتماعات من 2016 إلى 2018، من اليمين إلى اليسار: لكل سنة عمود يطول بعدد اجتماعاتها. أكثر السنوات اجتماعاتٍ 2018، وفيها اجتماعان.");
    assertThat(
            SamplePages.of(archive)
                .html("meetings/index.html")
                .select(".timeline path[class^=mark]"))
        .hasSize(3);
  }

  private static Meeting[] many(int count) {
    List<Meeting> meetings = new ArrayList<>();
    for (int i = 10; i < 10 + count; i++) {
      meetings.add(meeting("2018-01-" + (i % 20 + 10) + "-m" + i, null));
    }
    return meetings.toArray(Meeting[]::new);
  }

  private static MeetingsView.Timeline timeline(Meeting... meetings) {
    return SamplePages.of(Archive.of(List.of(), List.of(meetings), List.of()))
        .model("meetings/index.html", MeetingsView.Index.class)
        .timeline();
  }
}
