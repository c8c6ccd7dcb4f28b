package org.bayan.arabic;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the parts of an Arabic text that must be isolated to keep their order: Latin words, and
 * numbers joined by signs. Without isolation {@code 2017-2018}, {@code S/RES/2254} and {@code +1
 * (202) 555-0100} are shown with their parts swapped, since digits after Arabic letters are Arabic
 * numbers and the signs between them neutral (UAX #9, rules W2 and N1).
 */
public final class LatinRuns {
  private static final String WORD = "[\\p{IsLatin}0-9][\\p{IsLatin}\\p{Mn}0-9]*";
  private static final String JOINT = "(?: ?[-–/&+] ?| ?\\( ?| ?\\)[ -]?|[./:@_#%=?~'’]+| )";
  private static final Pattern RUN =
      Pattern.compile("[+(]?" + WORD + "(?:" + JOINT + WORD + ")*+[+%]?");
  private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");
  private static final Pattern SIGNED_NUMBER =
      Pattern.compile("\\+[0-9].*|.*[0-9] ?[-–(].*[0-9].*");

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
    Matcher matcher = null;
    char[] chars = text.toCharArray(); // faster to walk through than the text
    for (int i = 0; i < chars.length; i++) {
      if (!mayBegin(chars[i])) {
        continue;
      }
      matcher = matcher == null ? RUN.matcher(text) : matcher;
      if (!matcher.region(i, text.length()).lookingAt()) {
        continue;
      }
      i = matcher.end() - 1;
      Run run = balanced(text, matcher.start(), matcher.end());
      String content = text.substring(run.start(), run.end());
      if (run.words() || SIGNED_NUMBER.matcher(content).matches()) {
        runs = runs.isEmpty() ? new ArrayList<>() : runs;
        runs.add(run);
      }
    }
    return runs;
  }

  /** Takes the run's closing parenthesis in, or leaves an opening one without it out. */
  private static Run balanced(String text, int start, int end) {
    int open = -1;
    for (int i = start; i < end; i++) {
      open = text.charAt(i) == '(' ? i : text.charAt(i) == ')' ? -1 : open;
    }
    int from = start;
    int to = end;
    if (open >= 0 && end < text.length() && text.charAt(end) == ')' && open > start) {
      to = end + 1;
    } else if (open == start) {
      from = start + 1;
    } else if (open > start) {
      to = open;
      while (text.charAt(to - 1) == ' ') {
        to--;
      }
    }
    return new Run(from, to, LATIN.matcher(text.substring(from, to)).find());
  }

  /** Whether a run may begin with the character; says so at once of nearly all Arabic text. */
  private static boolean mayBegin(char c) {
    boolean arabic = c >= 0x600 && c <= 0x6FF;
    return !arabic && (c == '+' || c == '(' || Character.isLetterOrDigit(c) || Character.isSurrogate(c));
  }
}
