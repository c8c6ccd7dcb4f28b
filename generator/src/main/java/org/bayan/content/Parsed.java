package org.bayan.content;

import java.util.List;
import java.util.function.Supplier;
import org.bayan.archive.Body;
import org.bayan.archive.Meeting;
import org.bayan.archive.Release;
import org.bayan.archive.TextPage;
import org.bayan.problem.Problem;
import org.bayan.problem.ProblemReport;

/**
 * A record with the file that it was read from, for checks that look at several files at once.
 *
 * @param fields gives the front matter, for the place of a field; rarely asked for
 * @param body the text, which the record has, too
 * @param warnings what is doubtful in the file
 * @param known whether an earlier reading found it sound
 * @param <T> the record's type
 */
record Parsed<T>(
    T value,
    ContentFiles.Found found,
    Supplier<Node.Mapping> fields,
    FileBody body,
    List<Problem> warnings,
    boolean known) {

  String id() {
    return found.id();
  }

  String path() {
    return found.path();
  }

  /** What to remember of the file. */
  KnownFile known(Stamp stamp) {
    return new KnownFile(stamp, body.version(), body.offset(), bare(), body.knownSummary(), warnings);
  }

  /** The record without its text. */
  Object bare() {
    return value instanceof Release release ? release.with(Body.EMPTY)
        : value instanceof Meeting meeting ? meeting.with(Body.EMPTY)
        : ((TextPage) value).with(Body.EMPTY);
  }

  /** Complains of a field where it stands. */
  void complain(ProblemReport report, Field<?> field, String what, String mend) {
    complain(report, field, "", what, mend);
  }

  /** Complains of one item of a list where it stands. */
  void complain(ProblemReport report, Field<?> field, String item, String what, String mend) {
    Node at = node(field, item);
    report.error(path(), at.line(), at.column(), field.name() + ": " + what, mend);
  }

  /** Warns of a field where it stands. */
  void warn(ProblemReport report, Field<?> field, String what, String mend) {
    Node at = node(field, "");
    report.warning(path(), at.line(), at.column(), field.name() + ": " + what, mend);
  }

  private Node node(Field<?> field, String item) {
    Node node = fields.get().value(field.name());
    List<Node> items = node instanceof Node.Sequence list ? list.items() : List.of();
    return items.stream()
        .filter(each -> each instanceof Node.Scalar scalar && scalar.text().strip().equals(item))
        .findFirst()
        .orElse(node);
  }
}
