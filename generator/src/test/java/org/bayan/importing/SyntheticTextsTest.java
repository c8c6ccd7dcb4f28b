package org.bayan.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bayan.problem.ProblemsException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Texts that were written for this test in the many shapes of official releases, and pages that
 * hold them.
 */
class SyntheticTextsTest {
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
  @TempDir Path folder;
  private Importer importer;
  private final List<String> wrong = new ArrayList<>();
  private final List<String> invented = new ArrayList<>();
  private final List<String> altered = new ArrayList<>();
  private final List<String> lost = new ArrayList<>();
  private int fields;

  @BeforeEach
  void prepare() throws IOException {
    importer = Archives.withMeetings(folder);
  }

  @Test
  void readsHeaders() throws IOException {
    readAll("texts");
  }

  @Test
  void readsHeadersOfTextsWrittenAfterTheRules() throws IOException {
    readAll("held-out");
  }

  private void readAll(String set) throws IOException {
    List<Path> texts;
    try (Stream<Path> files = Files.list(TEXTS.resolve(set))) {
      texts = files.filter(file -> !file.toString().endsWith(".expected")).sorted().toList();
    }
    for (Path text : texts) {
      read(text);
    }
    double right = 100.0 * (fields - wrong.size()) / fields;
    System.out.printf(
        Locale.ROOT,
        "%s: %d texts, %d of %d header fields right (%.1f %%)%n",
        set,
        texts.size(),
        fields - wrong.size(),
        fields,
        right);
    assertThat(lost).as("words that are neither in the file nor told").isEmpty();
    assertThat(invented).as("invented dates").isEmpty();
    assertThat(altered).as("altered texts").isEmpty();
    assertThat(right)
        .as("header fields that are right, in per cent: " + String.join("\n", wrong))
        .isGreaterThanOrEqualTo(98);
  }

  private void read(Path text) throws IOException {
    String name = text.getFileName().toString();
    Expected expected =
        Expected.read(text.resolveSibling(name.replaceFirst("\\.[a-z]+$", ".expected")));
    try {
      ImportedRelease imported = importer.read(text, name, ImportOptions.NOTHING);
      Map<String, String> read = fields(imported.text());
      if (expected.problem() != null) {
        invented.add(name + ": " + read.get("date"));
        return;
      }
      compare(name, expected, read);
      Map<String, Integer> missing =
          SourceWords.unaccounted(Files.readString(text), name.endsWith(".html"), imported);
      if (!missing.isEmpty()) {
        lost.add(name + ": " + missing);
      }
      List<String> shown = Visible.paragraphs(imported.text());
      if (!shown.equals(expected.paragraphs())) {
        altered.add(name + "\n" + shown + "\n" + expected.paragraphs());
      }
    } catch (ProblemsException e) {
      fields++;
      if (expected.problem() == null || !e.getMessage().contains(expected.problem())) {
        wrong.add(name + ": " + e.getMessage());
      }
    }
  }

  private void compare(String name, Expected expected, Map<String, String> read) {
    for (String field : FIELDS) {
      String wanted = expected.fields().get(field);
      String found = read.get(field);
      if (wanted != null || found != null) {
        fields++;
        if (found == null || !found.equals(wanted)) {
          wrong.add(name + ": " + field + ": " + found + " instead of " + wanted);
        }
      }
    }
    if (!expected.fields().get("date").equals(read.get("date"))) {
      invented.add(name + ": " + read.get("date"));
    }
  }

  /** The front matter's fields that are not empty; lists with commas, objects by their values. */
  static Map<String, String> fields(String file) {
    String header = file.substring(4, file.indexOf("\n---\n"));
    MappingNode node =
        (MappingNode)
            new Compose(LoadSettings.builder().build()).composeString(header).orElseThrow();
    Map<String, String> fields = new TreeMap<>();
    for (NodeTuple field : node.getValue()) {
      String value = value(field.getValueNode());
      if (!value.isEmpty()) {
        fields.put(value(field.getKeyNode()), value);
      }
    }
    return fields;
  }

  private static String value(Node node) {
    if (node instanceof SequenceNode list) {
      return String.join(", ", list.getValue().stream().map(SyntheticTextsTest::value).toList());
    }
    return node instanceof MappingNode object
        ? String.join(
            " ", object.getValue().stream().map(part -> value(part.getValueNode())).toList())
        : ((ScalarNode) node).getValue();
  }
}
