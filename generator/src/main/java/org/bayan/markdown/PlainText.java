package org.bayan.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text of nothing but paragraphs, as most releases are. Its blocks are found without a Markdown
 * parser, which would make the same of them. A text that may hold anything else is none.
 *
 * @param paragraphs the lines of each paragraph
 */
record PlainText(List<List<String>> paragraphs) {
  private static final int MOST = 100_000;
  private static final String MARKS = "*_`[]<>&\\|~#";

  /** The paragraphs, if the text is plain and not long. */
  static Optional<PlainText> of(String text) {
    if (text.length() > MOST) {
      return Optional.empty();
    }
    List<List<String>> paragraphs = new ArrayList<>();
    List<String> paragraph = new ArrayList<>();
    char[] chars = text.toCharArray(); // faster to walk through than the text
    for (int start = 0, end; start <= chars.length; start = end + 1) {
      end = end(chars, start);
      if (end < 0) {
        return Optional.empty();
      }
      if (end > start) {
        paragraph.add(text.substring(start, end));
      } else if (!paragraph.isEmpty()) {
        paragraphs.add(paragraph);
        paragraph = new ArrayList<>();
      }
    }
    if (!paragraph.isEmpty()) {
      paragraphs.add(paragraph);
    }
    return Optional.of(new PlainText(paragraphs));
  }

  /** The text as a parser and {@link BodyWriter} would have it. */
  Rendered render(MarkdownLabels labels, BlockAnchors anchors) {
    HtmlText out = new HtmlText(labels.latinLanguage());
    for (List<String> paragraph : paragraphs) {
      out.raw("<p")
          .raw(anchors.next())
          .raw(out.direction(String.join(" ", paragraph)))
          .raw(">")
          .raw(anchors.link());
      String between = "";
      for (String line : paragraph) {
        out.raw(between).unreserved(line);
        between = "\n";
      }
      out.raw("</p>\n");
    }
    return new Rendered(out.toString(), Summary.of(paragraphs));
  }

  /** The end of the line, or -1 if it may be anything else than a line of a paragraph. */
  private static int end(char[] text, int start) {
    int at = start;
    for (; at < text.length && text[at] != '\n'; at++) {
      char c = text[at];
      if (c != ' ' && c <= '~' && (c < ' ' || MARKS.indexOf(c) >= 0)) {
        return -1;
      }
    }
    boolean plain = at == start || beginsPlainly(text, start, at) && isInk(text[at - 1]);
    return plain ? at : -1;
  }

  /**
   * Whether the line begins with a letter, a bracket or a quotation mark, or a number that is no
   * list's.
   */
  private static boolean beginsPlainly(char[] text, int start, int end) {
    char first = text[start];
    if (Character.isLetter(first) || "«(\"“".indexOf(first) >= 0) {
      return true;
    }
    int at = start;
    while (at < end && Character.isDigit(text[at])) {
      at++;
    }
    return at > start && (at == end || ".)".indexOf(text[at]) < 0);
  }

  private static boolean isInk(char c) {
    return !Character.isWhitespace(c) && !Character.isSpaceChar(c) && !Character.isISOControl(c);
  }
}
