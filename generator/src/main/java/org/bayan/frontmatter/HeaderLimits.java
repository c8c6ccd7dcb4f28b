package org.bayan.frontmatter;

import org.bayan.problem.ProblemReport;

/**
 * Bounds on a header, far above that of any release and far below what makes a parser slow or deep.
 */
final class HeaderLimits {
  private static final int MAX_LENGTH = 100_000;
  private static final int MAX_LINES = 1_000;
  private static final int MAX_BRACKETS = 500;
  private static final int MAX_NESTING = 100;
  private static final int MAX_FILE_LINES = 100_000;
  private static final int MAX_DEPTH = 20;

  private final String path;
  private final String whole;
  private final int firstLine;
  private final ProblemReport report;

  private HeaderLimits(String path, String whole, int firstLine, ProblemReport report) {
    this.path = path;
    this.whole = whole;
    this.firstLine = firstLine;
    this.report = report;
  }

  /**
   * Whether a header is within the bounds; reports the first that it exceeds.
   *
   * @param firstLine the file's line on which it begins
   */
  static boolean hold(String header, String path, int firstLine, ProblemReport report) {
    HeaderLimits limits = new HeaderLimits(path, "the front matter", firstLine, report);
    return limits.holds(header.length(), MAX_LENGTH, "characters")
        && limits.holds(count(header, "\n"), MAX_LINES, "lines")
        && limits.holds(count(header, "[{"), MAX_BRACKETS, "brackets")
        && limits.holds(nesting(header), MAX_NESTING, "spaces and marks before a field");
  }

  /**
   * Whether a file that is all fields is within its own bounds, which leave room for long lists.
   */
  static boolean holdFile(String yaml, String path, ProblemReport report) {
    HeaderLimits limits = new HeaderLimits(path, "the file", 1, report);
    return limits.holds(count(yaml, "\n"), MAX_FILE_LINES, "lines")
        && limits.holds(depth(yaml), MAX_DEPTH, "brackets within brackets")
        && limits.holds(nesting(yaml), MAX_NESTING, "spaces and marks before a field");
  }

  private static int depth(String yaml) {
    int depth = 0;
    int most = 0;
    for (int i = 0; i < yaml.length(); i++) {
      char c = yaml.charAt(i);
      depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
      depth = Math.max(0, depth);
      most = Math.max(most, depth);
    }
    return most;
  }

  private static int count(String header, String signs) {
    int count = 0;
    for (int i = 0; i < header.length(); i++) {
      count += signs.indexOf(header.charAt(i)) >= 0 ? 1 : 0;
    }
    return count;
  }

  private boolean holds(long count, int most, String things) {
    if (count > most) {
      report.error(
          path, firstLine, 1, whole + " has " + count + " " + things, "keep it under " + most);
    }
    return count <= most;
  }

  /** How many spaces and marks of lists and keys begin a line, at most: each can open a level. */
  private static int nesting(String header) {
    int most = 0;
    for (int start = 0; start < header.length(); start = end(header, start) + 1) {
      int at = start;
      while (at < header.length() && " -?:".indexOf(header.charAt(at)) >= 0) {
        at++;
      }
      most = Math.max(most, at - start);
    }
    return most;
  }

  private static int end(String header, int start) {
    int end = header.indexOf('\n', start);
    return end < 0 ? header.length() : end;
  }
}
