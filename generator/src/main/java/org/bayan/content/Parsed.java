package org.bayan.content;

import java.text.Normalizer;
import java.util.List;
import org.bayan.frontmatter.Field;
import org.bayan.frontmatter.Node;
import org.bayan.problem.ProblemReport;
import org.bayan.source.AttachedFile;
import org.bayan.source.ContentFiles;

/**
 * A record with the file that it was read from, for checks that look at several files at once.
 *
 * @param fields the front matter, for the place of a field
 * @param links the links of its text to pages of the site, with their places
 * @param files the files that are published with it
 * @param text what {@link SameTexts} knows the text by
 * @param textLine the line on which the text begins, from 1
 * @param <T> the record's type
 */
record Parsed<T>(
    T value,
    ContentFiles.Found found,
    Node.Mapping fields,
    List<ContentLink> links,
    List<AttachedFile> files,
    long text,
    int textLine) {

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
    warn(report, field, "", what, fix);
  }

  /** Warns of one item of a list where it stands. */
  void warn(ProblemReport report, Field<?> field, String item, String what, String fix) {
    Node at = node(field, item);
    report.warning(path(), at.line(), at.column(), field.name() + ": " + what, fix);
  }

  /** Where a field, or one item of its list, stands. */
  String place(Field<?> field, String item) {
    Node at = node(field, item);
    return path() + ":" + at.line() + ":" + at.column();
  }

  private Node node(Field<?> field, String item) {
    Node node = fields.value(field.name());
    List<Node> items = node instanceof Node.Sequence list ? list.items() : List.of();
    return items.stream().filter(each -> text(each).equals(item)).findFirst().orElse(node);
  }

  /** An item's text; of an object, that of its name. */
  private static String text(Node item) {
    Node node = item instanceof Node.Mapping mapping ? mapping.value("name") : item;
    return node instanceof Node.Scalar scalar
        ? Normalizer.normalize(scalar.text(), Normalizer.Form.NFC).strip()
        : "";
  }
}
