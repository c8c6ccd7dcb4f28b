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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.bayan.jbake.BayanOven;
import org.bayan.jbake.SettingsReader;
import org.bayan.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * Asks the search page what journalists and researchers ask, over a synthetic archive in which each
 * question has one answer ({@code search/journalists.txt}).
 */
@Needs({Tool.CHROMIUM, Tool.CHROMEDRIVER})
class JournalistsIT {
  private static final Path QUESTIONS = Path.of("src/test/resources/search/journalists.txt");
  private static final Path LEXICON = Path.of("../lexicon.yaml");
  private static final int OTHERS = 240;
  private static final int FEWEST = 50;
  private static final double MEAN_RECIPROCAL_RANK = 0.9;

  @TempDir Path folder;

  /** A release that answers questions. */
  private record Answer(
      String id, String issuer, String kind, String title, List<String> text, List<String> asked) {
    static Answer of(String block) {
      List<String> lines = block.lines().toList();
      List<String> told = lines.stream().filter(line -> !line.startsWith("? ")).toList();
      return new Answer(
          told.get(0),
          told.get(1),
          told.get(2),
          told.get(3),
          told.subList(4, told.size()),
          lines.stream()
              .filter(line -> line.startsWith("? "))
              .map(line -> line.substring(2))
              .toList());
    }
  }

  @Test
  void answersWhatJournalistsAsk() throws IOException {
    List<String> blocks =
        Arrays.stream(Files.readString(QUESTIONS).split("\n\n"))
            .filter(block -> !block.startsWith("#"))
            .toList();
    List<String> sentences = blocks.get(0).lines().skip(1).toList();
    List<Answer> answers = blocks.stream().skip(1).map(Answer::of).toList();
    bake(answers, sentences);
    double sum = 0;
    int asked = 0;
    List<String> later = new ArrayList<>();
    try (Browser browser = Browser.open()) {
      for (Answer answer : answers) {
        for (String question : answer.asked()) {
          int place = search(browser, question).indexOf(answer.id());
          sum += place < 0 ? 0 : 1.0 / (place + 1);
          asked++;
          if (place != 0) {
            later.add(question + " (" + (place < 0 ? "not found" : place + 1) + ")");
          }
        }
      }
    }
    System.out.printf(
        Locale.ROOT, "search, journalists: %d queries, MRR %.3f %s%n", asked, sum / asked, later);
    assertThat(asked).isGreaterThanOrEqualTo(FEWEST);
    assertThat(sum / asked).as("%s", later).isGreaterThanOrEqualTo(MEAN_RECIPROCAL_RANK);
  }

  /** The ids of the results, in order. */
  private List<String> search(Browser browser, String query) {
    browser.open(
        folder.resolve("site/search.html").toUri()
            + "?q="
            + URLEncoder.encode(query, StandardCharsets.UTF_8));
    new WebDriverWait(browser.driver(), Duration.ofSeconds(20))
        .until(
            driver ->
                browser.test(
                    "return document.getElementById('results').dataset.query !== undefined"));
    return browser.texts(
        "return [...document.querySelectorAll('ol#results > li')].map(e => e.dataset.release)");
  }

  private void bake(List<Answer> answers, List<String> sentences) throws IOException {
    Path input = folder.resolve("in");
    Files.createDirectories(input);
    Files.writeString(
        input.resolve("jbake.properties"),
        "site.name=أرشيف تجريبي\nsite.host=https://archive.example\n");
    Files.copy(LEXICON, input.resolve("lexicon.yaml"));
    for (Answer answer : answers) {
      write(input, answer.id(), answer.title(), answer.kind(), answer.issuer(), answer.text());
    }
    SplittableRandom random = new SplittableRandom(20180712);
    List<String> issuers = answers.stream().map(Answer::issuer).distinct().toList();
    List<String> kinds = answers.stream().map(Answer::kind).distinct().toList();
    List<String> places =
        List.of("الموصل", "الرقة", "بغداد", "سوريا", "الكويت", "الأنبار", "أربيل", "باريس");
    for (int i = 0; i < OTHERS; i++) {
      String issuer = issuers.get(random.nextInt(issuers.size()));
      String place = places.get(random.nextInt(places.size()));
      List<String> text = new ArrayList<>();
      for (int sentence = 0; sentence < 4; sentence++) {
        text.add(
            sentences
                .get(random.nextInt(sentences.size()))
                .replace("{0}", place)
                .replace("{1}", issuer));
      }
      LocalDate day = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(3000));
      String kind = kinds.get(random.nextInt(kinds.size()));
      write(input, day + "-other-" + i, kind + " عن " + place, kind, issuer, text);
    }
    BayanOven.of(
            SettingsReader.read(input.toFile(), folder.resolve("site").toFile()),
            Progress.unheard())
        .bake();
  }

  private static void write(
      Path input, String id, String title, String kind, String issuer, List<String> text)
      throws IOException {
    Path file = input.resolve("content/releases/" + id.substring(0, 4) + "/" + id + ".md");
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        "---\ntitle: "
            + title
            + "\ndate: "
            + id.substring(0, 10)
            + "\nkind: "
            + kind
            + "\nissuer: "
            + issuer
            + "\nstatus: published\n---\n\n"
            + String.join("\n\n", text)
            + "\n");
  }
}
