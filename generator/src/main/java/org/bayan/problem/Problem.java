package org.bayan.problem;

import java.util.Comparator;

/**
 * Something wrong in a source file, and what to write instead.
 *
 * @param path the file, relative to the input folder, with forward slashes
 * @param line from 1; 0 when the whole file is meant
 * @param column from 1, in characters as an editor counts them; 0 when the whole line is meant
 * @param severity whether it stops the bake
 * @param what what is wrong, naming the value
 * @param fix what to write instead
 */
public record Problem(String path, int line, int column, Severity severity, String what, String fix)
    implements Comparable<Problem> {

  /** Whether a problem stops the bake. */
  public enum Severity {
    ERROR,
    WARNING
  }

  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::path)
          .thenComparingInt(Problem::line)
          .thenComparingInt(Problem::column)
          .thenComparing(Problem::what);

  /** By path, then by position. */
  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }

  /** {@code path:line:column: what is wrong; what to write instead}, on one line. */
  @Override
  public String toString() {
    String position = line == 0 ? "" : column == 0 ? ":" + line : ":" + line + ":" + column;
    String label = severity == Severity.WARNING ? "warning: " : "";
    return path + position + ": " + label + what + "; " + fix;
  }
}
