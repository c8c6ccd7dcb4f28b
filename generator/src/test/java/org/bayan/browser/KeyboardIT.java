package org.bayan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The whole site can be read with the keyboard alone. */
@Needs({Tool.CHROMIUM, Tool.CHROMEDRIVER})
class KeyboardIT {
  /**
   * Names each element that takes part in the order of the page, and gives the list of their names.
   */
  private static final String STOPS =
      """
      const stops = [...document.querySelectorAll('a[href], button:not([disabled]), input:not([disabled]), summary')]
        .filter(e => e.getClientRects().length && e.checkVisibility());
      stops.forEach((e, i) => e.dataset.stop = i + ' ' + (e.textContent.trim() || e.getAttribute('aria-label') || e.id));
      return stops.map(e => e.dataset.stop);
      """;

  private static final String FOCUS =
      "return document.activeElement.dataset.stop ?? document.activeElement.localName";
  private static final String HIDDEN =
      """
      const e = document.activeElement, box = e.getBoundingClientRect(), style = getComputedStyle(e);
      if (style.outlineStyle !== 'auto' && (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2)) return 'no outline: ' + e.outerHTML;
      if (box.width < 1 || box.bottom < 1 || box.top > innerHeight || box.right < 1 || box.left > innerWidth) return 'out of sight: ' + e.outerHTML;
      return '';
      """;

  private static Browser browser;
  private static TestServer server;

  @BeforeAll
  static void open() {
    browser = Browser.open();
    browser.prefer("prefers-reduced-motion", "reduce");
    server = new TestServer(BakedSite.fixture().folder(), "/");
  }

  @AfterAll
  static void close() {
    Close.all(browser, server);
  }

  @ParameterizedTest
  @EnumSource(PageKind.class)
  void tabReachesEveryLinkInOrderAndShowsWhereItIs(PageKind kind) {
    browser.size(360, 640);
    open(kind);
    List<String> stops = browser.texts(STOPS);
    List<String> reached = new ArrayList<>();
    for (int i = 0; i < stops.size(); i++) {
      press("Tab", 9, "");
      reached.add(browser.text(FOCUS));
      assertThat(browser.text(HIDDEN)).as("focus on %s", reached.get(i)).isEmpty();
    }
    assertThat(reached).isEqualTo(stops);
  }

  @ParameterizedTest
  @EnumSource(PageKind.class)
  void focusLeavesThePageAtItsEnd(PageKind kind) {
    open(kind);
    List<String> stops = browser.texts(STOPS);
    browser.run("[...document.querySelectorAll('[data-stop]')].pop().focus()");
    press("Tab", 9, "");
    assertThat(browser.text(FOCUS)).isNotEqualTo(stops.get(stops.size() - 1));
  }

  @ParameterizedTest
  @EnumSource(value = PageKind.class, mode = EnumSource.Mode.EXCLUDE, names = "MISSING")
  void firstLinkSkipsToTheContent(PageKind kind) {
    open(kind);
    press("Tab", 9, "");
    assertThat(browser.text("return document.activeElement.getAttribute('href')"))
        .isEqualTo("#main");
    press("Enter", 13, "\r");
    assertThat(browser.text("return location.hash + ' ' + document.activeElement.id"))
        .isEqualTo("#main main");
    press("Tab", 9, "");
    assertThat(browser.test("return !!document.activeElement.closest('main, footer')")).isTrue();
  }

  /** Opens a page; that of search fills itself. */
  private static void open(PageKind kind) {
    browser.open(server.root() + kind.path());
    if (kind == PageKind.SEARCH) {
      new WebDriverWait(browser.driver(), Duration.ofSeconds(20))
          .until(
              driver ->
                  browser.test(
                      "return document.getElementById('results').dataset.query !== undefined"));
    }
  }

  private static void press(String key, int code, String text) {
    browser.command(
        "Input.dispatchKeyEvent",
        Map.of(
            "type",
            "keyDown",
            "key",
            key,
            "code",
            key,
            "windowsVirtualKeyCode",
            code,
            "text",
            text));
    browser.command(
        "Input.dispatchKeyEvent",
        Map.of("type", "keyUp", "key", key, "code", key, "windowsVirtualKeyCode", code));
  }
}
