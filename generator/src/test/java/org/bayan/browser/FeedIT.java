package org.bayan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** The feed is what RFC 4287 asks for, and the sitemap what sitemaps.org does. */
class FeedIT {
  @Test
  void feedSaysWhatItIs() {
    Element feed = xml("feed.xml").child(0);
    assertThat(feed.tagName()).isEqualTo("feed");
    assertThat(feed.attr("xmlns")).isEqualTo("http://www.w3.org/2005/Atom");
    assertThat(feed.attr("xml:lang")).isEqualTo("ar");
    for (String name : List.of("id", "title", "updated")) {
      assertThat(children(feed, name))
          .as(name)
          .singleElement()
          .satisfies(element -> assertThat(element.text()).isNotBlank());
    }
    OffsetDateTime.parse(text(feed, "updated"));
    assertThat(text(feed, "id")).isEqualTo(site().address() + "feed.xml");
    assertThat(feed.select("> link[rel=self]").attr("href"))
        .isEqualTo(site().address() + "feed.xml");
    assertThat(feed.select("> author > name").text()).isNotBlank();
  }

  @Test
  void everyEntryIsWholeAndWhatChangedLastComesFirst() {
    List<Element> entries = children(xml("feed.xml").child(0), "entry");
    assertThat(entries).hasSizeBetween(3, 20);
    assertThat(entries).extracting(entry -> text(entry, "id")).doesNotHaveDuplicates();
    assertThat(entries)
        .extracting(entry -> OffsetDateTime.parse(text(entry, "updated")).toInstant())
        .isSortedAccordingTo((a, b) -> b.compareTo(a));
    for (Element entry : entries) {
      for (String name : List.of("id", "title", "updated", "content")) {
        assertThat(children(entry, name))
            .as(name)
            .singleElement()
            .satisfies(element -> assertThat(element.text()).isNotBlank());
      }
      assertThat(OffsetDateTime.parse(text(entry, "updated")))
          .isAfterOrEqualTo(OffsetDateTime.parse(text(entry, "published")));
      assertThat(entry.select("> author > name").text()).isNotBlank();
      assertThat(entry.select("> link[rel=alternate]").attr("href"))
          .satisfies(FeedIT::isPageOfSite);
    }
  }

  @Test
  void feedIsUpdatedWhenItsNewestEntryIs() {
    Element feed = xml("feed.xml").child(0);
    assertThat(children(feed, "entry"))
        .extracting(entry -> OffsetDateTime.parse(text(entry, "updated")))
        .contains(OffsetDateTime.parse(text(feed, "updated")));
  }

  @Test
  void sitemapListsEveryPageThatSearchEnginesMayShow() {
    Element sitemap = xml("sitemap.xml").child(0);
    assertThat(sitemap.tagName()).isEqualTo("urlset");
    assertThat(sitemap.attr("xmlns")).isEqualTo("http://www.sitemaps.org/schemas/sitemap/0.9");
    assertThat(sitemap.select("loc").eachText())
        .containsExactlyInAnyOrderElementsOf(
            site().pages().stream()
                .filter(FeedIT::isIndexed)
                .map(page -> site().address() + page)
                .map(FeedIT::asListed)
                .toList())
        .allSatisfy(FeedIT::isPageOfSite);
    assertThat(sitemap.select("lastmod").eachText())
        .allSatisfy(day -> assertThat(LocalDate.parse(day)).isAfter(LocalDate.EPOCH));
  }

  @Test
  void noInvisibleMarkSpoilsTheWords() {
    for (String file : List.of("feed.xml", "sitemap.xml")) {
      assertThat(site().read(file))
          .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
          .doesNotContainPattern("[\\u200e\\u200f\\u202a-\\u202e\\ufeff]");
    }
  }

  private static BakedSite site() {
    return BakedSite.sample();
  }

  private static Document xml(String path) {
    return Jsoup.parse(site().read(path), "", Parser.xmlParser());
  }

  private static List<Element> children(Element element, String name) {
    return element.children().stream().filter(child -> child.tagName().equals(name)).toList();
  }

  private static String text(Element element, String name) {
    return children(element, name).get(0).text();
  }

  private static boolean isIndexed(String page) {
    return !site().read(page).contains("content=\"noindex\"");
  }

  /** The home page goes by the site's own address. */
  private static String asListed(String address) {
    return address.equals(site().address() + "index.html") ? site().address() : address;
  }

  private static void isPageOfSite(String address) {
    assertThat(address).startsWith(site().address());
    assertThat(site().folder().resolve(address.substring(site().address().length())))
        .satisfies(file -> assertThat(Files.exists(file)).isTrue());
  }
}
