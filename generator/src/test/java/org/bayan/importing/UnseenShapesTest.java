package org.bayan.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bayan.problem.ProblemsException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Measures the import of {@code tuned/} and {@code kept/} against what their texts must become, and
 * holds what was reached. What is wrong is written to {@code target/import-tuned.txt}; of the kept
 * texts the numbers alone are told.
 */
class UnseenShapesTest {
  private static final Path TEXTS = Path.of("src/test/resources/import");
  private static final List<String> FIELDS =
      List.of(
          "title",
          "date",
          "kind",
          "issuer",
          "office",
          "notice",
          "meeting",
          "mentions",
          "source",
          "original");
  private static final List<String> NAMES = List.of("people", "places", "organizations");
  private static final double TUNED = 96;
  private static final double KEPT = 84;
  @TempDir Path folder;
  private Importer importer;

  /** What was counted of a set of texts. */
  private static final class Count {
    private final List<String> wrong = new ArrayList<>();
    private final List<String> altered = new ArrayList<>();
    private final List<String> lost = new ArrayList<>();
    private int texts;
    private int fields;
    private int silent;
    private int invented;
    private int bodies;
    private int names;
    private int namesRight;

    private double right() {
      return 100.0 * (fields - wrong.size()) / fields;
    }

    private String told(String set) {
      return String.format(
          Locale.ROOT,
          "%s: %d texts, %d of %d header fields right (%.1f %%), %d wrong in silence, %d dates made up, %d of %d bodies clean, lists of names right in %d of %d, %d texts with words unaccounted for",
          set,
          texts,
          fields - wrong.size(),
          fields,
          right(),
          silent,
          invented,
          bodies - altered.size(),
          bodies,
          namesRight,
          names,
          lost.size());
    }
  }

  @BeforeEach
  void prepare() throws IOException {
    importer = Archives.withMeetings(folder);
  }

  @Test
  void readsTheTextsThatItsRulesWereTunedOn() throws IOException {
    Count count = measure("tuned");
    Files.write(
        Path.of("target/import-tuned.txt"),
        Stream.concat(count.wrong.stream(), count.altered.stream()).toList());

    assertThat(count.lost).as("words that are neither in the file nor told").isEmpty();
    assertThat(count.invented).as("dates made up").isZero();
    assertThat(count.right()).as(String.join("\n", count.wrong)).isGreaterThanOrEqualTo(TUNED);
  }

  @Test
  void readsTheTextsThatWereKept() throws IOException {
    Count count = measure("kept");

    assertThat(count.lost).as("words that are neither in the file nor told").isEmpty();
    assertThat(count.right()).isGreaterThanOrEqualTo(KEPT);
  }

  @Test
  void readsTheTextsThatCameLater() throws IOException {
    Count count = measure("later");
    Files.write(
        Path.of("target/import-later.txt"),
        Stream.concat(count.wrong.stream(), count.altered.stream()).toList());

    assertThat(count.lost).as("words that are neither in the file nor told").isEmpty();
  }

  private Count measure(String set) throws IOException {
    Count count = new Count();
    for (ImportText text : ImportText.readAll(TEXTS.resolve(set))) {
      count.texts++;
      measure(text, count);
    }
    System.out.println(count.told(set));
    return count;
  }

  private void measure(ImportText text, Count count) throws IOException {
    String error = text.expected().getOrDefault("error", List.of("")).get(0);
    try {
      ImportedRelease imported = importer.read(text.input(), text.name(), ImportOptions.NOTHING);
      if (error.isEmpty()) {
        compare(text, imported, count);
      } else {
        count.fields++;
        count.invented += error.equals("date") ? 1 : 0;
        count.wrong.add(text.name() + ": imported, though it must be refused: " + error);
      }
    } catch (ProblemsException refused) {
      boolean right =
          refused
              .getMessage()
              .contains(error.equals("date") || error.isEmpty() ? "date: " : "there is no text");
      boolean may = !error.isEmpty() || text.expected().containsKey("or-error");
      if (!right || !may) {
        count.fields++;
        count.wrong.add(text.name() + ": " + refused.getMessage());
      }
      if (text.expected().containsKey("given")) {
        compare(
            text,
            importer.read(
                text.input(),
                text.name(),
                ImportOptions.of(null, text.expected().get("given").get(0), null, null)),
            count);
      }
    }
  }

  private void compare(ImportText text, ImportedRelease imported, Count count) throws IOException {
    Map<String, String> read = SyntheticTextsTest.fields(imported.text());
    Set<String> review = new HashSet<>(List.of(read.getOrDefault("review", "").split(", ")));
    for (String field :
        text.expected().containsKey("given")
            ? FIELDS.stream().filter(field -> !field.equals("date")).toList()
            : FIELDS) {
      List<String> right = text.alternatives(field);
      String found = Optional.ofNullable(read.get(field)).orElse("none");
      boolean checked = text.members("check").contains(field) && found.equals("none");
      if (!right.equals(List.of("none")) || !found.equals("none")) {
        count.fields++;
        if (!right.contains(found) && !checked) {
          boolean told = review.contains(field) || found.equals("none");
          count.silent += told ? 0 : 1;
          count.invented += field.equals("date") ? 1 : 0;
          count.wrong.add(
              text.name()
                  + ": "
                  + field
                  + ": "
                  + found
                  + " instead of "
                  + right
                  + (told ? "" : ", in silence"));
        }
      }
    }
    names(text, read, count);
    body(text, imported, count);
    Map<String, Integer> lost = SourceWords.unaccounted(text.text(), text.isPage(), imported);
    if (!lost.isEmpty()) {
      count.lost.add(text.name() + ": " + lost);
    }
  }

  private static void names(ImportText text, Map<String, String> read, Count count) {
    for (String field : NAMES) {
      if (text.expected().containsKey(field)) {
        count.names++;
        Set<String> found =
            read.containsKey(field)
                ? new TreeSet<>(List.of(read.get(field).split(", ")))
                : Set.of();
        count.namesRight += found.equals(new TreeSet<>(text.members(field))) ? 1 : 0;
      }
    }
  }

  private static void body(ImportText text, ImportedRelease imported, Count count) {
    count.bodies++;
    Set<String> either =
        text.expected().getOrDefault("either", List.of()).stream()
            .map(UnseenShapesTest::squeezed)
            .collect(Collectors.toSet());
    Document shown = Jsoup.parseBodyFragment(Visible.html(imported.text()));
    Document wanted = Jsoup.parseBodyFragment(Visible.html("---\n---\n" + text.body()));
    List<String> found = blocks(shown, either);
    List<String> right = blocks(wanted, either);
    if (!found.equals(right)) {
      List<String> more = new ArrayList<>(found);
      more.removeAll(right);
      List<String> fewer = new ArrayList<>(right);
      fewer.removeAll(found);
      count.altered.add(text.name() + ": body: more " + more + ", fewer " + fewer);
    }
  }

  private static List<String> blocks(Document page, Set<String> either) {
    page.select("bdi").unwrap();
    page.select("[class]").removeAttr("class");
    return page.body().children().stream()
        .map(block -> squeezed(block.outerHtml()))
        .filter(block -> !either.contains(squeezed(Jsoup.parse(block).text())))
        .toList();
  }

  private static String squeezed(String text) {
    return text.replaceAll("[\\p{Cf}\u0640]", "").replaceAll("[\\s\u00A0]+", " ").strip();
  }
}
