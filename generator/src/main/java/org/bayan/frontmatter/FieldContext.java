package org.bayan.frontmatter;

import org.bayan.problem.ProblemReport;
import org.bayan.source.InvisibleCharacters;

/**
 * What a field's type needs to read a value: where to report, and how lists are written.
 *
 * @param field the field's name, for messages
 * @param plain whether lists are written with commas, as in JBake's own header
 */
public record FieldContext(String path, String field, boolean plain, ProblemReport report) {

  /** Reports a value; what cannot be seen in it is shown by its code point. */
  public void report(Node node, String what, String fix) {
    report.error(
        path, node.line(), node.column(), InvisibleCharacters.shown(field + ": " + what), fix);
  }

  public FieldContext of(String part) {
    return new FieldContext(path, field.isEmpty() ? part : field + "." + part, plain, report);
  }
}
