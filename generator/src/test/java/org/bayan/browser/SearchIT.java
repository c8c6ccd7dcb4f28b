package org.bayan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.bayan.jbake.BayanOven;
import org.bayan.jbake.SettingsReader;
import org.bayan.progress.Progress;
import org.bayan.search.SearchWords;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * The search page in a real browser, from a disk and under the site's own security policy, over a
 * synthetic archive.
 */
@Needs({Tool.CHROMIUM, Tool.CHROMEDRIVER})
class SearchIT {
  private static final double RECALL = 0.97;
  private static final double PRECISION = 0.97;

  @TempDir static Path folder;
  private static Browser browser;
  private static List<Group> groups;

  /** Forms that must find each other, and words that must not be found by them. */
  private record Group(List<String> forms, List<String> apart) {}

  @BeforeAll
  static void bake() throws IOException {
    groups = groups();
    Path input = folder.resolve("in");
    write(input, "jbake.properties", "site.name=أرشيف تجريبي\nsite.host=https://archive.example\n");
    write(
        input,
        "content/meetings/2018-07-12-nato-hq.md",
        "---\ntitle: اجتماع بروكسل\nstart: 2018-07-12\nplace: بروكسل\nlevel: ministerial\nsource: { url: \"https://archive.example/\" }\n---\n\nنص.\n");
    LocalDate day = LocalDate.of(2001, 1, 1);
    StringBuilder usual = new StringBuilder();
    for (int group = 0; group < groups.size(); group++) {
      List<String> words = new ArrayList<>(groups.get(group).forms());
      words.addAll(groups.get(group).apart());
      for (int form = 0; form < words.size(); form++) {
        day = day.plusDays(1);
        String id =
            day + "-g" + group + (form < groups.get(group).forms().size() ? "-f" : "-x") + form;
        write(
            input,
            "content/releases/" + day.getYear() + "/" + id + ".md",
            release("زغب", day, "زغب", "", "زغب " + words.get(form) + " زغب."));
      }
      usual.append((groups.get(group).forms().get(0) + " ").repeat(3));
    }
    write(
        input,
        "content/releases/1999/1999-01-01-usual.md",
        release("زغب", LocalDate.of(1999, 1, 1), "زغب", "", usual.toString()));
    write(
        input,
        "content/releases/2018/2018-07-12-first.md",
        release(
            "قمة بروكسل",
            LocalDate.of(2018, 7, 12),
            "وزارة الخارجية",
            "meeting: 2018-07-12-nato-hq\npeople: [ينس ستولتنبرغ]\n",
            "فقرة أولى عن الضيافة.\n\nناقش المجتمعون قضية المضيق المائي في الخليج الشرقي."));
    write(
        input,
        "content/releases/2018/2018-08-01-second.md",
        release(
            "خبر آخر",
            LocalDate.of(2018, 8, 1),
            "وزارة الثقافة",
            "mentions: [2018-07-12-nato-hq]\n",
            "المضيق في نص آخر لا يذكر الشرق الخليجي، بل أيلول."));
    BayanOven.of(
            SettingsReader.read(input.toFile(), folder.resolve("site").toFile()),
            Progress.unheard())
        .bake();
    browser = Browser.open();
  }

  @AfterAll
  static void close() {
    browser.close();
  }

  @Test
  void findsAWordInEveryFormThatItTakes() {
    int pairs = 0;
    int found = 0;
    int right = 0;
    int all = 0;
    List<String> missed = new ArrayList<>();
    for (int group = 0; group < groups.size(); group++) {
      List<String> forms = groups.get(group).forms();
      String suspect = "-g" + group + "-x";
      for (int form = 0; form < forms.size(); form++) {
        List<String> results =
            search(forms.get(form) + "&n=60").stream()
                .filter(id -> id.contains("-g"))
                .filter(id -> !id.contains("-x") || id.contains(suspect))
                .toList();
        String own = "-g" + group + "-f";
        right += (int) results.stream().filter(id -> id.contains(own)).count();
        all += results.size();
        for (int other = 0; other < forms.size(); other++) {
          if (other != form) {
            String wanted = own + other;
            pairs++;
            if (results.stream().anyMatch(id -> id.endsWith(wanted))) {
              found++;
            } else {
              missed.add(forms.get(form) + "→" + forms.get(other));
            }
          }
        }
        for (String id : results.stream().filter(id -> !id.contains(own)).toList()) {
          missed.add(forms.get(form) + "≠" + id);
        }
      }
    }
    double recall = (double) found / pairs;
    double precision = (double) right / all;
    System.out.printf(
        Locale.ROOT,
        "search: %d groups, recall %.3f, precision %.3f%n",
        groups.size(),
        recall,
        precision);
    assertThat(recall).as("%s", missed).isGreaterThanOrEqualTo(RECALL);
    assertThat(precision).as("%s", missed).isGreaterThanOrEqualTo(PRECISION);
  }

