package org.bayan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A first visit is small, asks this site alone and leaves the console silent. */
@Needs({Tool.CHROMIUM, Tool.CHROMEDRIVER})
class BudgetIT {
  private static final long BYTES = 160_000;
  private static final int REQUESTS = 6;

  private static Browser browser;
  private static TestServer server;

  @BeforeAll
  static void open() {
    browser = Browser.open();
    server = new TestServer(BakedSite.fixture().folder(), "/");
  }

  @AfterAll
  static void close() {
    Close.all(browser, server);
  }

  @Test
  void firstViewOfReleaseIsSmall() {
    List<TestServer.Hit> hits = firstView(PageKind.RELEASE);
    long bytes = hits.stream().mapToLong(TestServer.Hit::bytes).sum();
    System.out.printf(
        "First view of the release: %d requests, %d bytes uncompressed%n", hits.size(), bytes);
    assertThat(hits).hasSizeBetween(2, REQUESTS);
    assertThat(bytes).isLessThanOrEqualTo(BYTES);
  }

  @ParameterizedTest
  @EnumSource(PageKind.class)
  void everyRequestIsAnsweredByThisSite(PageKind kind) {
    assertThat(firstView(kind)).allMatch(hit -> hit.status() == 200).doesNotHaveDuplicates();
    assertThat(browser.takeRequests())
        .allMatch(address -> address.startsWith(server.root()) || address.startsWith("data:"));
    assertThat(browser.takeConsole()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(PageKind.class)
  void everyPreloadedFontIsUsed(PageKind kind) {
    firstView(kind);
    assertThat(
            browser.texts(
                """
                const preloaded = [...document.querySelectorAll('link[rel=preload]')].map(link => link.href);
                const loaded = performance.getEntriesByType('resource').map(entry => entry.name);
                return preloaded.filter(font => !loaded.includes(font));
                """))
        .isEmpty();
  }

  @Test
  void preloadedFontsAreSmall() {
    List<TestServer.Hit> fonts =
        firstView(PageKind.RELEASE).stream().filter(hit -> hit.path().endsWith(".woff2")).toList();
    assertThat(fonts).isNotEmpty();
    assertThat(fonts.stream().mapToLong(TestServer.Hit::bytes).sum()).isLessThanOrEqualTo(120_000);
  }

  /** What a browser asks for that was never here before. */
  private static List<TestServer.Hit> firstView(PageKind kind) {
    browser.driver().get("about:blank");
    browser.command("Network.clearBrowserCache", Map.of());
    browser.takeConsole();
    browser.takeRequests();
    server.takeHits();
    browser.size(360, 640);
    browser.open(server.root() + kind.path());
    return server.takeHits();
  }
}
