package org.bayan.content;

import java.util.Optional;
import org.bayan.problem.ProblemReport;

/**
 * A record with the file that it was read from, for checks that look at several files at once.
 *
 * @param <T> the record's type
 */
record Parsed<T>(T value, String id, String path, Node.Mapping fields) {

  /** Complains of a field, or of one item of it, where it stands. */
  void complain(ProblemReport report, Field<?> field, int item, String what, String mend) {
    Node at = node(field, item);
    report.error(path, at.line(), at.column(), field.name() + ": " + what, mend);
  }

  /** Warns of a field where it stands. */
  void warn(ProblemReport report, Field<?> field, String what, String mend) {
    Node at = node(field, 0);
    report.warning(path, at.line(), at.column(), field.name() + ": " + what, mend);
  }

  private Node node(Field<?> field, int item) {
    Optional<Node> node =
        fields.entries().stream()
            .filter(entry -> entry.key().text().equals(field.name()))
            .map(Node.Entry::value)
            .findFirst();
    if (node.isPresent() && node.get() instanceof Node.Sequence list && item < list.items().size()) {
      return list.items().get(item);
    }
    return node.orElse(fields);
  }
}
