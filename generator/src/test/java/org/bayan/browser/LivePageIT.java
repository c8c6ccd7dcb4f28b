package org.bayan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.bayan.jbake.BayanOven;
import org.bayan.jbake.SettingsReader;
import org.bayan.problem.Problem;
import org.bayan.progress.Progress;
import org.bayan.serve.Listener;
import org.bayan.serve.Preview;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * A page of the preview in a real browser follows the sources, under the site's own security
 * policy.
 */
@Needs({Tool.CHROMIUM, Tool.CHROMEDRIVER})
class LivePageIT {
  private static final Path SOURCES = Path.of("target", "live-sources").toAbsolutePath();
  private static final Path PAGE = SOURCES.resolve("content/pages/about.md");

  private static Browser browser;
  private static Preview preview;

  @BeforeAll
  static void open() throws IOException {
    SampleReleases.addedTo(SOURCES);
    preview =
        Preview.start(
            List.of(
                SOURCES.resolve("content"),
                SOURCES.resolve("templates"),
                SOURCES.resolve("assets")),
            0,
            known -> BayanOven.of(settings(), Progress.unheard()).live(known),
            new Silence());
    browser = Browser.open();
  }

  private static DefaultJBakeConfiguration settings() {
    return SettingsReader.read(SOURCES.toFile(), SOURCES.resolve("site").toFile());
  }

  private record Silence() implements Listener {
    @Override
    public void shown(Duration time) {}

    @Override
    public void problems(List<Problem> problems) {}
  }

  @AfterAll
  static void close() throws IOException {
    browser.close();
    preview.close();
  }

  @Test
  void reloadsWhenASourceChangesAndOnlyThen() throws IOException, InterruptedException {
    browser.open("http://127.0.0.1:" + preview.address().getPort() + "/pages/about.html");
    browser.run("window.marked = true; window.scrollTo(0, 40)");
    Thread.sleep(1_000);
    assertThat(browser.test("return window.marked === true"))
        .as("the page stays while nothing changes")
        .isTrue();

    String text = Files.readString(PAGE);
    Files.writeString(PAGE, text + "\nفقرة كُتبت الآن.\n");
    waitFor("return document.body?.innerText.includes('فقرة كُتبت الآن.')");
    assertThat(browser.number("return window.scrollY")).as("the reader's place").isEqualTo(40);

    Files.writeString(PAGE, text.replaceFirst("title: .*", "titel: عن بيان"));
    waitFor(
        "return document.querySelector('.preview-problems')?.innerText.includes('content/pages/about.md:2:1: titel: no such field')");
    Files.writeString(PAGE, text);
    waitFor(
        "return document.body !== null && !document.querySelector('.preview-problems[role=alert]')");
    assertThat(browser.takeConsole()).as("breaches of the security policy among them").isEmpty();
  }

  @Test
  void showsTheLastOfTwoSavesThatFollowOneAnother() throws IOException, InterruptedException {
    browser.open("http://127.0.0.1:" + preview.address().getPort() + "/pages/about.html");
    String text = Files.readString(PAGE);
    for (int round = 0; round < 12; round++) {
      Files.writeString(PAGE, text + "\nالحفظ الأول " + round + ".\n");
      Thread.sleep(60 + 7L * round);
      Files.writeString(PAGE, text + "\nالحفظ الثاني " + round + ".\n");
      waitFor("return document.body?.innerText.includes('الحفظ الثاني " + round + ".')");
    }
    Files.writeString(PAGE, text);
    waitFor("return document.body !== null && !document.body.innerText.includes('الحفظ الثاني')");
  }

  @Test
  void showsTenTabsAtOnce() {
    String first = browser.driver().getWindowHandle();
    for (int tab = 0; tab < 10; tab++) {
      browser.driver().switchTo().newWindow(WindowType.TAB);
      browser.open("http://127.0.0.1:" + preview.address().getPort() + "/pages/about.html");
      waitFor("return document.readyState === 'complete' && document.querySelector('h1') !== null");
    }
    for (String window : browser.driver().getWindowHandles()) {
      if (!window.equals(first)) {
        browser.driver().switchTo().window(window).close();
      }
    }
    browser.driver().switchTo().window(first);
  }

  private static void waitFor(String condition) {
    new WebDriverWait(browser.driver(), Duration.ofSeconds(20))
        .until(driver -> Boolean.TRUE.equals(browser.run(condition)));
  }
}
