package org.bayan.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bayan.archive.Samples.meeting;
import static org.bayan.archive.Samples.release;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bayan.archive.Archive;
import org.bayan.archive.Coverage;
import org.bayan.archive.Meeting;
import org.bayan.archive.Release;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatePagesTest {
  @Test
  void aYearBetweenOthersHasAPageThoughNothingHappened() {
    Archive archive =
        Archive.of(List.of(release("2016-01-01-a"), release("2018-01-01-b")), List.of(), List.of());

    DatesView.YearPage year =
        SamplePages.of(archive).model("dates/2017/index.html", DatesView.YearPage.class);
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
    SamplePages pages =
        SamplePages.of(
            Archive.of(
                releases,
                List.of(meeting("2018-07-20-m", null), meeting("2018-07-19-m", null)),
                List.of()));

    DatesView.MonthSummary july =
        pages.model("dates/2018/index.html", DatesView.YearPage.class).months().get(0);
    assertThat(july.first())
        .extracting(ReleaseCard::path)
        .hasSize(5)
        .first()
        .isEqualTo("releases/2018/2018-07-10-a.html");
    assertThat(july.more()).isEqualTo(3);
    assertThat(july.meetings())
        .extracting(MeetingCard::path)
        .containsExactly("meetings/2018-07-19-m.html", "meetings/2018-07-20-m.html");
    assertThat(pages.html("dates/2018/index.html").select(".all").text())
        .isEqualTo("و3 بيانات أخرى في تموز/يوليو");
  }

  @Test
  void headingsAreNotRepeatedInTheDatesBelowThem() {
    SamplePages pages =
        SamplePages.of(
            Archive.of(
                List.of(release("2018-07-12-a")),
                List.of(meeting("2018-07-12-m", null)),
                List.of()));

    assertThat(pages.html("dates/2018/index.html").select(".entry-date").eachText())
        .containsExactly("الخميس 12", "الخميس 12");
    assertThat(pages.html("dates/2018/07/index.html").select(".entry-date")).isEmpty();
    assertThat(pages.html("meetings/index.html").select(".entry-date").eachText())
        .containsExactly("12 تموز/يوليو");
    assertThat(pages.html("dates/2018/index.html").select(".entry-date time").eachAttr("datetime"))
        .containsOnly("2018-07-12");
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
  void aMonthOfManyReleasesDoesNotBleachTheOthers() {
    List<Release> releases = new ArrayList<>();
    for (int i = 0; i < 306; i++) {
      releases.add(release("2018-01-01-r" + i));
      if (i < 70) {
        releases.add(release("2018-02-01-r" + i));
      }
    }
    releases.add(release("2018-03-01-one"));

    assertThat(heatMap(Archive.of(releases, List.of(), List.of())).get(0).months())
        .extracting(DatesView.Month::heat)
        .startsWith(4, 2, 1, 0);
  }

  @ParameterizedTest
  @CsvSource({
    "'1,1,1','1,1,1'",
    "'7,7,7','1,1,1'",
    "'1,2,3,4','1,2,3,4'",
    "'0,1,9','0,1,4'",
    "'1,1,1,1,1,70,306','1,1,1,1,1,2,4'"
  })
  void monthsAreColouredByQuantiles(String counts, String heats) {
    List<Integer> numbers = Stream.of(counts.split(",")).map(Integer::valueOf).toList();
    HeatScale scale = HeatScale.of(numbers);

    assertThat(
            numbers.stream().map(scale::of).map(String::valueOf).collect(Collectors.joining(",")))
        .isEqualTo(heats);
  }

  @Test
  void aMeetingStandsInEveryMonthAndYearThatItTouches() {
    SamplePages pages =
        SamplePages.of(
            Archive.of(
                List.of(),
                List.of(meeting("2023-12-30-m", LocalDate.of(2024, 1, 2), null)),
                List.of()));
    String both = "30 كانون الأول/ديسمبر 2023 – 2 كانون الثاني/يناير 2024";

    for (String path :
        List.of(
            "dates/2023/index.html",
            "dates/2024/index.html",
            "dates/2023/12/index.html",
            "dates/2024/01/index.html")) {
      assertThat(pages.html(path).select(".entry-date").eachText()).as(path).containsExactly(both);
      assertThat(pages.html(path).select(".entry-date time").eachAttr("datetime"))
          .as(path)
          .containsExactly("2023-12-30", "2024-01-02");
      assertThat(pages.html(path).select(".lead").text()).as(path).isEqualTo("اجتماع واحد");
    }
    assertThat(pages.html("dates/2023/12/index.html").select(".period").eachAttr("id"))
        .containsExactly("d30");
    assertThat(pages.html("dates/2024/01/index.html").select(".period").eachAttr("id"))
        .containsExactly("d1");
    assertThat(pages.html("dates/index.html").select("tbody .held")).hasSize(2);
  }

  @Test
  void aMeetingInTwoMonthsOfAYearIsCountedOnceInTheYear() {
    List<DatesView.Year> years =
        heatMap(
            Archive.of(
                List.of(),
                List.of(meeting("2024-05-30-m", LocalDate.of(2024, 6, 2), null)),
                List.of()));

    assertThat(years.get(0).meetings()).isEqualTo(1);
    assertThat(years.get(0).months().stream().mapToInt(DatesView.Month::meetings))
        .containsExactly(0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0);
  }

  @Test
  void severalDaysAreWrittenAsTheirPlaceNeeds() {
    SamplePages pages =
        SamplePages.of(
            Archive.of(
                List.of(),
                List.of(meeting("2024-05-12-m", LocalDate.of(2024, 5, 16), null)),
                List.of()));

    assertThat(pages.html("meetings/2024-05-12-m.html").select(".facts dd").first().text())
        .isEqualTo("12–16 أيار/مايو 2024 4–8 ذو القعدة 1445 هـ");
    assertThat(
            pages
                .html("meetings/2024-05-12-m.html")
                .select("meta[name=description]")
                .attr("content"))
        .contains("12–16 أيار/مايو 2024");
    assertThat(pages.html("meetings/index.html").select(".entry-date").text())
        .isEqualTo("12–16 أيار/مايو");
    assertThat(pages.html("dates/2024/index.html").select(".entry-date").text())
        .isEqualTo("الأحد 12 – الخميس 16");
    assertThat(pages.html("dates/2024/05/index.html").select(".entry-date").text())
        .isEqualTo("12–16 أيار/مايو 2024");
  }

  @Test
  void aMonthShowsTheBestCoverageOfItsMeetings() {
    Meeting about = meeting("2018-01-01-about", null);
    Meeting mentioned = meeting("2018-01-02-mentioned", null);
    Meeting february = meeting("2018-02-03-mentioned", null);
    Meeting march = meeting("2018-03-03-none", null);
    Release release =
        release("2018-04-04-r", about.id(), List.of(mentioned.id(), february.id()), List.of());

    DatesView.Year year =
        heatMap(Archive.of(List.of(release), List.of(about, mentioned, february, march), List.of()))
            .get(0);
    assertThat(year.months())
        .extracting(DatesView.Month::coverage)
        .startsWith(Coverage.ABOUT, Coverage.MENTIONED, Coverage.NONE, null);
  }

  @Test
  void theHeatMapReadsAsATable() {
    SamplePages pages =
        SamplePages.of(
            Archive.of(
                List.of(release("2018-07-12-a")),
                List.of(meeting("2018-07-12-m", null)),
                List.of()));

    assertThat(pages.html("dates/index.html").select(".heat-map thead th").eachText())
        .startsWith("السنة", "كانون الثاني يناير")
        .endsWith("المجموع")
        .hasSize(14);
    assertThat(pages.html("dates/index.html").select(".heat-map tbody tr > *").eachText())
        .startsWith("2018", "لا شيء")
        .endsWith("لا شيء", "بيان واحد واجتماع واحد")
        .hasSize(14);
    assertThat(pages.html("dates/index.html").select(".heat-1 .visually-hidden").text())
        .isEqualTo("تموز/يوليو 2018: بيان واحد واجتماع واحد");
  }

  @Test
  void aMonthGroupsItsDaysInOrder() {
    Archive archive =
        Archive.of(
            List.of(release("2018-07-12-a"), release("2018-07-02-b"), release("2018-07-12-c")),
            List.of(meeting("2018-07-12-m", null)),
            List.of());

    DatesView.MonthPage month =
        SamplePages.of(archive).model("dates/2018/07/index.html", DatesView.MonthPage.class);
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

    assertThat(
            SamplePages.of(Archive.of(releases, List.of(), List.of()))
                .html("dates/2018/07/index.html")
                .select(".days a")
                .eachAttr("href"))
        .containsExactly("#d10", "#d11", "#d12", "#d13", "#d14");
    assertThat(
            SamplePages.of(Archive.of(releases.subList(0, 4), List.of(), List.of()))
                .html("dates/2018/07/index.html")
                .select(".days"))
        .isEmpty();
  }

  private static List<DatesView.Year> heatMap(Archive archive) {
    return SamplePages.of(archive).model("dates/index.html", DatesView.Index.class).years();
  }

  @Test
  void aMeetingOfWhichNoDayIsKnownStandsInItsMonthAsWhatItIs() {
    SamplePages pages =
        SamplePages.of(
            Archive.of(
                List.of(release("2024-09-12-a")), List.of(meeting("2024-09-m", null)), List.of()));

    DatesView.MonthPage month = pages.model("dates/2024/09/index.html", DatesView.MonthPage.class);
    assertThat(month.days()).singleElement().satisfies(day -> assertThat(day.meetings()).isEmpty());
    assertThat(month.undated()).hasSize(1);
    assertThat(month.month().coverage()).isEqualTo(Coverage.NONE);
    assertThat(pages.html("dates/2024/09/index.html").select("#undated h2").text())
        .isEqualTo("اجتماعات لا يُعرف يومها");
    assertThat(pages.html("dates/2024/index.html").select(".entry-date").eachText())
        .containsExactly("الخميس 12", "خلال الشهر");
    assertThat(pages.html("meetings/index.html").select(".entry-date time").outerHtml())
        .isEqualTo("<time datetime=\"2024-09\">أيلول/سبتمبر</time>");
    assertThat(pages.html("meetings/2024-09-m.html").select(".facts dd").first().text())
        .isEqualTo("أيلول/سبتمبر 2024");
  }

  @Test
  void aMeetingOfWhichNoMonthIsKnownStandsInItsYearAsWhatItIs() {
    SamplePages pages =
        SamplePages.of(
            Archive.of(
                List.of(),
                List.of(meeting("2024-m", null), meeting("2020-05-01-n", null)),
                List.of()));

    DatesView.YearPage year = pages.model("dates/2024/index.html", DatesView.YearPage.class);
    assertThat(year.months()).isEmpty();
    assertThat(year.undated()).hasSize(1);
    assertThat(year.year().meetings()).isEqualTo(1);
    assertThat(pages.html("dates/2024/index.html").select("main").text())
        .contains("اجتماعات لا يُعرف شهرها")
        .doesNotContain("لم يُسجَّل شيء");
    assertThat(pages.html("dates/index.html").select(".sum").eachText()).contains("اجتماع واحد");
    assertThat(pages.html("meetings/index.html").select(".entry-date").eachText())
        .containsExactly("خلال السنة", "1 أيار/مايو");
    assertThat(pages.html("meetings/2024-m.html").select(".facts time").outerHtml())
        .isEqualTo("<time datetime=\"2024\">2024</time>");
    assertThat(pages.all()).extracting(Page::path).doesNotContain("dates/2024/01/index.html");
  }
}
