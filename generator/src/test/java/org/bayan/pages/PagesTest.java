package org.bayan.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bayan.archive.Samples.meeting;
import static org.bayan.archive.Samples.release;
import static org.bayan.archive.Samples.withdrawn;

import java.util.ArrayList;
import java.util.List;
import org.bayan.archive.Archive;
import org.bayan.archive.Body;
import org.bayan.archive.Meeting;
import org.bayan.archive.PartialDate;
import org.bayan.archive.Release;
import org.bayan.archive.Samples;
import org.bayan.archive.Source;
import org.bayan.archive.TextPage;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class PagesTest {
  @Test
  void listsEveryPageOfASmallArchive() {
    Archive archive =
        Archive.of(
            List.of(release("2018-07-12-a")),
            List.of(meeting("2018-02-13-kuwait", "س")),
            List.of(new TextPage("about", "عن", null, null, TextPage.LAST, List.of(), Body.EMPTY)));

    assertThat(pages(archive))
        .extracting(Page::path)
        .containsExactlyInAnyOrder(
            "index.html",
            "releases/2018/2018-07-12-a.html",
            "meetings/2018-02-13-kuwait.html",
            "meetings/index.html",
            "meetings/coverage.html",
            "dates/index.html",
            "dates/2018/index.html",
            "dates/2018/02/index.html",
            "dates/2018/07/index.html",
            "pages/about.html",
            "search.html",
            "opensearch.xml",
            "404.html",
            "follow.html",
            "feed.xml",
            "feeds/2018.xml",
            "feeds/2018-02-13-kuwait.xml",
            "feeds/series-7bfb0205.xml",
            "feeds/issuer-66a0b3fa.xml",
            "sitemap.xml");
  }

  @Test
  void anEmptyArchiveStillHasItsMainPages() {
    assertThat(pages(Archive.of(List.of(), List.of(), List.of())))
        .extracting(Page::path)
        .contains(
            "index.html",
            "dates/index.html",
            "meetings/index.html",
            "meetings/coverage.html",
            "feed.xml");
  }

  @Test
  void aHeadKnowsItsPlace() {
    Head head =
        page(
                Archive.of(List.of(release("2018-07-12-a")), List.of(), List.of()),
                "releases/2018/2018-07-12-a.html")
            .head()
            .get();

    assertThat(head.root()).isEqualTo("../../");
    assertThat(head.canonical()).isEqualTo("https://bayan.example/releases/2018/2018-07-12-a.html");
    assertThat(head.crumbs())
        .extracting(Head.Crumb::path)
        .containsExactly(
            "index.html",
            "dates/index.html",
            "dates/2018/index.html",
            "dates/2018/07/index.html",
            "dates/2018/07/index.html#d12");
  }

  @Test
  void theHomePagesCanonicalAddressIsTheSitesOwn() {
    assertThat(
            page(Archive.of(List.of(), List.of(), List.of()), "index.html")
                .head()
                .get()
                .canonical())
        .isEqualTo("https://bayan.example/");
  }

  @Test
  void coverageSeparatesAboutMentionedAndMissing() {
    Meeting about = meeting("2018-01-01-about", null);
    Meeting mentioned = meeting("2018-01-02-mentioned", null);
    Meeting missing = meeting("2018-01-03-missing", null);
    Release release = release("2018-01-04-r", about.id(), List.of(mentioned.id()), List.of());
    Archive archive = Archive.of(List.of(release), List.of(about, mentioned, missing), List.of());

    MeetingsView.CoveragePage coverage =
        (MeetingsView.CoveragePage) page(archive, "meetings/coverage.html").model().get();
    assertThat(coverage.about()).extracting(MeetingCard::path).containsExactly(about.path());
    assertThat(coverage.mentioned())
        .extracting(MeetingCard::path)
        .containsExactly(mentioned.path());
    assertThat(coverage.missing()).extracting(MeetingCard::path).containsExactly(missing.path());
  }

  @Test
  void theFeedHoldsTheNewest() {
    List<Release> releases = new ArrayList<>();
    for (int i = 10; i < 40; i++) {
      releases.add(release("2018-01-01-r" + i));
    }
    FeedView feed =
        (FeedView) page(Archive.of(releases, List.of(), List.of()), "feed.xml").model().get();

    assertThat(feed.entries()).hasSize(20);
    assertThat(feed.entries().get(0).url())
        .isEqualTo("https://bayan.example/releases/2018/2018-01-01-r39.html");
    assertThat(feed.updated()).isEqualTo("2018-01-01T00:00:00Z");
  }

  @Test
  void permanentIdsStayWhenTheSiteMoves() {
    Archive archive = Archive.of(List.of(release("2018-07-12-a")), List.of(), List.of());
    SamplePages moved =
        SamplePages.of(archive, "https://new.example.org/archive/", "tag:example.org,2026:");

    FeedView feed = moved.model("feed.xml", FeedView.class);
    assertThat(feed.id()).isEqualTo("tag:example.org,2026:feed.xml");
    assertThat(feed.entries().get(0).id())
        .isEqualTo("tag:example.org,2026:releases/2018/2018-07-12-a.html");
    assertThat(feed.entries().get(0).url())
        .isEqualTo("https://new.example.org/archive/releases/2018/2018-07-12-a.html");
    assertThat(moved.html("feed.xml").select("feed > id, entry > id").eachText())
        .containsExactly(feed.id(), feed.entries().get(0).id());
  }

  @Test
  void thePageForWhatIsNotThereLinksFromTheSitesOwnPath() {
    Archive archive = Archive.of(List.of(), List.of(), List.of());

    for (String path : List.of("/", "/archive/", "/a/b/")) {
      SamplePages pages =
          SamplePages.of(archive, "https://example.org" + path, "tag:example.org,2026:");
      assertThat(pages.html("404.html").select("main a[href]").eachAttr("href"))
          .containsExactly(
              path + "index.html", path + "dates/index.html", path + "meetings/index.html");
      assertThat(
              pages.html("404.html").select("header a[href], form, link[rel=stylesheet]").stream()
                  .map(each -> each.attr("href") + each.attr("action")))
          .isNotEmpty()
          .allMatch(address -> address.startsWith(path));
    }
  }

  @Test
  void anOldAddressLeadsOnByAScriptThatKeepsTheFragmentAndWithoutOneByARefresh() {
    Archive archive = Archive.of(List.of(withdrawn("2018-07-12-a", false)), List.of(), List.of());

    Document old = SamplePages.of(archive).html("releases/old.html");
    assertThat(old.select("script").attr("src")).isEqualTo("../js/redirect.js");
    assertThat(old.select("script").attr("data-target"))
        .isEqualTo("../releases/2018/2018-07-12-a.html");
    assertThat(old.select("noscript meta[http-equiv=refresh]").attr("content"))
        .isEqualTo("0; url=../releases/2018/2018-07-12-a.html");
  }

  @Test
  void meetingsAndPagesKeepTheirOldAddresses() {
    PartialDate day = PartialDate.parse("2018-02-13");
    Meeting meeting =
        new Meeting(
            "2018-02-13-kuwait",
            "اجتماع",
            day,
            day,
            "الكويت",
            null,
            null,
            Samples.MINISTERIAL,
            false,
            List.of(),
            null,
            new Source("https://example.org/", null),
            List.of("meetings/2018-02-12-kuwait.html"),
            Body.EMPTY);
    TextPage about =
        new TextPage(
            "about", "عن", null, null, TextPage.LAST, List.of("pages/who.html"), Body.EMPTY);
    SamplePages pages = SamplePages.of(Archive.of(List.of(), List.of(meeting), List.of(about)));

    assertThat(pages.html("meetings/2018-02-12-kuwait.html").select("main a").attr("href"))
        .isEqualTo("../meetings/2018-02-13-kuwait.html");
    assertThat(
            pages
                .html("meetings/2018-02-12-kuwait.html")
                .select("link[rel=canonical]")
                .attr("href"))
        .isEqualTo("https://bayan.example/meetings/2018-02-13-kuwait.html");
    assertThat(pages.html("pages/who.html").select("script").attr("data-target"))
        .isEqualTo("../pages/about.html");
  }

  @Test
  void aSitemapOfTooManyAddressesIsSplit() {
    List<Release> releases = new ArrayList<>();
    for (int i = 0; i < 50_001; i++) {
      releases.add(release("2018-01-01-r" + i));
    }
    List<Page> pages = pages(Archive.of(releases, List.of(), List.of()));

    assertThat(pages)
        .extracting(Page::path)
        .contains("sitemap.xml", "sitemap-1.xml", "sitemap-2.xml")
        .doesNotContain("sitemap-3.xml");
    Page first =
        pages.stream()
            .filter(page -> page.path().equals("sitemap-1.xml"))
            .findFirst()
            .orElseThrow();
    assertThat(((SitemapView) first.model().get()).entries()).hasSize(50_000);
  }

  @Test
  void aReleaseAboutTwoMeetingsStandsWithBoth() {
    Meeting first = Samples.meeting("2018-02-13-kuwait", null);
    Meeting second = Samples.meeting("2018-07-12-nato", null);
    SamplePages pages =
        SamplePages.of(
            Archive.of(
                List.of(
                    Samples.release(
                        "2018-07-13-a", first.id() + " " + second.id(), List.of(), List.of())),
                List.of(first, second),
                List.of()));

    assertThat(pages.html("releases/2018/2018-07-13-a.html").select(".dateline .about").text())
        .isEqualTo("عن اجتماعين اجتماع 2018-02-13-kuwait، اجتماع 2018-07-12-nato");
    assertThat(
            pages
                .html("releases/2018/2018-07-13-a.html")
                .select(".subject .entry-title a")
                .eachAttr("href"))
        .containsExactly(
            "../../meetings/2018-02-13-kuwait.html", "../../meetings/2018-07-12-nato.html");
    assertThat(pages.html("index.html").select(".front-release .mark-about a")).hasSize(2);
    assertThat(pages.model("index.html", HomeView.class).about()).isEqualTo(2);
    for (Meeting meeting : List.of(first, second)) {
      assertThat(pages.model(meeting.path(), MeetingView.class).about()).hasSize(1);
      assertThat(pages.html(meeting.path()).select("#about .count").text()).isEqualTo("1");
    }
    assertThat(pages.html("meetings/coverage.html").select("#about .count").text()).isEqualTo("2");
  }

  private static Page page(Archive archive, String path) {
    return SamplePages.of(archive).page(path);
  }

  private static List<Page> pages(Archive archive) {
    return SamplePages.of(archive).all();
  }
}
