package org.bayan.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The texts of {@code tuned/} and {@code kept/} are sound; what is imported of them is not asked.
 */
class ImportTextsTest {
  private static final Path TEXTS = Path.of("src/test/resources/import");
  private static final int KEPT = 48;
  private static final long SEED = 13;
  private static final Set<String> ONCE =
      Set.of(
          "title",
          "date",
          "kind",
          "issuer",
          "office",
          "notice",
          "meeting",
          "mentions",
          "source",
          "original",
          "embargo",
          "people",
          "places",
          "organizations",
          "check",
          "error",
          "or-error",
          "candidates",
          "given");
  private static final Set<String> REPEATED = Set.of("left-out", "either", "attached-or-reported");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+|\\p{N}+");
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\u0640]");
  private static final Pattern ADDRESS = Pattern.compile("\\]\\([^)]*\\)");
  private static final Pattern NUMBER = Pattern.compile("(?m)^\\s*\\d+\\. ");
  private List<ImportText> tuned;
  private List<ImportText> kept;
  private List<ImportText> all;

  @BeforeEach
  void read() throws IOException {
    tuned = ImportText.readAll(TEXTS.resolve("tuned"));
    kept = ImportText.readAll(TEXTS.resolve("kept"));
    all = Stream.concat(tuned.stream(), kept.stream()).toList();
  }

  @Test
  void hasManyTextsOfManyIssuersAndAThirdOfThemPages() {
    assertThat(tuned).hasSizeGreaterThanOrEqualTo(80);
    assertThat(kept).hasSizeGreaterThanOrEqualTo(45);
    assertThat(all.stream().map(text -> text.alternatives("issuer").get(0)).distinct())
        .hasSizeGreaterThan(60);
    assertThat(all.stream().filter(ImportText::isPage)).hasSizeGreaterThan(all.size() / 3);
  }

  @Test
  void splitsTheShapesByAShuffleWithASeed() throws IOException {
    List<String> shapes = new ArrayList<>(Files.readAllLines(TEXTS.resolve("shapes.txt")));
    Collections.shuffle(shapes, new Random(SEED));
    assertThat(kept.stream().map(ImportText::name))
        .containsExactlyInAnyOrderElementsOf(shapes.subList(0, KEPT));
    assertThat(tuned.stream().map(ImportText::name))
        .containsExactlyInAnyOrderElementsOf(shapes.subList(KEPT, shapes.size()));
  }

  @Test
  void hasNoExpectationWithoutAText() throws IOException {
    for (String set : List.of("tuned", "kept")) {
      try (Stream<Path> files = Files.list(TEXTS.resolve(set))) {
        List<Path> expected =
            ImportText.inputs(TEXTS.resolve(set)).stream().map(ImportText::expectedOf).toList();
        assertThat(files.filter(file -> file.toString().endsWith(".expected")))
            .containsExactlyInAnyOrderElementsOf(expected);
      }
    }
  }

  @Test
  void numbersNoTwoTextsAlike() throws IOException {
    Set<String> numbers = new HashSet<>();
    for (String set : List.of("texts", "held-out")) {
      try (Stream<Path> files = Files.list(TEXTS.resolve(set))) {
        files.forEach(file -> numbers.add(number(file.getFileName().toString())));
      }
    }
    assertThat(all).allSatisfy(text -> assertThat(numbers.add(number(text.name()))).isTrue());
  }

  @Test
  void hasEachParagraphInOneTextOnly() {
    assertThat(all.stream().flatMap(text -> Arrays.stream(text.body().split("\n\n"))))
        .filteredOn(paragraph -> paragraph.length() > 60)
        .doesNotHaveDuplicates();
  }

  @Test
  void expectsBodiesThatAReleaseMayHave() {
    assertThat(all)
        .filteredOn(text -> !text.body().isEmpty())
        .allSatisfy(text -> assertThat(Visible.html("\n---\n" + text.body())).startsWith("<"));
  }

  @Test
  void knowsEveryField() {
    SoftAssertions softly = new SoftAssertions();
    for (ImportText text : all) {
      text.expected()
          .forEach(
              (field, lines) -> {
                softly
                    .assertThat(ONCE.contains(field) || REPEATED.contains(field))
                    .as(text.name() + ": " + field)
                    .isTrue();
                softly.assertThat(lines).as(text.name() + ": " + field).noneMatch(String::isBlank);
                softly
                    .assertThat(lines.size() == 1 || REPEATED.contains(field))
                    .as(text.name() + ": " + field + " twice")
                    .isTrue();
              });
    }
    softly.assertAll();
  }

  @Test
  void saysOfEachTextItsDayOrThatThereIsNone() {
    assertThat(all)
        .allSatisfy(
            text -> {
              boolean refused = text.expected().containsKey("error");
              assertThat(text.expected().containsKey("date")).isNotEqualTo(refused);
              assertThat(text.body().isEmpty()).isEqualTo(text.members("error").contains("text"));
              assertThat(text.expected().containsKey("given"))
                  .isEqualTo(text.members("error").contains("date"));
              Stream.of("date", "given", "candidates")
                  .flatMap(field -> text.members(field).stream())
                  .forEach(LocalDate::parse);
              assertThat(text.members("candidates")).isSorted().doesNotHaveDuplicates();
            });
  }

  @Test
  void expectsNoWordThatTheTextDoesNotHave() throws IOException {
    SoftAssertions softly = new SoftAssertions();
    for (ImportText text : all) {
      String input = text.text();
      String seen = text.isPage() ? Jsoup.parse(input).text() : input;
      String markup = ADDRESS.matcher(NUMBER.matcher(text.body()).replaceAll("")).replaceAll("]");
      List<String> missing = new ArrayList<>(words(markup));
      words(seen).forEach(missing::remove);
      softly.assertThat(missing).as(text.name() + ": words of the body").isEmpty();
      String line = phrase(input);
      for (String field : List.of("title", "issuer", "office", "kind", "notice")) {
        softly
            .assertThat(text.alternatives(field))
            .as(text.name() + ": " + field)
            .anyMatch(value -> value.equals("none") || parts(value).allMatch(line::contains));
      }
      for (String field : List.of("people", "places", "organizations")) {
        softly
            .assertThat(text.members(field))
            .as(text.name() + ": " + field)
            .allMatch(name -> line.contains(phrase(name)));
      }
      for (String field : REPEATED) {
        softly
            .assertThat(text.expected().getOrDefault(field, List.of()))
            .as(text.name() + ": " + field)
            .allMatch(kept -> line.contains(phrase(kept)));
      }
    }
    softly.assertAll();
  }

  /** The parts of an issuer that a letterhead gives on lines of their own. */
  private static Stream<String> parts(String value) {
    return Arrays.stream(value.split("، ")).map(ImportTextsTest::phrase);
  }

  /** Words up to the end of the last one; the first may follow و or ل that is written to it. */
  private static String phrase(String text) {
    return String.join(" ", words(text)) + " ";
  }

  /** Words and numbers without direction marks and stretching, ligatures taken apart. */
  private static List<String> words(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
    return WORD.matcher(UNSEEN.matcher(plain).replaceAll(""))
        .results()
        .map(m -> m.group())
        .toList();
  }

  private static String number(String name) {
    return name.substring(0, name.indexOf('-')) + name.substring(name.lastIndexOf('.'));
  }
}
