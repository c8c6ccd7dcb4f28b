package org.bayan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Arabic as a browser sets it: room for dots and marks, the length of lines, fonts. */
@Needs({Tool.CHROMIUM, Tool.CHROMEDRIVER})
class TypeIT {
  private static final String CRAMPED =
      """
      return [...document.querySelectorAll('h1, h2, h3')].filter(h => {
        const style = getComputedStyle(h);
        return parseFloat(style.lineHeight) < 1.5 * parseFloat(style.fontSize) || style.overflowX !== 'visible';
      }).map(h => h.outerHTML);
      """;

  /** The mean number of characters in the full lines of a text. */
  private static final String LETTERS_A_LINE =
      """
      const range = document.createRange(), lines = [];
      for (const block of document.querySelectorAll('.prose > p')) {
        const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
        let bottom = null, count = 0;
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          if (node.parentElement.closest('.para')) continue;
          for (let i = 0; i < node.length; i++) {
            range.setStart(node, i);
            range.setEnd(node, i + 1);
            const box = range.getClientRects()[0];
            if (box?.width && bottom !== null && Math.abs(box.bottom - bottom) > 10) { lines.push(count); count = 0; }
            if (box?.width) bottom = box.bottom;
            count++;
          }
        }
      }
      return lines.reduce((sum, count) => sum + count, 0) / lines.length;
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

  @Test
  void textHasRoomForItsDotsAndMarks() {
    browser.open(server.root() + SampleReleases.FULL);
    assertThat(ratio(".prose p", "lineHeight")).isBetween(1.75, 2.0);
    assertThat(ratio("main a:not(.para)", "textUnderlineOffset")).isGreaterThan(0.2);
    assertThat(browser.texts(CRAMPED)).isEmpty();
    assertThat(
            browser.texts(
                "return [...new Set([...document.querySelectorAll('*')].map(e => getComputedStyle(e).letterSpacing))]"))
        .containsOnly("normal");
    assertThat(
            browser.texts(
                "return [...new Set([...document.querySelectorAll('body *')].map(e => getComputedStyle(e).fontStyle))]"))
        .containsOnly("normal");
    assertThat(
            browser.texts(
                "return [...new Set([...document.querySelectorAll('body *')].map(e => getComputedStyle(e).textAlign))]"))
        .doesNotContain("justify", "left");
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 1440})
  void headingsHaveRoomForEveryMark(int width) {
    browser.size(width, 800);
    browser.open(server.root() + SampleReleases.FULL);
    assertThat(
            browser.texts(
                """
                const ink = document.createElement('canvas').getContext('2d');
                return [...document.querySelectorAll('h1, h2, h3, .entry-title')].flatMap(heading => {
                  const style = getComputedStyle(heading);
                  ink.font = style.fontWeight + ' ' + style.fontSize + ' ' + style.fontFamily;
                  const size = ink.measureText(heading.textContent + ' مُؤَسَّسَاتٌ لِلَّهِ');
                  return size.actualBoundingBoxAscent + size.actualBoundingBoxDescent > parseFloat(style.lineHeight) ? [heading.outerHTML] : [];
                });
                """))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"releases/2018/2018-07-12-nato-hq-ministers.html", "pages/about.html"})
  void linesHoldAboutSixtyFiveLetters(String path) {
    for (int width : new int[] {768, 1024, 1440}) {
      browser.size(width, 800);
      browser.open(server.root() + path);
      assertThat(browser.number(LETTERS_A_LINE)).as("%d px", width).isBetween(58.0, 70.0);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"h1", ".prose p", ".dateline dd", ".crumbs bdi", ".masthead li", "footer p"})
  void everyLetterIsDrawnInTheSitesOwnFonts(String selector) {
    browser.open(server.root() + "releases/2018/2018-07-12-nato-hq-ministers.html");
    assertThat(fontsOf(selector))
        .isNotEmpty()
        .allMatch(font -> Boolean.TRUE.equals(font.get("isCustomFont")), "a font of the site");
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
    Object node =
        browser
            .command(
                "DOM.querySelector", Map.of("nodeId", root.get("nodeId"), "selector", selector))
            .get("nodeId");
    List<?> fonts =
        (List<?>)
            browser.command("CSS.getPlatformFontsForNode", Map.of("nodeId", node)).get("fonts");
    return fonts.stream().<Map<?, ?>>map(font -> (Map<?, ?>) font).toList();
  }
}
