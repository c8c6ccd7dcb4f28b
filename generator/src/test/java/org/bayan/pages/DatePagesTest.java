package org.bayan.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bayan.archive.Samples.meeting;
import static org.bayan.archive.Samples.release;

import java.util.ArrayList;
import java.util.List;
import org.bayan.archive.Archive;
import org.bayan.archive.Meeting;
import org.bayan.archive.Release;
import org.junit.jupiter.api.Test;

class DatePagesTest {
  @Test
  void aYearBetweenOthersHasAPageThoughNothingHappened() {
    Archive archive = Archive.of(List.of(release("2016-01-01-a"), release("2018-01-01-b")), List.of(), List.of());

    DatesView.YearPage year = SamplePages.of(archive).model("dates/2017/index.html", DatesView.YearPage.class);
    assertThat(year.year().releases()).isZero();
    assertThat(year.months()).isEmpty();
    assertThat(year.earlier().path()).isEqualTo("dates/2016/index.html");
    assertThat(year.later().path()).isEqualTo("dates/2018/index.html");
  }

  @Test
  void aYearListsTheFirstReleasesOfAMonthInTheOrderOfTime() {
    List<Release> releases = new ArrayList<>();
    for (int day = 10; day < 18; day++) {
      releases.add(release("2018-07-" + day + "-a"));
    }
    SamplePages pages = SamplePages.of(Archive.of(releases, List.of(meeting("2018-07-20-m", null), meeting("2018-07-19-m", null)), List.of()));

    DatesView.MonthSummary july = pages.model("dates/2018/index.html", DatesView.YearPage.class).months().get(0);
    assertThat(july.first()).extracting(ReleaseCard::path).hasSize(5).first().isEqualTo("releases/2018/2018-07-10-a.html");
    assertThat(july.more()).isEqualTo(3);
    assertThat(july.meetings()).extracting(MeetingCard::path).containsExactly("meetings/2018-07-19-m.html", "meetings/2018-07-20-m.html");
    assertThat(pages.html("dates/2018/index.html").select(".all").text()).isEqualTo("و3 بيانات أخرى");
  }

  @Test
  void headingsAreNotRepeatedInTheDatesBelowThem() {
    SamplePages pages = SamplePages.of(Archive.of(List.of(release("2018-07-12-a")), List.of(meeting("2018-07-12-m", null)), List.of()));

    assertThat(pages.html("dates/2018/index.html").select(".entry-date").eachText()).containsExactly("الخميس 12", "الخميس 12");
    assertThat(pages.html("dates/2018/07/index.html").select(".entry-date")).isEmpty();
    assertThat(pages.html("meetings/index.html").select(".entry-date").eachText()).containsExactly("12 تموز/يوليو");
    assertThat(pages.html("dates/2018/index.html").select(".entry-date time").eachAttr("datetime")).containsOnly("2018-07-12");
  }

  @Test
  void heatGrowsWithTheNumberOfReleases() {
    List<Release> releases = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      releases.add(release("2018-01-01-r" + i));
    }
    releases.add(release("2018-02-01-one"));

    DatesView.Year year = heatMap(Archive.of(releases, List.of(), List.of())).get(0);
    assertThat(year.months()).extracting(DatesView.Month::heat).startsWith(4, 1, 0).hasSize(12);
    assertThat(year.months().get(0).releases()).isEqualTo(40);
  }

  @Test
  void aMonthShowsTheBestCoverageOfItsMeetings() {
    Meeting about = meeting("2018-01-01-about", null);
    Meeting mentioned = meeting("2018-01-02-mentioned", null);
    Meeting february = meeting("2018-02-03-mentioned", null);
    Meeting march = meeting("2018-03-03-none", null);
    Release release = release("2018-04-04-r", about.id(), List.of(mentioned.id(), february.id()), List.of());

    DatesView.Year year = heatMap(Archive.of(List.of(release), List.of(about, mentioned, february, march), List.of())).get(0);
    assertThat(year.months()).extracting(DatesView.Month::coverage).startsWith("about", "mentioned", "none", null);
  }

  @Test
  void theHeatMapReadsAsATable() {
    SamplePages pages = SamplePages.of(Archive.of(List.of(release("2018-07-12-a")), List.of(meeting("2018-07-12-m", null)), List.of()));

    assertThat(pages.html("dates/index.html").select(".heat-map thead th").eachText())
        .startsWith("السنة", "كانون الثاني يناير").endsWith("المجموع").hasSize(14);
    assertThat(pages.html("dates/index.html").select(".heat-map tbody tr > *").eachText())
        .startsWith("2018", "لا شيء").endsWith("لا شيء", "بيان واحد، واجتماع واحد").hasSize(14);
    assertThat(pages.html("dates/index.html").select(".heat-1 .visually-hidden").text()).isEqualTo("تموز/يوليو 2018: بيان واحد، واجتماع واحد");
  }

  @Test
  void aMonthGroupsItsDaysInOrder() {
    Archive archive = Archive.of(List.of(release("2018-07-12-a"), release("2018-07-02-b"), release("2018-07-12-c")), List.of(meeting("2018-07-12-m", null)), List.of());

    DatesView.MonthPage month = SamplePages.of(archive).model("dates/2018/07/index.html", DatesView.MonthPage.class);
    assertThat(month.days()).extracting(DatesView.Day::anchor).containsExactly("d2", "d12");
    assertThat(month.days().get(1).releases()).hasSize(2);
    assertThat(month.days().get(1).meetings()).hasSize(1);
  }

  @Test
  void aFullMonthLinksToItsDays() {
    List<Release> releases = new ArrayList<>();
    for (int day = 10; day < 15; day++) {
      releases.add(release("2018-07-" + day + "-a"));
    }

    assertThat(SamplePages.of(Archive.of(releases, List.of(), List.of())).html("dates/2018/07/index.html").select(".days a").eachAttr("href"))
        .containsExactly("#d10", "#d11", "#d12", "#d13", "#d14");
    assertThat(SamplePages.of(Archive.of(releases.subList(0, 4), List.of(), List.of())).html("dates/2018/07/index.html").select(".days")).isEmpty();
  }

  private static List<DatesView.Year> heatMap(Archive archive) {
    return SamplePages.of(archive).model("dates/index.html", DatesView.Index.class).years();
  }
}
