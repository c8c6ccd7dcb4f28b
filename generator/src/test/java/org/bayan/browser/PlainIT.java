package org.bayan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/**
 * Pages are plain: markup that needs neither scripts nor styles, and styles that know no left or
 * right.
 */
class PlainIT {
  /**
   * What W3C's Arabic layout requirements advise against, and what turns round in no right-to-left
   * page.
   */
  private static final Pattern UNFIT =
      Pattern.compile(
          "(?<![\\w-])(?:(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right)|left|right|direction|unicode-bidi|letter-spacing|hyphens|opacity)\\s*:"
              + "|(?:text-align|float|clear)\\s*:\\s*(?:left|right|justify)|font-style\\s*:\\s*italic|::?first-letter|-webkit-text-stroke");

  @Test
  @Needs({Tool.CHROMIUM, Tool.CHROMEDRIVER})
  void releaseReadsInOrderWithoutStylesAndScripts() {
    try (Browser browser = Browser.open();
        TestServer server = new TestServer(BakedSite.fixture().folder(), "/")) {
      browser.command("Emulation.setScriptExecutionDisabled", Map.of("value", true));
      browser.command("Network.setBlockedURLs", Map.of("urls", List.of("*.css", "*.woff2")));
      browser.driver().get(server.root() + PageKind.RELEASE.path());
      assertThat(
              browser.test(
                  "return document.styleSheets.length === 0 || !getComputedStyle(document.documentElement).getPropertyValue('--paper')"))
          .isTrue();
      Document page = Jsoup.parse(BakedSite.fixture().read(PageKind.RELEASE.path()));
      assertThat(browser.text("return document.body.innerText").replaceAll("\\s+", " "))
          .containsSubsequence(
              page.select("h1").text(),
              page.select(".dateline dd bdi").first().text(),
              page.select(".dateline time").first().text(),
              page.select(".prose p").first().text().replaceFirst("^\\d+ ?", ""),
              page.select(".prose p").last().text().replaceFirst("^\\d+ ?", ""));
      assertThat(browser.text("return getComputedStyle(document.body).direction")).isEqualTo("rtl");
    }
  }

  @Test
  void everyPageSaysItsLanguageDirectionAndCharset() {
    for (String path : BakedSite.sample().pages()) {
      byte[] start =
          Arrays.copyOf(BakedSite.sample().read(path).getBytes(StandardCharsets.UTF_8), 1024);
      assertThat(new String(start, StandardCharsets.ISO_8859_1))
          .as(path)
          .startsWith("<!DOCTYPE html>")
          .contains("<html lang=\"ar\" dir=\"rtl\">", "<meta charset=\"utf-8\">");
    }
  }

  @Test
  void onlySearchAndOldAddressesHaveScriptsAndNoPageInlineStyles() {
    for (String path : BakedSite.sample().pages()) {
      Document page = Jsoup.parse(BakedSite.sample().read(path));
      assertThat(
              page.select("style, [style], [align], [bgcolor], center, font, i, script:not([src])"))
          .as(path)
          .isEmpty();
      assertThat(page.select("script").eachAttr("src"))
          .as(path)
          .allMatch(
              source ->
                  source.matches(
                      path.equals(PageKind.SEARCH.path())
                          ? "js/search/(words|queries|page)\\.[0-9a-f]{10}\\.js"
                          : "(\\.\\./)*js/redirect\\.[0-9a-f]{10}\\.js"))
          .hasSize(
              path.equals(PageKind.SEARCH.path())
                  ? 3
                  : page.select("meta[http-equiv=refresh]").size());
      assertThat(
              page.select("*").stream()
                  .flatMap(element -> element.attributes().asList().stream())
                  .map(Attribute::getKey))
          .as(path)
          .noneMatch(name -> name.startsWith("on"));
    }
  }

  @Test
  void everyTimeSaysItsDateForPrograms() {
    for (String path : BakedSite.sample().pages()) {
      assertThat(Jsoup.parse(BakedSite.sample().read(path)).select("time").eachAttr("datetime"))
          .as(path)
          .allMatch(date -> date.matches("\\d{4}-\\d{2}-\\d{2}"));
    }
  }

  @Test
  void titlesInListsKeepTheirOwnDirection() {
    List<Element> links = new ArrayList<>();
    for (String path : BakedSite.sample().pages()) {
      links.addAll(
          Jsoup.parse(BakedSite.sample().read(path))
              .select(
                  ".entry-title a, .front-release h3 a, .mentions a, .neighbours a, .crumbs a"));
    }
    assertThat(links).hasSizeGreaterThan(100).allMatch(link -> !link.select("> bdi").isEmpty());
  }

  @Test
  void onlyCodeAndForeignTitlesChooseTheirDirection() {
    for (String path : BakedSite.sample().pages()) {
      assertThat(Jsoup.parse(BakedSite.sample().read(path)).select("[dir=auto]"))
          .as(path)
          .allMatch(element -> element.is("code, pre, .original"));
    }
  }

  @Test
  void noInvisibleMarkSpoilsTitlesAndDescriptions() {
    for (String path : BakedSite.sample().pages()) {
      Document page = Jsoup.parse(BakedSite.sample().read(path));
      List<String> texts = new ArrayList<>(page.select("meta[content]").eachAttr("content"));
      texts.add(page.title());
      assertThat(texts).as(path).allSatisfy(PlainIT::hasNoControlsButPairedIsolates);
    }
  }

  @Test
  void stylesSuitArabic() throws IOException {
    List<String> faults = new ArrayList<>();
    for (String folder : List.of("assets/css", "templates")) {
      try (Stream<Path> files = Files.walk(BakedSite.project().resolve(folder))) {
        for (Path file : files.filter(path -> path.toString().matches(".*\\.(css|ftl)")).toList()) {
          find(file, faults);
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  private static void hasNoControlsButPairedIsolates(String text) {
    assertThat(text).doesNotContainPattern("[\\u200e\\u200f\\u061c\\u202a-\\u202e\\ufeff]");
    assertThat(text.chars().filter(c -> c >= 0x2066 && c <= 0x2068).count())
        .isEqualTo(text.chars().filter(c -> c == 0x2069).count());
  }

  private static void find(Path file, List<String> faults) throws IOException {
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      Matcher matcher = UNFIT.matcher(lines.get(i));
      while (matcher.find()) {
        faults.add("%s:%d: %s".formatted(file.getFileName(), i + 1, matcher.group()));
      }
    }
  }
}
