package org.bayan.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bayan.archive.Samples.meeting;
import static org.bayan.archive.Samples.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bayan.archive.Archive;
import org.bayan.archive.Body;
import org.bayan.archive.Meeting;
import org.bayan.archive.Release;
import org.bayan.archive.TextPage;
import org.junit.jupiter.api.Test;

class PagesTest {
  @Test
  void listsEveryPageOfASmallArchive() {
    Archive archive =
        Archive.of(
            List.of(release("2018-07-12-a")),
            List.of(meeting("2018-02-13-kuwait", "س")),
            List.of(new TextPage("about", "عن", null, Body.EMPTY)));

    assertThat(pages(archive))
        .extracting(Page::path)
        .containsExactlyInAnyOrder(
            "index.html", "releases/2018/2018-07-12-a.html", "meetings/2018-02-13-kuwait.html",
            "meetings/index.html", "meetings/coverage.html", "dates/index.html", "dates/2018/index.html",
            "dates/2018/02/index.html", "dates/2018/07/index.html", "pages/about.html", "search.html", "404.html",
            "feed.xml", "sitemap.xml");
  }

  @Test
  void anEmptyArchiveStillHasItsMainPages() {
    assertThat(pages(Archive.of(List.of(), List.of(), List.of())))
        .extracting(Page::path)
        .contains("index.html", "dates/index.html", "meetings/index.html", "meetings/coverage.html", "feed.xml");
  }

  @Test
  void aYearBetweenOthersHasAPageThoughNothingHappened() {
    Archive archive = Archive.of(List.of(release("2016-01-01-a"), release("2018-01-01-b")), List.of(), List.of());

    DatesView.YearPage year = (DatesView.YearPage) page(archive, "dates/2017/index.html").model().get();
    assertThat(year.year().releases()).isZero();
    assertThat(year.months()).isEmpty();
    assertThat(year.earlier().path()).isEqualTo("dates/2016/index.html");
    assertThat(year.later().path()).isEqualTo("dates/2018/index.html");
  }

  @Test
  void aHeadKnowsItsPlace() {
    Head head = page(Archive.of(List.of(release("2018-07-12-a")), List.of(), List.of()), "releases/2018/2018-07-12-a.html").head().get();

    assertThat(head.root()).isEqualTo("../../");
    assertThat(head.canonical()).isEqualTo("https://bayan.example/releases/2018/2018-07-12-a.html");
    assertThat(head.crumbs()).extracting(Head.Crumb::path).containsExactly("index.html", "dates/index.html", "dates/2018/index.html", "dates/2018/07/index.html");
  }

  @Test
  void theHomePagesCanonicalAddressIsTheSitesOwn() {
    assertThat(page(Archive.of(List.of(), List.of(), List.of()), "index.html").head().get().canonical()).isEqualTo("https://bayan.example/");
  }

  @Test
  void heatGrowsWithTheNumberOfReleases() {
    List<Release> releases = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      releases.add(release("2018-01-01-r" + i));
    }
    releases.add(release("2018-02-01-one"));
    Archive archive = Archive.of(releases, List.of(), List.of());

