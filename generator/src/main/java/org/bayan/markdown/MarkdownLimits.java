package org.bayan.markdown;

/**
 * Bounds on what is given to the parser, far above any release and far below what makes a parser
 * slow or deep: nested quotations recurse, ladders of backticks and lines of one quotation take
 * quadratic time. A text within them is rendered in under two seconds, and its HTML is at most four
 * times as long as it (as {@code &gt;} is) with {@value #BLOCK} characters for each of its lines
 * (as a paragraph has with its number), {@value #CELL} for each cell, and {@value #SPARE}.
 */
final class MarkdownLimits {
  private static final int LENGTH = 1_000_000;
  private static final int LINES = 20_000;
  private static final int LINE = 100_000;
  private static final int INSET = 2_000;
  private static final int MARKS = 20_000;
  private static final int NESTED_QUOTES = 10;
  private static final int BACKTICKS = 20;
  private static final int INDENT = 40;
  private static final int DELIMITERS = 2_000;
  private static final int TAG = 1_000;
  private static final int COLUMNS = 200;
  private static final int BLOCK = 256;
  private static final int CELL = 80;
  private static final int SPARE = 10_000;

  private final String text;
  private final Markdown.Complaints complaints;
  private int lines;
  private int inset;
  private int marks;
  private boolean exceeded;

  private MarkdownLimits(String text, Markdown.Complaints complaints) {
    this.text = text;
    this.complaints = complaints;
  }

  /** Whether a text is within the bounds; complains of the first that it exceeds. */
  static boolean hold(String text, Markdown.Complaints complaints) {
    MarkdownLimits limits = new MarkdownLimits(text, complaints);
    limits.check(
        text.length() > LENGTH,
        0,
        "the text has " + text.length() + " characters",
        "keep it under " + LENGTH + " and split it into parts");
    for (int start = 0; start < text.length() && !limits.exceeded; ) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      limits.line(start, end);
      start = end + 1;
    }
    return !limits.exceeded && limits.delimitersHold();
  }

  /** What became of a text, unless it has grown beyond the bounds, which is complained of. */
  static Rendered hold(String text, Rendered rendered, Markdown.Complaints complaints) {
    if (rendered.html().length() <= bound(text)) {
      return rendered;
    }
    complaints.at(
        0,
        "the text's page would be over "
            + rendered.html().length() / text.length()
            + " times as long as it",
        "repeat no long address of a link, and write no single letters of two scripts in turn");
    return Rendered.NOTHING;
  }

  /** The most characters of HTML that a text may become. */
  static long bound(String text) {
    long lines = text.chars().filter(c -> c == '\n').count() + 1;
    long cells = text.chars().filter(c -> c == '|').count();
    return SPARE + 4L * text.length() + BLOCK * lines + CELL * cells;
  }

  private void line(int start, int end) {
    check(
        ++lines > LINES,
        start,
        "the text has over " + LINES + " lines",
        "write a paragraph on one line, or split the text into parts");
    boolean blank = start == end;
    inset = !blank && " >\t".indexOf(text.charAt(start)) >= 0 ? inset + 1 : 0;
    check(
        inset > INSET,
        start,
        "over " + INSET + " lines of one quotation or block of code",
        "leave a line empty between its paragraphs");
    check(
        end - start > LINE,
        start,
        "a line has over " + LINE + " characters",
        "break it into paragraphs");
    check(
        bars(start, end) > COLUMNS,
        start,
        "a line has over " + COLUMNS + " bars (|), which part a table's columns",
        "part the table into several");
    int quotes = 0;
    int at = start;
    for (int length = mark(at, end); length > 0; length = mark(at, end)) {
      quotes += text.charAt(at) == '>' ? 1 : 0;
      marks += " \t".indexOf(text.charAt(at)) < 0 ? 1 : 0;
      at += length;
    }
    check(
        marks > MARKS,
        start,
        "the text has over " + MARKS + " marks of lists and quotations",
        "split it into parts");
    check(
        quotes > NESTED_QUOTES,
        start,
        "over " + NESTED_QUOTES + " nested quotations",
        "use one or two");
    check(
        at - start > INDENT,
        start,
        "the line begins with over " + INDENT + " marks or spaces",
        "remove them");
  }

  private int bars(int start, int end) {
    int bars = 0;
    for (int at = text.indexOf('|', start); at >= 0 && at < end; at = text.indexOf('|', at + 1)) {
      bars++;
    }
    return bars;
  }

  /**
   * The length of the mark of a quotation, a list or a footnote, or of the space, that begins here.
   */
  private int mark(int at, int end) {
    if (at < end && " >\t-*+".indexOf(text.charAt(at)) >= 0) {
      return 1;
    }
    int after = at;
    while (after < end && Character.isDigit(text.charAt(after))) {
      after++;
    }
    if (after > at && after < end && ".)".indexOf(text.charAt(after)) >= 0) {
      return after + 1 - at;
    }
    int note = text.startsWith("[^", at) ? text.indexOf("]:", at) : -1;
    return note < 0 || note >= end ? 0 : note + 2 - at;
  }

  private boolean delimitersHold() {
    int delimiters = 0;
    int run = 0;
    for (int i = 0; i < text.length() && !exceeded; i++) {
      char c = text.charAt(i);
      if (c > '~') {
        run = 0;
        continue;
      }
      run = c == '`' || c == '~' ? run + 1 : 0;
      delimiters += "*_[]!<`&".indexOf(c) >= 0 ? 1 : 0;
      if (run > BACKTICKS) {
        check(true, i, "over " + BACKTICKS + " backticks or tildes in a row", "use three");
      } else if (delimiters > DELIMITERS) {
        check(
            true,
            i,
            "over " + DELIMITERS + " signs of emphasis, code or links",
            "write them as \\* or remove them");
      } else if (c == '<') {
        check(
            isOpenTag(i),
            i,
            "a < without a > in the next " + TAG + " characters",
            "put a backslash before it, or remove it");
      }
    }
    return !exceeded;
  }

  /** Whether a parser would look for the end of a tag far away. */
  private boolean isOpenTag(int at) {
    int far = at + TAG;
    if (far >= text.length()) {
      return false;
    }
    char next = text.charAt(at + 1);
    boolean begins = Character.isLetter(next) || next == '/' || next == '!' || next == '?';
    return begins && text.substring(at, far).indexOf('>') < 0;
  }

  private void check(boolean fails, int offset, String what, String mend) {
    if (fails && !exceeded) {
      complaints.at(offset, what, mend);
      exceeded = true;
    }
  }
}
