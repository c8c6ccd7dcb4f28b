package org.bayan.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bayan.archive.Samples.meeting;
import static org.bayan.archive.Samples.release;

import java.util.ArrayList;
import java.util.List;
import org.bayan.archive.Archive;
import org.bayan.archive.Meeting;
import org.bayan.archive.Release;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class HomePageTest {
  private static final Meeting MEETING = meeting("2018-07-12-m", null);

  @Test
  void theNewestReleaseStandsOutWithTheBeginningOfItsText() {
    Archive archive =
        Archive.of(
            List.of(release("2018-07-12-a", MEETING.id(), List.of(), List.of())),
            List.of(MEETING),
            List.of());

    Document home = SamplePages.of(archive).html("index.html");
    assertThat(home.select(".front-release h3").text()).isEqualTo("عنوان 2018-07-12-a");
    assertThat(home.select(".front-release .excerpt").text()).isEqualTo("نص");
    assertThat(home.select(".front-release .mark-about a").attr("href")).isEqualTo(MEETING.path());
    assertThat(home.select(".newest .register")).isEmpty();
  }

  @Test
  void theOthersFollowItUpToTheNumberInTheSettings() {
    List<Release> releases = new ArrayList<>();
    for (int i = 10; i < 20; i++) {
      releases.add(release("2018-01-01-r" + i));
    }
    HomeView home =
        SamplePages.of(Archive.of(releases, List.of(), List.of()))
            .model("index.html", HomeView.class);

    assertThat(home.lead().card().path()).isEqualTo("releases/2018/2018-01-01-r19.html");
    assertThat(home.newest())
        .extracting(ReleaseCard::path)
        .hasSize(4)
        .first()
        .isEqualTo("releases/2018/2018-01-01-r18.html");
    assertThat(home.releases()).isEqualTo(10);
  }

  @Test
  void countsMeetingsByTheirCoverage() {
    Meeting mentioned = meeting("2018-01-02-mentioned", null);
    Meeting none = meeting("2018-01-03-none", null);
    Archive archive =
        Archive.of(
            List.of(release("2018-07-12-a", MEETING.id(), List.of(mentioned.id()), List.of())),
            List.of(MEETING, mentioned, none),
            List.of());

    HomeView home = SamplePages.of(archive).model("index.html", HomeView.class);
    assertThat(List.of(home.meetings(), home.about(), home.mentioned())).containsExactly(3, 1, 1);
    assertThat(SamplePages.of(archive).html("index.html").select(".tally .mark")).hasSize(3);
  }

  @Test
  void anEmptyArchiveSaysWhatWillBeThere() {
    Document home = SamplePages.of(Archive.of(List.of(), List.of(), List.of())).html("index.html");

    assertThat(home.select(".newest .empty").text()).startsWith("لم يُنشر بيان بعد.");
    assertThat(home.select(".tally, .years")).isEmpty();
  }
}
