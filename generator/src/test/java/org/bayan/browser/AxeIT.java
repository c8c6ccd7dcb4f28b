package org.bayan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
  /** axe-core's own file, from com.deque.html.axe-core:selenium. */
  private static final String AXE = axe();

  private static final String VIOLATIONS =
      """
      axe.run({ resultTypes: ['violations'] }).then(results => arguments[0](
        results.violations.flatMap(rule => rule.nodes.map(node => rule.id + ', ' + rule.help + ': ' + node.html))));
      """;

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
    return violations(browser, address);
  }

  /** What axe finds on a page, in light and dark, on telephones and desks. */
  static List<String> violations(Browser browser, String address) {
    List<String> found = new ArrayList<>();
    for (String scheme : List.of("light", "dark")) {
      for (int width : new int[] {360, 1440}) {
        browser.prefer("prefers-color-scheme", scheme);
        browser.size(width, 900);
        browser.open(address);
        browser.run(AXE);
        for (Object violation : (List<?>) browser.driver().executeAsyncScript(VIOLATIONS)) {
          found.add("%s, %d px: %s".formatted(scheme, width, violation));
        }
      }
    }
    return found;
  }

  private static String axe() {
    try (InputStream script = AxeIT.class.getResourceAsStream("/axe.min.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
