package org.bayan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Arabic as a browser draws it: order, direction, spacing and fonts. */
@Needs({Tool.CHROMIUM, Tool.CHROMEDRIVER})
class ArabicIT {
  /** Finds joined numbers and Latin words of which a later character stands left of an earlier one in its line. */
  private static final String SWAPPED =
      """
      const swapped = [], range = document.createRange();
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const run = /[A-Za-z0-9]+(?:[-–/.:_][A-Za-z0-9]+)+/g;
      let seen = 0;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        for (const match of node.data.matchAll(run)) {
          const boxes = [...match[0]].map((c, i) => {
            range.setStart(node, match.index + i);
            range.setEnd(node, match.index + i + 1);
            return range.getBoundingClientRect();
          }).filter(box => box.width);
          seen++;
          if (boxes.some((box, i) => i && box.top === boxes[i - 1].top && box.left < boxes[i - 1].left - 0.5)) swapped.push(match[0]);
        }
      }
      return seen ? swapped : ['no run seen'];
      """;
  private static final String CRAMPED =
      """
      return [...document.querySelectorAll('h1, h2, h3')].filter(h => {
        const style = getComputedStyle(h);
        return parseFloat(style.lineHeight) < 1.5 * parseFloat(style.fontSize) || style.overflowX !== 'visible';
      }).map(h => h.outerHTML);
      """;

  private static Browser browser;
  private static TestServer server;

  @BeforeAll
  static void open() {
    browser = Browser.open();
    browser.size(360, 800);
    server = new TestServer(BakedSite.sample().folder(), "/");
  }

  @AfterAll
  static void close() {
    Close.all(browser, server);
  }

  @ParameterizedTest
  @ValueSource(strings = {"releases/2018/2018-07-12-nato-hq-ministers.html", SampleReleases.FULL, "index.html", "dates/2018/07/index.html"})
  void numbersAndLatinWordsKeepTheirOrder(String path) {
    for (int width : new int[] {320, 1440}) {
      browser.size(width, 800);
      browser.open(server.root() + path);
      assertThat(browser.texts(SWAPPED)).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"S/RES/2254", "2017-2018", "+1 (202) 555-0100", "https://www.example.org/path/to/page"})
  void runIsShownFromLeftToRight(String run) {
    browser.size(1440, 800);
    browser.open(server.root() + SampleReleases.FULL);
    assertThat(
            browser.test(
                """
                const run = arguments[0], range = document.createRange();
                const walker = document.createTreeWalker(document.querySelector('.prose'), NodeFilter.SHOW_TEXT);
                for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                  const start = node.data.indexOf(run);
                  if (start < 0) continue;
                  const lefts = [...run].map((c, i) => {
                    range.setStart(node, start + i);
                    range.setEnd(node, start + i + 1);
                    return range.getBoundingClientRect().left;
                  });
                  return lefts.every((left, i) => !i || left >= lefts[i - 1]);
                }
                return false;
                """,
                run))
        .isTrue();
  }

  @Test
  void textHasRoomForItsDotsAndMarks() {
    browser.open(server.root() + SampleReleases.FULL);
    assertThat(ratio(".prose p", "lineHeight")).isBetween(1.75, 2.0);
    assertThat(ratio("main a:not(.para)", "textUnderlineOffset")).isGreaterThan(0.2);
    assertThat(browser.texts(CRAMPED)).isEmpty();
    assertThat(browser.texts("return [...new Set([...document.querySelectorAll('*')].map(e => getComputedStyle(e).letterSpacing))]")).containsOnly("normal");
    assertThat(browser.texts("return [...new Set([...document.querySelectorAll('body *')].map(e => getComputedStyle(e).fontStyle))]")).containsOnly("normal");
    assertThat(browser.texts("return [...new Set([...document.querySelectorAll('body *')].map(e => getComputedStyle(e).textAlign))]")).doesNotContain("justify", "left");
  }

  @ParameterizedTest
  @ValueSource(strings = {"h1", ".prose p", ".dateline dd", ".crumbs bdi", ".masthead li", "footer p"})
  void everyLetterIsDrawnInTheSitesOwnFonts(String selector) {
    browser.open(server.root() + "releases/2018/2018-07-12-nato-hq-ministers.html");
    assertThat(fontsOf(selector)).isNotEmpty().allMatch(font -> Boolean.TRUE.equals(font.get("isCustomFont")), "a font of the site");
  }

  private static double ratio(String selector, String property) {
    return browser.number(
        "const style = getComputedStyle(document.querySelector(arguments[0])); return parseFloat(style[arguments[1]]) / parseFloat(style.fontSize)",
        selector,
        property);
  }

  /** The fonts that the browser took for an element's text, as the DevTools show them. */
  private static List<Map<?, ?>> fontsOf(String selector) {
    browser.command("DOM.enable", Map.of());
    browser.command("CSS.enable", Map.of());
    Map<?, ?> root = (Map<?, ?>) browser.command("DOM.getDocument", Map.of()).get("root");
    Object node = browser.command("DOM.querySelector", Map.of("nodeId", root.get("nodeId"), "selector", selector)).get("nodeId");
    List<?> fonts = (List<?>) browser.command("CSS.getPlatformFontsForNode", Map.of("nodeId", node)).get("fonts");
    return fonts.stream().<Map<?, ?>>map(font -> (Map<?, ?>) font).toList();
  }
}
