package org.bayan.content;

import java.util.List;
import org.bayan.frontmatter.Field;
import org.bayan.frontmatter.Node;
import org.bayan.problem.ProblemReport;
import org.bayan.source.ContentFiles;

/**
 * A record with the file that it was read from, for checks that look at several files at once.
 *
 * @param fields the front matter, for the place of a field
 * @param links the links of its text to pages of the site, with their places
 * @param <T> the record's type
 */
record Parsed<T>(T value, ContentFiles.Found found, Node.Mapping fields, List<ContentLink> links) {

  String id() {
    return found.id();
  }

  String path() {
    return found.path();
  }

  /** Reports a field where it stands. */
  void report(ProblemReport report, Field<?> field, String what, String fix) {
    report(report, field, "", what, fix);
  }

  /** Reports one item of a list where it stands. */
  void report(ProblemReport report, Field<?> field, String item, String what, String fix) {
    Node at = node(field, item);
    report.error(path(), at.line(), at.column(), field.name() + ": " + what, fix);
  }

  /** Warns of a field where it stands. */
  void warn(ProblemReport report, Field<?> field, String what, String fix) {
    Node at = node(field, "");
    report.warning(path(), at.line(), at.column(), field.name() + ": " + what, fix);
  }

  private Node node(Field<?> field, String item) {
    Node node = fields.value(field.name());
    List<Node> items = node instanceof Node.Sequence list ? list.items() : List.of();
    return items.stream()
        .filter(each -> each instanceof Node.Scalar scalar && scalar.text().strip().equals(item))
        .findFirst()
        .orElse(node);
  }
}
