package org.bayan.arabic;

import java.util.Arrays;

/**
 * A text as words are compared: without vowel signs, tatweel and characters that cannot be seen,
 * with one form of alif, yeh, teh marbuta and the hamza's seats, Western digits, plain spaces and
 * small Latin letters. Each of its characters knows its place in the original. Immutable.
 */
public final class FoldedText {
  private static final char TATWEEL = '\u0640';

  private final String text;
  private final int[] starts;
  private final int[] ends;

  private FoldedText(String text, int[] starts, int[] ends) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
  }

  /** Folds a text, which is in Unicode's form C. */
  public static FoldedText of(String original) {
    StringBuilder folded = new StringBuilder(original.length());
    int[] starts = new int[original.length()];
    int[] ends = new int[original.length()];
    for (int i = 0; i < original.length(); i++) {
      char c = original.charAt(i);
      int length = folded.length();
      if (isDropped(c)) {
        if (length > 0) {
          ends[length - 1] = i + 1;
        }
      } else {
        starts[length] = i;
        ends[length] = i + 1;
        folded.append(letter(c));
      }
    }
    int length = folded.length();
    return new FoldedText(
        folded.toString(), Arrays.copyOf(starts, length), Arrays.copyOf(ends, length));
  }

  /** The folded text alone. */
  public static String fold(String original) {
    return of(original).text;
  }

  /** The folded text. */
  public String text() {
    return text;
  }

  /** The original's index at which the character at an index of the folded text begins. */
  public int start(int index) {
    return starts[index];
  }

  /**
   * The original's index after the last of the characters before an index (from 1) of the folded
   * text.
   */
  public int end(int index) {
    return ends[index - 1];
  }

  private static boolean isDropped(char c) {
    int type = Character.getType(c);
    return c == TATWEEL || type == Character.NON_SPACING_MARK || type == Character.FORMAT;
  }

  private static char letter(char c) {
    if (c < 0x80) {
      return Character.toLowerCase(c);
    }
    return switch (c) {
      case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
      case 'ى', 'ئ', 'ی' -> 'ي';
      case 'ؤ' -> 'و';
      case 'ة' -> 'ه';
      case 'ک' -> 'ك';
      default -> other(c);
    };
  }

  private static char other(char c) {
    if (Character.isDigit(c)) {
      return (char) ('0' + Character.digit(c, 10));
    }
    return Character.isSpaceChar(c) ? ' ' : Character.toLowerCase(c);
  }
}
