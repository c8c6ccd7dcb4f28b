package org.bayan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages fit narrow screens and large text, and stay where they are while they load. */
@Needs({Tool.CHROMIUM, Tool.CHROMEDRIVER})
class LayoutIT {
  private static final double STEADY = 0.02;
  private static final String WIDEST =
      """
      const width = document.documentElement.clientWidth;
      if (document.scrollingElement.scrollWidth <= width) return '';
      return 'scrolls to ' + document.scrollingElement.scrollWidth + ' px: ' + [...document.querySelectorAll('body *')]
        .filter(e => e.getBoundingClientRect().left < -1 || e.getBoundingClientRect().right > width + 1)
        .slice(-3).map(e => e.outerHTML.slice(0, 120)).join(' | ');
      """;

  private static final String SHIFT =
      """
      const done = arguments[0];
      let shift = 0;
      new PerformanceObserver(list => list.getEntries().forEach(entry => shift += entry.value))
        .observe({ type: 'layout-shift', buffered: true });
      setTimeout(() => done(shift), 250);
      """;

  private static Browser browser;
  private static Browser largeText;
  private static TestServer archive;
  private static TestServer sample;

  @BeforeAll
  static void open() {
    browser = Browser.open();
    largeText = Browser.withTextSize(32);
    archive = new TestServer(BakedSite.fixture().folder(), "/");
    sample = new TestServer(BakedSite.sample().folder(), "/");
  }

  @AfterAll
  static void close() {
    Close.all(browser, largeText, archive, sample);
  }

  @BeforeEach
  void serveFontsAtOnce() {
    archive.delayFonts(Duration.ZERO);
  }

  @ParameterizedTest
  @EnumSource(PageKind.class)
  void nothingIsWiderThanTheScreen(PageKind kind) {
    browser.size(320, 640);
    browser.open(archive.root() + kind.path());
    assertThat(browser.text(WIDEST)).isEmpty();
    largeText.size(360, 640);
    largeText.open(archive.root() + kind.path());
    assertThat(largeText.text(WIDEST)).as("text of 200 %").isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {SampleReleases.FULL, SampleReleases.WITHDRAWN, "index.html"})
  void longWordsAddressesAndTablesFitTheScreen(String path) {
    browser.size(320, 640);
    browser.open(sample.root() + path);
    assertThat(browser.text(WIDEST)).isEmpty();
    largeText.size(360, 640);
    largeText.open(sample.root() + path);
    assertThat(largeText.text(WIDEST)).as("text of 200 %").isEmpty();
  }

  @Test
  void releaseShowsItsDateAndIssuerWithoutScrolling() {
    browser.size(360, 640);
    browser.open(archive.root() + PageKind.RELEASE.path());
    assertThat(bottomOf(".dateline time")).isBetween(1.0, 640.0);
    assertThat(bottomOf(".dateline dd bdi")).isBetween(1.0, 640.0);
  }

  @ParameterizedTest
  @EnumSource(PageKind.class)
  void nothingMovesWhileThePageLoads(PageKind kind) {
    assertThat(greatestShift(kind)).isLessThan(STEADY);
  }

  @ParameterizedTest
  @EnumSource(
      value = PageKind.class,
      names = {"HOME", "RELEASE", "MEETINGS", "DATES"})
  void nothingMovesWhenFontsComeLate(PageKind kind) {
    archive.delayFonts(Duration.ofMillis(400));
    assertThat(greatestShift(kind)).isLessThan(STEADY);
  }

  @Test
  void nothingIsAnimatedForReadersWhoWantLessMotion() {
    browser.prefer("prefers-reduced-motion", "reduce");
    for (PageKind kind : PageKind.values()) {
      browser.open(archive.root() + kind.path());
      assertThat(
              browser.texts(
                  """
                  return [...document.querySelectorAll('*')].filter(e => {
                    const style = getComputedStyle(e);
                    return [style.transitionDuration, style.animationDuration].some(d => d.split(', ').some(s => parseFloat(s) > 0))
                        || style.scrollBehavior === 'smooth';
                  }).map(e => e.outerHTML.slice(0, 80));
                  """))
          .isEmpty();
    }
  }

  /** The greatest layout shift of a first visit, of three widths. */
  private static double greatestShift(PageKind kind) {
    double greatest = 0;
    for (int width : new int[] {360, 768, 1440}) {
      browser.size(width, 800);
      browser.command("Network.clearBrowserCache", Map.of());
      browser.open(archive.root() + kind.path());
      greatest =
          Math.max(greatest, ((Number) browser.driver().executeAsyncScript(SHIFT)).doubleValue());
    }
    System.out.printf(Locale.ROOT, "Layout shift of %s: %.4f%n", kind, greatest);
    return greatest;
  }

  private static double bottomOf(String selector) {
    return browser.number(
        "return document.querySelector(arguments[0]).getBoundingClientRect().bottom", selector);
  }
}
