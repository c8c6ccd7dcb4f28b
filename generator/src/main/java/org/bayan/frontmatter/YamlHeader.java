package org.bayan.frontmatter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bayan.problem.ProblemReport;
import org.bayan.source.InvisibleCharacters;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * Parses YAML 1.2 front matter into nodes. Values stay strings ({@code no}, {@code 08} and {@code
 * 1_000} are what they look like); anchors, aliases, tags and merge keys are refused, so that no
 * header can be larger than it looks or name a class. What it gets is within {@link HeaderLimits}.
 */
final class YamlHeader {
  private static final LoadSettings SETTINGS =
      LoadSettings.builder()
          .setUseMarks(true)
          .setMaxAliasesForCollections(0)
          .setSchema(new FailsafeSchema())
          .build();

  private final String path;
  private final int firstLine;
  private final ProblemReport report;

  /**
   * @param firstLine the file's line on which the header begins
   */
  YamlHeader(String path, int firstLine, ProblemReport report) {
    this.path = path;
    this.firstLine = firstLine;
    this.report = report;
  }

  /** The header's fields; empty after a report when it is no mapping. */
  Optional<Node.Mapping> parse(String yaml) {
    return compose(yaml)
        .flatMap(
            node -> {
              if (node instanceof Node.Mapping mapping) {
                return Optional.of(mapping);
              }
              report(
                  node.line(),
                  node.column(),
                  "the front matter has no fields",
                  "write one field: value on each line");
              return Optional.empty();
            });
  }

  /** Any YAML value; empty after a report. */
  Optional<Node> compose(String yaml) {
    boolean whole = YamlComments.areSound(yaml, path, firstLine, report);
    try {
      if ((yaml.indexOf('&') >= 0 || yaml.indexOf('*') >= 0 || yaml.indexOf('!') >= 0)
          && !hasPlainEventsOnly(yaml)) {
        return Optional.empty();
      }
      Optional<org.snakeyaml.engine.v2.nodes.Node> node = new Compose(SETTINGS).composeString(yaml);
      if (node.isEmpty()) {
        report(firstLine, 1, "the front matter is empty", "write the fields, one on each line");
      }
      return node.map(this::convert);
    } catch (MarkedYamlEngineException e) {
      if (whole) {
        report(YamlMistake.of(e, yaml));
      }
    } catch (YamlEngineException | IllegalArgumentException e) {
      report(YamlMistake.ofCharacter(yaml)); // a character by a number that no character has
    }
    return Optional.empty();
  }

  private void report(YamlMistake mistake) {
    report(
        firstLine + mistake.line(),
        mistake.column() + 1,
        InvisibleCharacters.shown(mistake.what()),
        InvisibleCharacters.shown(mistake.fix()));
  }

  /** Whether lines were read as one value without a mark that says so. */
  private static boolean isJoined(ScalarNode scalar) {
    return scalar.getScalarStyle() == ScalarStyle.PLAIN
        && scalar.getStartMark().orElseThrow().getLine()
            < scalar.getEndMark().orElseThrow().getLine();
  }

  /** In a list the second line is mostly an item of its own, which would be lost. */
  private void reportJoined(ScalarNode scalar, int line, int column, boolean inList) {
    String what =
        "several lines would be read as one: "
            + InvisibleCharacters.shown(
                scalar.getValue().substring(0, Math.min(scalar.getValue().length(), 100)));
    if (inList) {
      report(line, column, what, "begin each item with \"- \", and write it on one line");
    } else {
      report.warning(path, line, column, what, "write the value on the field's line");
    }
  }

  private boolean hasPlainEventsOnly(String yaml) {
    boolean plain = true;
    for (Event event : new Parse(SETTINGS).parseString(yaml)) {
      boolean alias = event instanceof AliasEvent;
      boolean anchor = event instanceof NodeEvent node && node.getAnchor().isPresent();
      boolean tag =
          event instanceof ScalarEvent scalar && scalar.getTag().isPresent()
              || event instanceof CollectionStartEvent start && start.getTag().isPresent();
      if (alias || anchor || tag) {
        report(YamlMistake.ofSign(yaml, event.getStartMark().orElseThrow()));
        plain = false;
      }
    }
    return plain;
  }

  private Node convert(org.snakeyaml.engine.v2.nodes.Node node) {
    return convert(node, false);
  }

  private Node convert(org.snakeyaml.engine.v2.nodes.Node node, boolean inList) {
    Mark mark = node.getStartMark().orElseThrow();
    int line = mark.getLine() + firstLine;
    int column = mark.getColumn() + 1;
    if (node instanceof ScalarNode scalar) {
      if (isJoined(scalar)) {
        reportJoined(scalar, line, column, inList);
      }
      return scalar.getScalarStyle() == ScalarStyle.PLAIN
          ? Node.Scalar.plain(scalar.getValue(), line, column)
          : new Node.Scalar(scalar.getValue(), line, column);
    }
    if (node instanceof SequenceNode sequence) {
      return new Node.Sequence(
          sequence.getValue().stream().map(item -> convert(item, true)).toList(), line, column);
    }
    List<Node.Entry> entries = new ArrayList<>();
    for (NodeTuple tuple : ((MappingNode) node).getValue()) {
      Node key = convert(tuple.getKeyNode());
      if (key instanceof Node.Scalar name && name.text().equals("<<")) {
        report(key.line(), key.column(), "<< is no field", "write the fields themselves");
      } else if (key instanceof Node.Scalar name) {
        entries.add(new Node.Entry(name, convert(tuple.getValueNode())));
      } else {
        report(key.line(), key.column(), "a field's name that is a list", "write field: value");
      }
    }
    return new Node.Mapping(entries, line, column);
  }

  private void report(int line, int column, String what, String fix) {
    report.error(path, line, column, what, fix);
  }
}
