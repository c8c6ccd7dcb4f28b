package org.bayan.markdown;

/**
 * Bounds on what is given to the parser, far above any release and far below what makes a parser
 * slow or deep: nested quotations recurse, and ladders of backticks take quadratic time.
 */
final class MarkdownLimits {
  private static final int LENGTH = 1_000_000;
  private static final int LINE = 100_000;
  private static final int NESTED_QUOTES = 20;
  private static final int BACKTICKS = 20;
  private static final int INDENT = 100;
  private static final int DELIMITERS = 10_000;

  private MarkdownLimits() {}

  /** Whether a text is within the bounds; complains of the first that it exceeds. */
  static boolean hold(String text, Markdown.Complaints complaints) {
    if (text.length() > LENGTH) {
      complaints.at(0, "the text has " + text.length() + " characters", "keep it under " + LENGTH + " and split it into parts");
      return false;
    }
    int delimiters = 0;
    int lineStart = 0;
    int run = 0;
    int quotes = 0;
    boolean inPrefix = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        lineStart = i + 1;
        run = 0;
        quotes = 0;
        inPrefix = true;
        continue;
      }
      run = c == '`' || c == '~' ? run + 1 : 0;
      quotes = inPrefix && c == '>' ? quotes + 1 : quotes;
      inPrefix &= c == ' ' || c == '>' || c == '\t' || c == '-' || c == '*' || c == '+';
      delimiters += c == '*' || c == '_' || c == '[' || c == '!' || c == '`' ? 1 : 0;
      if (exceeds(i - lineStart > LINE, "a line has over " + LINE + " characters", "break it into paragraphs", i, complaints)
          || exceeds(run > BACKTICKS, "over " + BACKTICKS + " backticks or tildes in a row", "use three", i, complaints)
          || exceeds(quotes > NESTED_QUOTES, "over " + NESTED_QUOTES + " nested quotations", "use one or two", i, complaints)
          || exceeds(inPrefix && i - lineStart > INDENT, "the line begins with over " + INDENT + " marks or spaces", "remove them", i, complaints)
          || exceeds(delimiters > DELIMITERS, "over " + DELIMITERS + " signs of emphasis, code or links", "write them as \\* or remove them", i, complaints)) {
        return false;
      }
    }
    return true;
  }

  private static boolean exceeds(
      boolean exceeded, String what, String mend, int offset, Markdown.Complaints complaints) {
    if (exceeded) {
      complaints.at(offset, what, mend);
    }
    return exceeded;
  }
}
