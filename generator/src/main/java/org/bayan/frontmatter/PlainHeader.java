package org.bayan.frontmatter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bayan.problem.ProblemReport;

/**
 * Parses JBake's own header: {@code key=value} lines. A dot in a key names a part ({@code
 * source.url=…}); a value in brackets or braces is a list or an object, as in YAML's flow style.
 */
final class PlainHeader {
  private final String path;
  private final ProblemReport report;

  PlainHeader(String path, ProblemReport report) {
    this.path = path;
    this.report = report;
  }

  /** The header's fields; empty after a report when a line is no field. */
  Optional<Node.Mapping> parse(String header) {
    List<Node.Entry> entries = new ArrayList<>();
    Map<String, List<Node.Entry>> parts = new LinkedHashMap<>();
    boolean sound = true;
    int number = 0;
    for (String line : header.lines().toList()) {
      number++;
      int equals = line.indexOf('=');
      if (!line.isBlank() && equals < 1) {
        report.error(path, number, 1, "not a field: " + line.strip(), "write key=value");
        sound = false;
      } else if (!line.isBlank()) {
        Node.Entry entry = entry(line, equals, number);
        int dot = entry.key().text().indexOf('.');
        if (dot < 0) {
          entries.add(entry);
        } else {
          parts
              .computeIfAbsent(entry.key().text().substring(0, dot), key -> new ArrayList<>())
              .add(
                  new Node.Entry(
                      new Node.Scalar(entry.key().text().substring(dot + 1), number, 1),
                      entry.value()));
        }
      }
    }
    parts.forEach(
        (name, fields) -> {
          int line = fields.get(0).key().line();
          entries.add(
              new Node.Entry(new Node.Scalar(name, line, 1), new Node.Mapping(fields, line, 1)));
        });
    return sound ? Optional.of(new Node.Mapping(entries, 1, 1)) : Optional.empty();
  }

  private Node.Entry entry(String line, int equals, int number) {
    String value = line.substring(equals + 1);
    int column = equals + 2 + value.length() - value.stripLeading().length();
    Node.Scalar key = new Node.Scalar(line.substring(0, equals).strip(), number, 1);
    Node.Scalar scalar = Node.Scalar.plain(value.strip(), number, column);
    if (scalar.text().startsWith("[") || scalar.text().startsWith("{")) {
      return new Node.Entry(
          key, new YamlHeader(path, number, report).compose(scalar.text()).orElse(scalar));
    }
    return new Node.Entry(key, scalar);
  }
}
