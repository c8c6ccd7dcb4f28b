package org.bayan.browser;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.bayan.jbake.BayanOven;
import org.bayan.jbake.SettingsReader;
import org.bayan.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * Word forms that search was not written for, through its page in a real browser. Where the groups
 * come from is said in {@code search/heldout.txt}; nothing of search may be changed to please them.
 */
@Needs({Tool.CHROMIUM, Tool.CHROMEDRIVER})
class HeldOutWordsIT {
  private static final Path GROUPS =
      Path.of(System.getProperty("bayan.groups", "src/test/resources/search/heldout.txt"));
  private static final Map<String, Double> RECALL =
      Map.of("clitic", 0.97, "spelling", 0.97, "plural", 0.85, "pronoun", 0.92);
  private static final double PRECISION = 0.97;
  private static final String APART = "apart";

  @TempDir Path folder;

  /** A word's forms, which find each other; of the kind {@code apart} words that must not. */
  private record Group(String kind, List<String> forms) {}

  /** How many of the forms that should be found are. */
  private static final class Tally {
    private int wanted;
    private int found;
    private final List<String> missed = new ArrayList<>();

    double recall() {
      return (double) found / wanted;
    }
  }

  @Test
  void findsWordsInFormsThatNobodyTunedItFor() throws IOException {
    List<Group> groups = groups();
    bake(groups);
    Map<String, Tally> tallies = new TreeMap<>();
    List<String> wrong = new ArrayList<>();
    int right = 0;
    int all = 0;
    try (Browser browser = Browser.open()) {
      for (int group = 0; group < groups.size(); group++) {
        List<String> forms = groups.get(group).forms();
        Tally tally = tallies.computeIfAbsent(groups.get(group).kind(), kind -> new Tally());
        for (int form = 0; form < forms.size(); form++) {
          List<String> results = search(browser, forms.get(form));
          for (String id : results) {
            boolean own =
                id.contains("-g" + group + "-")
                    && (!groups.get(group).kind().equals(APART) || id.endsWith("-f" + form));
            all++;
            right += own ? 1 : 0;
            if (!own) {
              wrong.add(forms.get(form) + " ≠ " + word(groups, id));
            }
          }
          for (int other = 0; other < forms.size(); other++) {
            if (other != form && !groups.get(group).kind().equals(APART)) {
              String id = "-g" + group + "-f" + other;
              tally.wanted++;
              if (results.stream().anyMatch(result -> result.endsWith(id))) {
                tally.found++;
              } else {
                tally.missed.add(forms.get(form) + " → " + forms.get(other));
              }
            }
          }
        }
      }
    }
    double precision = (double) right / all;
    SoftAssertions bars = new SoftAssertions();
    RECALL.forEach(
        (kind, bar) -> {
          Tally tally = tallies.get(kind);
          System.out.printf(
              Locale.ROOT, "search, held out: %s recall %.3f%n", kind, tally.recall());
          bars.assertThat(tally.recall())
              .as("%s: %s", kind, tally.missed)
              .isGreaterThanOrEqualTo(bar);
        });
    System.out.printf(
        Locale.ROOT, "search, held out: %d groups, precision %.3f%n", groups.size(), precision);
    bars.assertThat(precision).as("%s", wrong).isGreaterThanOrEqualTo(PRECISION);
    bars.assertAll();
  }

  /** The ids of the results, in order. */
  private List<String> search(Browser browser, String query) {
    browser.open(
        folder.resolve("site/search.html").toUri()
            + "?q="
            + URLEncoder.encode(query, StandardCharsets.UTF_8)
            + "&n=60");
    new WebDriverWait(browser.driver(), Duration.ofSeconds(20))
        .until(
            driver ->
                browser.test(
                    "return document.getElementById('results').dataset.query !== undefined"));
    return browser.texts(
        "return [...document.querySelectorAll('ol#results > li')].map(e => e.dataset.release)");
  }

  private static String word(List<Group> groups, String id) {
    String[] parts = id.replaceFirst(".*-g(\\d+)-f(\\d+)$", "$1 $2").split(" ");
    return groups.get(Integer.parseInt(parts[0])).forms().get(Integer.parseInt(parts[1]));
  }

  private static List<Group> groups() throws IOException {
    try (Stream<String> lines = Files.lines(GROUPS)) {
      return lines
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split(": ", 2))
          .map(
              parts ->
                  new Group(
                      parts[0], Arrays.stream(parts[1].split("\\|")).map(String::strip).toList()))
          .toList();
    }
  }

  /** A release for each form, which holds it between words that are in all of them. */
  private void bake(List<Group> groups) throws IOException {
    Path input = folder.resolve("in");
    write(
        input.resolve("jbake.properties"),
        "site.name=أرشيف تجريبي\nsite.host=https://archive.example\n");
    LocalDate day = LocalDate.of(2001, 1, 1);
    for (int group = 0; group < groups.size(); group++) {
      for (int form = 0; form < groups.get(group).forms().size(); form++) {
        day = day.plusDays(1);
        write(
            input.resolve(
                "content/releases/"
                    + day.getYear()
                    + "/"
                    + day
                    + "-g"
                    + group
                    + "-f"
                    + form
                    + ".md"),
            "---\ntitle: زغب\ndate: "
                + day
                + "\nkind: زغب\nissuer: زغب\nstatus: published\n---\n\nزغب "
                + groups.get(group).forms().get(form)
                + " زغب.\n");
      }
    }
    BayanOven.of(
            SettingsReader.read(input.toFile(), folder.resolve("site").toFile()),
            Progress.unheard())
        .bake();
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
