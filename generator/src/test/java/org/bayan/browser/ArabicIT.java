package org.bayan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Arabic as a browser orders it: numbers, Latin words and what points somewhere. */
@Needs({Tool.CHROMIUM, Tool.CHROMEDRIVER})
class ArabicIT {
  /**
   * Finds joined numbers and Latin words of which a later character stands left of an earlier one
   * in its line.
   */
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

  /**
   * The mean of an arrow's points from left to right, in its box of 16 units: more than 8 if its
   * tip is on the right.
   */
  private static final String WEIGHT =
      """
      const path = document.querySelector(arguments[0] + ' .arrow path'), points = 200;
      let sum = 0;
      for (let i = 0; i <= points; i++) sum += path.getPointAtLength(path.getTotalLength() * i / points).x;
      return sum / (points + 1);
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
  @ValueSource(
      strings = {
        "releases/2018/2018-07-12-nato-hq-ministers.html",
        SampleReleases.FULL,
        "index.html",
        "dates/2018/07/index.html"
      })
  void numbersAndLatinWordsKeepTheirOrder(String path) {
    for (int width : new int[] {320, 1440}) {
      browser.size(width, 800);
      browser.open(server.root() + path);
      assertThat(browser.texts(SWAPPED)).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "S/RES/2254",
        "2017-2018",
        "+1 (202) 555-0100",
        "https://www.example.org/path/to/page"
      })
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
  void aNumberStaysOnOneLine() {
    for (int width = 320; width <= 480; width += 20) {
      browser.size(width, 800);
      browser.open(server.root() + SampleReleases.FULL);
      assertThat(
              browser.texts(
                  "return [...document.querySelectorAll('.prose bdi:not([lang])')].filter(e => e.getClientRects().length > 1).map(e => e.textContent)"))
          .as("%d px", width)
          .isEmpty();
    }
  }

  @Test
  void whatIsEarlierStandsAndPointsToTheRight() {
    browser.size(1440, 800);
    browser.open(server.root() + "dates/2018/index.html");
    assertThat(
            browser.test(
                "return document.querySelector('[rel=prev]').getBoundingClientRect().left > document.querySelector('[rel=next]').getBoundingClientRect().right"))
        .isTrue();
    assertThat(browser.number(WEIGHT, ".earlier")).isGreaterThan(9);
    assertThat(browser.number(WEIGHT, ".later")).isLessThan(7);
  }
}
