package org.bayan.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bayan.archive.Archive;
import org.bayan.archive.Body;
import org.bayan.archive.Meeting;
import org.bayan.archive.Release;
import org.bayan.archive.Samples;
import org.junit.jupiter.api.Test;

/** Atom feeds, read by ROME. */
class FeedsTest {
  private static final Meeting MEETING = Samples.meeting("2020-02-01-m", "سلسلة");

  @Test
  void aWithdrawalComesFirstAndMovesTheFeed() throws FeedException {
    SyndFeed feed =
        feed("feed.xml", Samples.release("2019-05-06-b"), Samples.withdrawn("2018-05-06-a", false));

    assertThat(feed.getPublishedDate()).isEqualTo(Date.from(Instant.parse("2020-01-02T00:00:00Z")));
    assertThat(feed.getEntries())
        .extracting(SyndEntry::getLink)
        .containsExactly(
            "https://bayan.example/releases/2018/2018-05-06-a.html",
            "https://bayan.example/releases/2019/2019-05-06-b.html");
    assertThat(feed.getEntries().get(0).getTitle()).startsWith("مسحوب");
    assertThat(feed.getEntries().get(0).getUpdatedDate())
        .isEqualTo(Date.from(Instant.parse("2020-01-02T00:00:00Z")));
  }

  @Test
  void aTextStandsWholeWithoutItsNumbersAndWithAbsoluteAddresses() throws FeedException {
    Release release =
        Samples.release("2019-05-06-b")
            .with(
                new Body(
                    "<p id=\"p1\"><a class=\"para\" href=\"#p1\" aria-label=\"الفقرة 1\">1</a>قال &lt;b&gt;"
                        + " <a href=\"../../dates/index.html\">هنا</a> <a href=\"#p1\">1</a>"
                        + " <a href=\"https://x.example/?a=1&amp;b=2\">هناك</a></p>",
                    "قال"));

    assertThat(feed("feed.xml", release).getEntries().get(0).getContents())
        .singleElement()
        .satisfies(
            content -> {
              assertThat(content.getType()).isEqualTo("html");
              assertThat(content.getValue())
                  .isEqualTo(
                      "<p>قال &lt;b&gt; <a href=\"https://bayan.example/dates/index.html\">هنا</a>"
                          + " <a href=\"https://bayan.example/releases/2019/2019-05-06-b.html#p1\">1</a>"
                          + " <a href=\"https://x.example/?a=1&amp;b=2\">هناك</a></p>");
            });
  }

  @Test
  void aTextThatWasTakenDownIsInNoFeed() {
    SamplePages pages = pages(Samples.withdrawn("2018-05-06-a", true));

    assertThat(pages.all().stream().filter(page -> page.type() == PageType.FEED).toList())
        .isNotEmpty()
        .allSatisfy(page -> assertThat(pages.text(page.path())).doesNotContain("سري"));
  }

  @Test
  void aYearHasAllOfItsReleasesTheNewestOfThemWhole() throws FeedException {
    List<Release> releases = new ArrayList<>();
    for (int i = 1; i <= 28; i++) {
      releases.add(Samples.release(LocalDate.of(2021, 2, i) + "-a"));
    }
    SyndFeed feed = feed("feeds/2021.xml", releases.toArray(Release[]::new));

    assertThat(feed.getEntries()).hasSize(28);
    assertThat(feed.getEntries().stream().filter(entry -> !entry.getContents().isEmpty()))
        .hasSize(10);
    assertThat(feed.getLinks().stream().filter(link -> "alternate".equals(link.getRel())))
        .extracting(SyndLink::getHref)
        .containsExactly("https://bayan.example/dates/2021/index.html");
  }

  @Test
  void whatIsAboutAMeetingOrMentionsItIsInTheFeedsOfItAndOfItsSeries() throws FeedException {
    Release about = Samples.release("2020-02-02-a", MEETING.id(), List.of(), List.of());
    Release mentioning = Samples.release("2020-02-03-b", null, List.of(MEETING.id()), List.of());
    SamplePages pages = pages(about, mentioning, Samples.release("2020-02-04-c"));
    String series =
        pages.all().stream()
            .map(Page::path)
            .filter(path -> path.startsWith("feeds/series-"))
            .findFirst()
            .orElseThrow();

    for (String path : List.of("feeds/" + MEETING.id() + ".xml", series)) {
      assertThat(read(pages.text(path)).getEntries())
          .extracting(SyndEntry::getUri)
          .containsExactly(
              "https://bayan.example/" + mentioning.path(),
              "https://bayan.example/" + about.path());
    }
  }

  @Test
  void aPageNamesItsOwnFeeds() {
    assertThat(
            pages(Samples.release("2020-02-02-a"))
                .html(MEETING.path())
                .select("link[rel=alternate]")
                .eachAttr("href"))
        .containsExactly("../feed.xml", "../feeds/2020-02-01-m.xml", "../feeds/2020-02-01-m.json");
  }

  private static SyndFeed feed(String path, Release... releases) throws FeedException {
    return read(pages(releases).text(path));
  }

  private static SamplePages pages(Release... releases) {
    return SamplePages.of(Archive.of(List.of(releases), List.of(MEETING), List.of()));
  }

  private static SyndFeed read(String text) throws FeedException {
    return new SyndFeedInput().build(new StringReader(text));
  }
}