    DatesView.Year year = ((DatesView.Index) page(archive, "dates/index.html").model().get()).years().get(0);
    assertThat(year.months()).extracting(DatesView.Month::heat).startsWith(4, 1, 0).hasSize(12);
    assertThat(year.months().get(0).releases()).isEqualTo(40);
  }

  @Test
  void aMonthGroupsItsDaysInOrder() {
    Archive archive = Archive.of(List.of(release("2018-07-12-a"), release("2018-07-02-b"), release("2018-07-12-c")), List.of(meeting("2018-07-12-m", null)), List.of());

    DatesView.MonthPage month = (DatesView.MonthPage) page(archive, "dates/2018/07/index.html").model().get();
    assertThat(month.days()).extracting(DatesView.Day::anchor).containsExactly("d2", "d12");
    assertThat(month.days().get(1).releases()).hasSize(2);
    assertThat(month.days().get(1).meetings()).hasSize(1);
  }

  @Test
  void coverageSeparatesAboutMentionedAndMissing() {
    Meeting about = meeting("2018-01-01-about", null);
    Meeting mentioned = meeting("2018-01-02-mentioned", null);
    Meeting missing = meeting("2018-01-03-missing", null);
    Release release = release("2018-01-04-r", about.id(), List.of(mentioned.id()), List.of());
    Archive archive = Archive.of(List.of(release), List.of(about, mentioned, missing), List.of());

    MeetingsView.Coverage coverage = (MeetingsView.Coverage) page(archive, "meetings/coverage.html").model().get();
    assertThat(coverage.about()).extracting(MeetingCard::path).containsExactly(about.path());
    assertThat(coverage.mentioned()).extracting(MeetingCard::path).containsExactly(mentioned.path());
    assertThat(coverage.missing()).extracting(MeetingCard::path).containsExactly(missing.path());
  }

  @Test
  void theTimelineRunsFromRightToLeft() {
    Archive archive = Archive.of(List.of(), List.of(meeting("2016-01-01-a", null), meeting("2018-01-01-b", null), meeting("2018-05-01-c", null)), List.of());

    MeetingsView.Timeline line = ((MeetingsView.Index) page(archive, "meetings/index.html").model().get()).timeline();
    assertThat(line.columns()).extracting(MeetingsView.Column::year).containsExactly("2016", "2017", "2018");
    assertThat(line.columns()).extracting(MeetingsView.Column::centre).containsExactly("83.333", "50.000", "16.667");
    assertThat(line.columns().get(2).marks()).extracting(MeetingsView.Mark::y).containsExactly(40, 20);
    assertThat(line.busiest().year()).isEqualTo("2018");
  }

  @Test
  void manyMeetingsBecomeBars() {
    List<Meeting> meetings = new ArrayList<>();
    for (int i = 10; i < 50; i++) {
      meetings.add(meeting("2018-01-" + (i % 20 + 10) + "-m" + i, null));
    }
    Archive archive = Archive.of(List.of(), meetings, List.of());

    MeetingsView.Column column = ((MeetingsView.Index) page(archive, "meetings/index.html").model().get()).timeline().columns().get(0);
    assertThat(column.marks()).isEmpty();
    assertThat(column.bar()).isEqualTo(140);
    assertThat(column.count()).isEqualTo(40);
  }

  @Test
  void theFeedHoldsTheNewest() {
    List<Release> releases = new ArrayList<>();
    for (int i = 10; i < 40; i++) {
      releases.add(release("2018-01-01-r" + i));
    }
    FeedView feed = (FeedView) page(Archive.of(releases, List.of(), List.of()), "feed.xml").model().get();

    assertThat(feed.entries()).hasSize(20);
    assertThat(feed.entries().get(0).url()).isEqualTo("https://bayan.example/releases/2018/2018-01-01-r39.html");
    assertThat(feed.updated()).isEqualTo("2018-01-01T00:00:00Z");
  }

  @Test
  void aSitemapOfTooManyAddressesIsSplit() {
    List<Release> releases = new ArrayList<>();
    for (int i = 0; i < 50_001; i++) {
      releases.add(release("2018-01-01-r" + i));
    }
    List<Page> pages = pages(Archive.of(releases, List.of(), List.of()));

    assertThat(pages).extracting(Page::path).contains("sitemap.xml", "sitemap-1.xml", "sitemap-2.xml").doesNotContain("sitemap-3.xml");
    Page first = pages.stream().filter(page -> page.path().equals("sitemap-1.xml")).findFirst().orElseThrow();
    assertThat(((SitemapView) first.model().get()).entries()).hasSize(50_000);
  }

  @Test
  void knowsTheMonthsThatHadPages() {
    assertThat(Pages.months(Set.of("dates/2018/07/index.html", "dates/2018/index.html", "dates/2018/13/index.html")))
        .extracting(Object::toString)
        .containsExactly("2018-07");
  }

  private static Page page(Archive archive, String path) {
    return SamplePages.of(archive).page(path);
  }

  private static List<Page> pages(Archive archive) {
    return SamplePages.of(archive).all();
  }
}
