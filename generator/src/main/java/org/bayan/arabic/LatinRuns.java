package org.bayan.arabic;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the parts of an Arabic text that must be isolated to keep their order: Latin phrases, and
 * numbers joined by signs or written in groups. Without isolation {@code 2017-2018} and {@code +1
 * (202) 555-0100} are shown with their parts swapped, since digits after Arabic letters are Arabic
 * numbers and the signs between them neutral (UAX #9, rules W2 and N1). With each word isolated for
 * itself, the words of a phrase would be swapped instead: so a run goes on over a few signs and
 * spaces from one Latin word to the next, and takes the signs that belong to its ends.
 */
public final class LatinRuns {
  /** The widest gap within a run, as in {@code D.C. (USA)}. */
  private static final int GAP = 4;

  private static final String NEUTRAL = " .,;:'\"!?&/-–—()[]#@+%=~_*$€£’‘“”|<>\\\u00A0";
  private static final String LEADING = "+#@/$€£~";
  private static final String JOINING = "-–/(+@_<>=";

  private LatinRuns() {}

  /**
   * A run of Latin text.
   *
   * @param start the index of its first character
   * @param end the index after its last character
   * @param words whether it has Latin letters (else it is a number)
   */
  public record Run(int start, int end, boolean words) {}

  /** The runs to isolate, in order. A plain number is none. */
  public static List<Run> in(String text) {
    List<Run> runs = List.of();
    for (int i = 0; i < text.length(); i++) {
      if (isArabic(text.charAt(i)) || !isWord(text, i)) {
        continue;
      }
      Run run = run(text, i);
      i = Math.max(i, run.end() - 1);
      if (run.words() || isJoined(text, run)) {
        runs = runs.isEmpty() ? new ArrayList<>() : runs;
        runs.add(run);
      } else {
        i = wordEnd(text, i) - 1;
      }
    }
    return runs;
  }

  /**
   * Whether a text has words and none of them is Arabic, so that all of it runs from left to right.
   */
  public static boolean isAll(String text) {
    boolean latin = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.getDirectionality(c) == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
          || Character.getDirectionality(c) == Character.DIRECTIONALITY_RIGHT_TO_LEFT) {
        return false;
      }
      latin |= isLetter(text, i);
    }
    return latin;
  }

  /** Says so at once of nearly all Arabic text. */
  private static boolean isArabic(char c) {
    return c >= 0x600 && c <= 0x6FF || c == ' ';
  }

  /** Whether a word may begin here. */
  private static boolean isWord(String text, int at) {
    char c = text.charAt(at);
    return c >= '0' && c <= '9' || isLetter(text, at);
  }

  private static boolean isLetter(String text, int at) {
    char c = text.charAt(at);
    if (c < 0x80) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
    int point =
        Character.isLowSurrogate(c) && at > 0 ? text.codePointAt(at - 1) : text.codePointAt(at);
    return Character.isLetter(point)
        && Character.UnicodeScript.of(point) != Character.UnicodeScript.ARABIC
        && Character.getDirectionality(point) == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
  }

  private static Run run(String text, int first) {
    int end = wordEnd(text, first);
    boolean words = hasLetter(text, first, end);
    boolean open = first > 0 && text.charAt(first - 1) == '(';
    while (true) {
      int next = end;
      while (next < text.length() && next - end < GAP && NEUTRAL.indexOf(text.charAt(next)) >= 0) {
        next++;
      }
      if (next == end || next >= text.length() || !isWord(text, next)) {
        break;
      }
      int nextEnd = wordEnd(text, next);
      boolean nextWords = hasLetter(text, next, nextEnd);
      if (!words && !nextWords && !joinsNumbers(text.substring(end, next))) {
        break;
      }
      int unopened = -1;
      for (int i = end; i < next && unopened < 0; i++) {
        char c = text.charAt(i);
        boolean closes = c == ')' || c == ']';
        unopened = closes && !open ? i : -1;
        open = c == '(' || c == '[' || open && !closes;
      }
      if (unopened >= 0) {
        end = unopened + 1;
        break;
      }
      words |= nextWords;
      end = nextEnd;
    }
    int start = first;
    while (start > 0 && LEADING.indexOf(text.charAt(start - 1)) >= 0) {
      start--;
    }
    if (start == first
        && start > 0
        && text.charAt(start - 1) == '('
        && text.substring(start, end).indexOf(')') >= 0) {
      start--;
    }
    return balanced(text, start, end, words);
  }

  private static int wordEnd(String text, int start) {
    int end = start;
    while (end < text.length()
        && (isWord(text, end)
            || end > start && Character.getType(text.charAt(end)) == Character.NON_SPACING_MARK)) {
      end++;
    }
    return end;
  }

  private static boolean hasLetter(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (isLetter(text, i)) {
        return true;
      }
    }
    return false;
  }

  /** Two numbers are one run over a sign or a single space; a comma and a space part them. */
  private static boolean joinsNumbers(String gap) {
    return gap.equals(" ")
        || gap.equals("\u00A0")
        || gap.indexOf(',') < 0 && gap.indexOf(';') < 0 && !gap.isBlank() && gap.length() <= 3;
  }

  /** Takes in what belongs to the run's end, and leaves out a bracket without its fellow. */
  private static Run balanced(String text, int start, int end, boolean words) {
    int open = -1;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '(' || c == '[') {
        open = i;
      } else if (c == ')' || c == ']') {
        if (open < 0) {
          return trimmed(text, start, i, words);
        }
        open = -1;
      }
    }
    int to = end;
    if (open >= 0) {
      if (end < text.length() && (text.charAt(end) == ')' || text.charAt(end) == ']')) {
        return new Run(start, end + 1, words);
      }
      return trimmed(text, open == start ? start + 1 : start, open == start ? end : open, words);
    }
    while (to < text.length()
        && (text.charAt(to) == '/' || text.charAt(to) == '+' || text.charAt(to) == '%' && words)) {
      to++;
    }
    boolean abbreviation =
        to == end
            && to < text.length()
            && text.charAt(to) == '.'
            && to >= 2
            && text.charAt(to - 2) == '.'
            && isLetter(text, to - 1);
    return new Run(start, abbreviation ? to + 1 : to, words);
  }

  private static Run trimmed(String text, int start, int end, boolean words) {
    int to = end;
    while (to > start + 1 && NEUTRAL.indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    return new Run(start, to, words && hasLetter(text, start, to));
  }

  /**
   * Whether a run of numbers is more than a plain number: joined by signs, signed, or in groups.
   */
  private static boolean isJoined(String text, Run run) {
    String number = text.substring(run.start(), run.end());
    if (LEADING.indexOf(number.charAt(0)) >= 0 || number.endsWith("+")) {
      return true;
    }
    for (int i = 0; i < number.length(); i++) {
      if (JOINING.indexOf(number.charAt(i)) >= 0) {
        return true;
      }
    }
    String[] groups = number.split("[ \u00A0]");
    boolean thousands = groups.length > 1 && groups[0].length() <= 3;
    for (int i = 1; i < groups.length; i++) {
      thousands &= groups[i].length() == 3;
    }
    return groups.length > 2 || groups.length == 2 && (thousands || groups[0].startsWith("0"));
  }
}
