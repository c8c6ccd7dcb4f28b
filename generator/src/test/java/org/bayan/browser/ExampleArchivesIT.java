package org.bayan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Archives of other bodies, baked end to end: the bake itself finds links that lead nowhere. */
@Needs({Tool.CHROMIUM, Tool.CHROMEDRIVER})
class ExampleArchivesIT {
  private static Browser browser;

  @BeforeAll
  static void open() {
    browser = Browser.open();
  }

  @AfterAll
  static void close() {
    Close.all(browser);
  }

  @ParameterizedTest
  @EnumSource(ExampleArchive.class)
  void speaksOfItselfAlone(ExampleArchive archive) {
    BakedSite site = BakedSite.example(archive);

    assertThat(Jsoup.parse(site.read("index.html")).select(".wordmark").text())
        .isEqualTo(archive.title());
    for (String path : someOfEachKind(site)) {
      assertThat(site.read(path))
          .as(path)
          .doesNotContain("التحالف الدولي", "bayan.example", "«بيان»", "nato-hq");
    }
  }

  @ParameterizedTest
  @EnumSource(ExampleArchive.class)
  void isAccessible(ExampleArchive archive) {
    BakedSite site = BakedSite.example(archive);

    try (TestServer server = new TestServer(site.folder(), "/")) {
      for (String path : oneOfEachKind(site)) {
        assertThat(Axe.violations(browser, server.root() + path)).as(path).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @EnumSource(ExampleArchive.class)
  void isValidHtml(ExampleArchive archive) throws IOException, InterruptedException {
    BakedSite site = BakedSite.example(archive);

    assertThat(Nu.messages(site, someOfEachKind(site))).isEmpty();
  }

  private static List<String> oneOfEachKind(BakedSite site) {
    return few(site, 1);
  }

  private static List<String> someOfEachKind(BakedSite site) {
    return few(site, 4);
  }

  /** The first pages of each shape of address: of a release, a month, a year … */
  private static List<String> few(BakedSite site, int most) {
    Map<String, Integer> shapes = new TreeMap<>();
    return site.pages().stream()
        .filter(path -> shapes.merge(shape(path), 1, Integer::sum) <= most)
        .toList();
  }

  private static String shape(String path) {
    return path.replaceAll("[0-9]+", "0").replaceAll("0-0-0-[a-z0-9-]+|0-0-[a-z0-9-]+", "name");
  }
}
