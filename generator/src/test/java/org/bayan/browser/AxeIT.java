package org.bayan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * axe finds nothing to mend for readers with disabilities, in light and dark, on telephones and
 * desks.
 */
@Needs({Tool.CHROMIUM, Tool.CHROMEDRIVER})
class AxeIT {
  private static Browser browser;
  private static TestServer archive;
  private static TestServer sample;

  @BeforeAll
  static void open() {
    browser = Browser.open();
    archive = new TestServer(BakedSite.fixture().folder(), "/");
    sample = new TestServer(BakedSite.sample().folder(), "/");
  }

  @AfterAll
  static void close() {
    Close.all(browser, archive, sample);
  }

  @ParameterizedTest
  @EnumSource(PageKind.class)
  void everyKindOfPageIsAccessible(PageKind kind) {
    assertThat(violations(archive.root() + kind.path())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        SampleReleases.FULL,
        SampleReleases.WITHDRAWN,
        "dates/2018/07/index.html",
        "index.html"
      })
  void releasesWithEverythingAreAccessible(String path) {
    assertThat(violations(sample.root() + path)).isEmpty();
  }

  /** The front page and what it links to: one page of each kind that the site has. */
  @Test
  void pagesThatTheFrontPageOfThisSiteNamesAreAccessible() {
    try (TestServer own = new TestServer(BakedSite.real().folder(), "/")) {
      Map<String, String> kinds = new TreeMap<>(Map.of("", "index.html"));
      Jsoup.parse(BakedSite.real().read("index.html")).select("a[href]").eachAttr("href").stream()
          .map(link -> link.replaceFirst("[#?].*", ""))
          .filter(link -> link.endsWith(".html") && !link.contains(":"))
          .forEach(link -> kinds.putIfAbsent(link.replaceAll("[^/]+\\.html$|[0-9]", ""), link));
      kinds.values().forEach(path -> assertThat(violations(own.root() + path)).as(path).isEmpty());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {360, 1440})
  void heatMapIsATableForScreenReaders(int width) {
    browser.size(width, 900);
    browser.open(archive.root() + PageKind.DATES.path());
    List<String> roles = roles();
    int years =
        (int) browser.number("return document.querySelectorAll('.heat-map tbody tr').length");
    assertThat(Collections.frequency(roles, "columnheader")).isEqualTo(14);
    assertThat(Collections.frequency(roles, "rowheader")).isEqualTo(years);
    assertThat(Collections.frequency(roles, "row")).isEqualTo(years + 1);
    assertThat(Collections.frequency(roles, "cell")).isEqualTo(13 * years);
  }

  /** The role of each element, as assistive technology sees it. */
  private static List<String> roles() {
    List<?> nodes = (List<?>) browser.command("Accessibility.getFullAXTree", Map.of()).get("nodes");
    return nodes.stream()
        .map(node -> (Map<?, ?>) ((Map<?, ?>) node).get("role"))
        .filter(Objects::nonNull)
        .map(role -> String.valueOf(role.get("value")))
        .toList();
  }

  private static List<String> violations(String address) {
    return Axe.violations(browser, address);
  }
}
