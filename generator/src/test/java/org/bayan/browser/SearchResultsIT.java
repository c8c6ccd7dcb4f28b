package org.bayan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import org.bayan.jbake.BayanOven;
import org.bayan.jbake.SettingsReader;
import org.bayan.progress.Progress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The search page, in a sub-path of a server, with no, one, some and thousands of results. */
@Needs({Tool.CHROMIUM, Tool.CHROMEDRIVER})
class SearchResultsIT {
  private static final int RELEASES = 3_000;

  @TempDir static Path folder;
  private static Browser browser;
  private static TestServer server;

  @BeforeAll
  static void bake() throws IOException {
    Path input = folder.resolve("in");
    Files.createDirectories(input);
    Files.writeString(
        input.resolve("jbake.properties"),
        "site.name=أرشيف تجريبي\nsite.host=https://archive.example\n");
    for (int i = 0; i < RELEASES; i++) {
      LocalDate day = LocalDate.of(2010, 1, 1).plusDays(i);
      Path file = input.resolve("content/releases/%d/%s-r%d.md".formatted(day.getYear(), day, i));
      Files.createDirectories(file.getParent());
      Files.writeString(
          file,
          """
          ---
          title: بيان عن المجلس رقم %d
          date: %s
          kind: بيان صحفي
          issuer: %s
          status: published
          people: [شخص %d]
          ---

          فقرة أولى يناقش فيها المجلس ما جرى.

          %s وفقرة ثانية طويلة عن أعمال المجلس وقراراته ومواقفه من القضايا التي عرضت عليه في هذه الدورة.
          """
              .formatted(
                  i,
                  day,
                  i % 2 == 0 ? "وزارة الخارجية" : "وزارة الدفاع",
                  i % 400,
                  i == 7 ? "زيتونة" : i % 100 == 1 ? "سفينة" : "كلام"));
    }
    BayanOven.of(
            SettingsReader.read(input.toFile(), folder.resolve("site").toFile()),
            Progress.unheard())
        .bake();
    server = new TestServer(folder.resolve("site"), "/archive/of/texts/");
    browser = Browser.open();
  }

  @AfterAll
  static void close() {
    Close.all(browser, server);
  }

  @ParameterizedTest
  @CsvSource({
    "برتقالة, لا نتائج للبحث عن: برتقالة",
    "زيتونة, نتيجة واحدة",
    "السفن, 30 نتيجة",
    "مجلس, 3000 نتيجة"
  })
  void isAccessibleAndFitsNarrowScreensWithAnyNumberOfResults(String query, String said) {
    String address = server.root() + "search.html?q=" + encoded(query);
    assertThat(Axe.violations(browser, address)).isEmpty();
    browser.size(320, 700);
    search(query);
    assertThat(browser.text("return document.getElementById('search-status').textContent"))
        .isEqualTo(said);
    assertThat(browser.number("return document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(320);
  }

  @Test
  void showsTheParagraphThatAnswersWithItsWordsMarked() {
    browser.size(1024, 800);
    search("زيتونه");
    new WebDriverWait(browser.driver(), Duration.ofSeconds(10))
        .until(driver -> browser.test("return document.querySelector('#results p mark') !== null"));
    assertThat(browser.text("return document.querySelector('.result-text').textContent"))
        .startsWith("زيتونة وفقرة ثانية");
    assertThat(browser.text("return document.querySelector('#results mark').textContent"))
        .isEqualTo("زيتونة");
  }

  @Test
  void loadsTheValuesOfAFacetWhenItIsOpened() {
    browser.size(1024, 800);
    search("مجلس");
    browser.takeRequests();
    browser.run("document.querySelector('#facets details:last-of-type summary').click()");
    new WebDriverWait(browser.driver(), Duration.ofSeconds(10))
        .until(driver -> browser.test("return document.querySelector('.facet li') !== null"));
    assertThat(browser.takeRequests())
        .isNotEmpty()
        .allMatch(each -> each.contains("/search/f/person-"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'\\uD800'",
        "'\\uDC00مجلس\\uD800'",
        "'\\u202E\\u2066مجلس\\u2069'",
        "'م'.repeat(10000)",
        "'مجلس '.repeat(2000)",
        "'\"'.repeat(5000)",
        "'</script><script>document.title=1</script>'",
        "'<svg onload=document.title=1> مجلس'",
        "'[مجلس](?<x>.*)+$^\\\\u{110000}'",
        "'\\u0000مجلس'",
        "'__proto__ constructor hasOwnProperty'",
        "'{0} {1} $& $1 $`'"
      })
  void takesHostileQueriesAsText(String query) {
    search("زيتونة");
    browser.takeConsole();
    browser.run(
        "delete document.getElementById('results').dataset.query;"
            + "document.getElementById('q').value = "
            + query
            + "; document.getElementById('search-form').requestSubmit()");
    answered();
    assertThat(browser.text("return document.title")).startsWith("البحث");
    assertThat(
            browser.number(
                "return document.querySelectorAll('#search-page :is(script, svg)').length"))
        .isZero();
    assertThat(browser.text("return document.getElementById('search-status').textContent"))
        .isNotBlank()
        .doesNotContain("تعذّر");
    assertThat(browser.takeConsole()).isEmpty();
  }

  private static void search(String query) {
    browser.open(server.root() + "search.html?q=" + encoded(query));
    answered();
  }

  private static void answered() {
    new WebDriverWait(browser.driver(), Duration.ofSeconds(20))
        .until(
            driver ->
                browser.test(
                    "return document.getElementById('results').dataset.query !== undefined"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