  @Test
  void takesWordsApartAsTheBakeDoes() throws IOException {
    List<String> all = new ArrayList<>();
    groups.forEach(group -> all.addAll(group.forms()));
    groups.forEach(group -> all.addAll(group.apart()));
    List<String> stems = List.copyOf(all);
    for (int i = 0; i < stems.size(); i++) {
      for (String affixes :
          List.of(
              "و_", "وبال_", "لل_", "سي_", "ب_ه", "_هما", "ول_اتها", "_وه", "_يهم", "_تان",
              "ف_ون")) {
        all.add(affixes.replace("_", stems.get(i)));
      }
    }
    all.addAll(
        List.of(
            "ثلاثمائة",
            "وعبدالله",
            "الأميركيين",
            "جوتيريش",
            "مبادىء",
            "هيأة",
            "۱۲٣",
            "ﷲ",
            "Genève",
            "ســ\u064Eلام",
            "شئ"));
    assertThat(all.size()).isGreaterThan(5_000);
    search("زغب");
    List<String> inThePage =
        browser.texts(
            "return Promise.all(arguments[0].map(async (text) => text + ' ' + (await bayanSearch.word(text)).map((word) => word.flat().join(' ')).join(' ; ')))",
            all);
    assertThat(inThePage).isEqualTo(SearchWords.analysed(folder.resolve("site"), all));
  }

  @ParameterizedTest
  @CsvSource({
    "المضيق, '2018-07-12-first,2018-08-01-second'",
    "«المضيق المائي», 2018-07-12-first",
    "المضيق -المائي, 2018-08-01-second",
    "تموز 2018, 2018-07-12-first",
    "يوليو 2018, 2018-07-12-first",
    "12 يوليو 2018, 2018-07-12-first",
    "١٢/٧/٢٠١٨, 2018-07-12-first",
    "2018-07-12, 2018-07-12-first",
    "المضيق آب 2018, 2018-08-01-second",
    "1439, '2018-07-12-first,2018-08-01-second'",
    "أيلول, 2018-08-01-second",
    "بروكسل, '2018-07-12-first,2018-08-01-second'",
    "ستولتنبرغ, 2018-07-12-first",
    "وزارة الثقافة المضيق, 2018-08-01-second",
  })
  void answersTheQuestionsOfReaders(String query, String expected) {
    assertThat(search(query)).containsExactlyInAnyOrder(expected.split(","));
  }

  @Test
  void combinesFacetsInTheAddress() {
    assertThat(search("المضيق&issuer=" + encoded("وزارة الثقافة")))
        .containsExactly("2018-08-01-second");
    assertThat(search("&meeting=2018-07-12-nato-hq&sort=date"))
        .containsExactly("2018-08-01-second", "2018-07-12-first");
    assertThat(search("&from=2018&to=2018&person=" + encoded("ينس ستولتنبرغ")))
        .containsExactly("2018-07-12-first");
    assertThat(
            browser.texts(
                "return [...document.querySelectorAll('#facets summary')].map(e => e.textContent)"))
        .contains("الشخص: ينس ستولتنبرغ");
  }

  @Test
  void leadsToTheParagraphThatAnswers() {
    search("المائي");
    assertThat(
            browser.text(
                "return document.querySelector('#results .entry-title a').getAttribute('href')"))
        .isEqualTo("releases/2018/2018-07-12-first.html#p2");
  }

  @Test
  void proposesTheNearestWordsWhenNothingIsFound() {
    assertThat(search("المضيك")).isEmpty();
    assertThat(browser.text("return document.getElementById('search-status').textContent"))
        .isEqualTo("لا نتائج للبحث عن: المضيك");
    assertThat(browser.text("return document.getElementById('search-help').textContent"))
        .contains("مضيق");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<img src=x onerror=document.title='x'>",
        ".*+?^${}()|[]\\",
        "\"",
        "«",
        "-",
        "constructor __proto__ toString",
        "%F0%9F",
        "\u202E\u2066",
        "----"
      })
  void takesHostileQueriesAsText(String query) {
    search(query);
    assertThat(browser.text("return document.title")).startsWith("البحث");
    assertThat(browser.test("return document.querySelector('#search-page img') === null")).isTrue();
    assertThat(browser.text("return document.getElementById('search-status').textContent"))
        .isNotBlank()
        .doesNotContain("تعذّر");
  }

  @Test
  void breaksNoSecurityPolicy() {
    browser.takeConsole();
    search("المضيق");
    assertThat(browser.takeConsole())
        .noneMatch(line -> line.contains("Content Security Policy") || line.contains("Uncaught"));
  }

  /** The ids of the results, in order. */
  private static List<String> search(String query) {
    String parameters =
        query.contains("&")
            ? encoded(query.substring(0, query.indexOf('&'))) + query.substring(query.indexOf('&'))
            : encoded(query);
    browser.open(folder.resolve("site/search.html").toUri() + "?q=" + parameters);
    new WebDriverWait(browser.driver(), Duration.ofSeconds(20))
        .until(
            driver ->
                browser.test(
                    "return document.getElementById('results').dataset.query !== undefined"));
    return browser.texts(
        "return [...document.querySelectorAll('ol#results > li')].map(e => e.dataset.release)");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static List<Group> groups() throws IOException {
    try (Stream<String> lines = Files.lines(Path.of("src/test/resources/search/groups.txt"))) {
      return lines.filter(line -> !line.startsWith("#")).map(SearchIT::group).toList();
    }
  }

  private static Group group(String line) {
    String[] parts = line.split(" \\| ");
    return new Group(
        List.of(parts[0].strip().split(" ")),
        parts.length > 1 ? List.of(parts[1].strip().split(" ")) : List.of());
  }

  private static String release(
      String title, LocalDate date, String issuer, String fields, String text) {
    return "---\ntitle: "
        + title
        + "\ndate: "
        + date
        + "\nkind: زغب\nissuer: "
        + issuer
        + "\nstatus: published\n"
        + fields
        + "---\n\n"
        + text
        + "\n";
  }

  private static void write(Path input, String path, String text) throws IOException {
    Path file = input.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
