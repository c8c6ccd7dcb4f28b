package org.bayan.importing.page;

/**
 * A line of a page, not blank.
 *
 * @param number the file's line on which it begins, from 1
 * @param block the number of its paragraph: lines of one paragraph have the same
 * @param text without spaces at its ends
 * @param mark what Markdown puts before it: nothing, {@code ## }, {@code - }, {@code 1. }
 * @param title whether the page marks it as its title
 * @param link the address to which it links, or null
 * @param allLink whether all of it is a link
 */
public record Line(int number, int block, String text, String mark, boolean title, String link, boolean allLink) {

  public Line(int number, int block, String text) {
    this(number, block, text, "", false, null, false);
  }

  /** The line with other text. */
  public Line with(String other) {
    return new Line(number, block, other, mark, title, link, allLink);
  }

  /** The line as a paragraph of its own. */
  public Line alone() {
    return new Line(number, -number, text, mark, title, link, allLink);
  }

  /** The text without white space at its ends, no-break spaces included. */
  public static String strip(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
