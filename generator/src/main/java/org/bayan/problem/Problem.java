package org.bayan.problem;

import java.util.Comparator;
import java.util.Locale;

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
    /** It does. */
    ERROR,
    /** It does not, but it stops a check that is strict: somebody has to look. */
    WARNING,
    /** It stops nothing: often it is right as it is, such as two spaces that the issuer wrote. */
    HINT
  }

  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::path)
          .thenComparingInt(Problem::line)
          .thenComparingInt(Problem::column)
          .thenComparing(Problem::what);

  /** The same as an error, if it is a warning. */
  public Problem strictly() {
    return severity == Severity.WARNING
        ? new Problem(path, line, column, Severity.ERROR, what, fix)
        : this;
  }

  /** By path, then by position. */
  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }

  /** {@code path:line:column: what is wrong; what to write instead}, on one line. */
  @Override
  public String toString() {
    String position = line == 0 ? "" : column == 0 ? ":" + line : ":" + line + ":" + column;
    String label =
        severity == Severity.ERROR ? "" : severity.name().toLowerCase(Locale.ROOT) + ": ";
    return path + position + ": " + label + what + "; " + fix;
  }
}
