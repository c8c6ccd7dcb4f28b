package org.bayan.importing.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bayan.authoring.PastedText;
import org.bayan.problem.ProblemReport;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** Reads a lexicon: YAML 1.2 whose values are all strings, without anchors' aliases. */
public final class LexiconFile {
  private static final String OWN = "official-words.yaml";

  private final LoadSettings settings =
      LoadSettings.builder()
          .setUseMarks(true)
          .setAllowDuplicateKeys(false)
          .setMaxAliasesForCollections(0)
          .setSchema(new FailsafeSchema())
          .build();
  private final String path;
  private final Lexicon lexicon;
  private final ProblemReport report;

  private LexiconFile(String path, Lexicon lexicon, ProblemReport report) {
    this.path = path;
    this.lexicon = lexicon;
    this.report = report;
  }

  /**
   * The words that Bayan knows, and those of a site.
   *
   * @param file the site's own; it need not be there
   * @param path the file's name in messages
   * @param report receives what is wrong in the file
   */
  public static Lexicon read(Path file, String path, ProblemReport report) {
    Lexicon lexicon = new Lexicon();
    try (InputStream own = LexiconFile.class.getResourceAsStream(OWN)) {
      new LexiconFile(OWN, lexicon, report)
          .read(new String(own.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (Files.exists(file)) {
      new PastedText(path, report)
          .read(file)
          .ifPresent(text -> new LexiconFile(path, lexicon, report).read(text));
    }
    return lexicon;
  }

  private void read(String yaml) {
    try {
      Optional<Node> root = new Compose(settings).composeString(yaml);
      if (root.isPresent() && root.get() instanceof MappingNode sections) {
        sections.getValue().forEach(this::section);
      } else {
        root.ifPresent(node -> report(node, "no sections", "write section: [word, word]"));
      }
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(Mark::getLine).orElse(0) + 1;
      report.error(
          path,
          line,
          e.getProblemMark().map(Mark::getColumn).orElse(0) + 1,
          "not YAML (" + e.getProblem().strip() + ")",
          "write section: [word, word]");
    } catch (YamlEngineException e) {
      report.error(
          path,
          0,
          0,
          "not YAML (" + e.getMessage().lines().findFirst().orElse("") + ")",
          "write section: [word, word]");
    }
  }

  private void section(NodeTuple tuple) {
    String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
    Optional<WordList> section = WordList.of(key);
    if (section.isEmpty()) {
      report(
          tuple.getKeyNode(),
          "no such section: " + key,
          "use one of " + List.of(WordList.values()).stream().map(WordList::key).toList());
    } else if (tuple.getValueNode() instanceof SequenceNode list) {
      list.getValue().forEach(item -> item(section.get(), item));
    } else {
      report(
          tuple.getValueNode(),
          key + ": no list",
          "write each entry after a hyphen, or all in brackets");
    }
  }

  private void item(WordList section, Node item) {
    if (item instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      lexicon.add(section, new LexiconEntry(scalar.getValue().strip(), List.of()));
    } else if (item instanceof MappingNode mapping
        && mapping.getValue().size() == 1
        && mapping.getValue().get(0).getKeyNode() instanceof ScalarNode name
        && mapping.getValue().get(0).getValueNode() instanceof SequenceNode forms
        && forms.getValue().stream().allMatch(form -> form instanceof ScalarNode)) {
      lexicon.add(
          section,
          new LexiconEntry(
              name.getValue().strip(),
              forms.getValue().stream()
                  .map(form -> ((ScalarNode) form).getValue().strip())
                  .toList()));
    } else {
      report(item, section.key() + ": no entry", "write a name, or name: [other form, other form]");
    }
  }

  private void report(Node node, String what, String fix) {
    Optional<Mark> mark = node.getStartMark();
    report.error(
        path,
        mark.map(Mark::getLine).orElse(-1) + 1,
        mark.map(Mark::getColumn).orElse(-1) + 1,
        what,
        fix);
  }
}
