package org.bayan.content;

import java.util.List;
import org.bayan.problem.ProblemReport;

/**
 * A record with the file that it was read from, for checks that look at several files at once.
 *
 * @param <T> the record's type
 */
record Parsed<T>(T value, String id, String path, Node.Mapping fields, List<ContentLink> links) {

  /** Complains of a field where it stands. */
  void complain(ProblemReport report, Field<?> field, String what, String mend) {
    complain(report, field, "", what, mend);
  }

  /** Complains of one item of a list where it stands. */
  void complain(ProblemReport report, Field<?> field, String item, String what, String mend) {
    Node at = node(field, item);
    report.error(path, at.line(), at.column(), field.name() + ": " + what, mend);
  }

  /** Warns of a field where it stands. */
  void warn(ProblemReport report, Field<?> field, String what, String mend) {
    Node at = node(field, "");
    report.warning(path, at.line(), at.column(), field.name() + ": " + what, mend);
  }

  private Node node(Field<?> field, String item) {
    Node node =
        fields.entries().stream()
            .filter(entry -> entry.key().text().equals(field.name()))
            .map(Node.Entry::value)
            .findFirst()
            .orElse(fields);
    List<Node> items = node instanceof Node.Sequence list ? list.items() : List.of();
    return items.stream()
        .filter(each -> each instanceof Node.Scalar scalar && scalar.text().strip().equals(item))
        .findFirst()
        .orElse(node);
  }
}
