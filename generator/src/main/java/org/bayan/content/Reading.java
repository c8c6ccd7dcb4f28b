package org.bayan.content;

import org.bayan.problem.ProblemReport;

/**
 * What a field's type needs to read a value: where to complain, and how lists are written.
 *
 * @param field the field's name, for messages
 * @param plain whether lists are written with commas, as in JBake's own header
 */
record Reading(String path, String field, boolean plain, ProblemReport report) {

  /** Complains of a value; what cannot be seen in it is shown by its code point. */
  void complain(Node node, String what, String mend) {
    report.error(path, node.line(), node.column(), InvisibleCharacters.shown(field + ": " + what), mend);
  }

  Reading of(String part) {
    return new Reading(path, field.isEmpty() ? part : field + "." + part, plain, report);
  }
}
