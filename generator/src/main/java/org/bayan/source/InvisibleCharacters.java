package org.bayan.source;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.bayan.problem.ProblemReport;

/**
 * Names characters that cannot be seen and that change a text's order or hide in a word: controls,
 * zero-width and bidirectional characters (Unicode's Default_Ignorable_Code_Point), and the mark of
 * lost characters, U+FFFD; and numbers that no character has: halves of a pair and noncharacters
 * (Unicode 3.9, D14). ZWNJ and ZWJ shape Arabic script and are allowed, as are variation selectors
 * and isolates (U+2066 to U+2069) that are paired within their line (UAX #9).
 */
public final class InvisibleCharacters {
  private static final int FIRST_ISOLATE = 0x2066;
  private static final int POP_ISOLATE = 0x2069;
  private static final int LOST = 0xFFFD;
  private static final char ZWNJ = '\u200C';
  private static final char ZWJ = '\u200D';
  private static final int LONGEST_WORD = 40;
  private static final int MOST = 100;

  private InvisibleCharacters() {}

  /** Receives a character that may not stand in a text. */
  @FunctionalInterface
  public interface Finding {
    void at(int offset, String what, String fix);
  }

  /**
   * Reports those of a file, or, when there are over {@value #MOST}, as many and that there are
   * more.
   */
  public static void report(SourceFile file, ProblemReport report) {
    if (file.isOrdinary()) {
      return;
    }
    AtomicInteger count = new AtomicInteger();
    find(
        file.text(),
        (offset, what, fix) -> {
          int found = count.incrementAndGet();
          if (found <= MOST) {
            report.error(file.path(), file.line(offset), file.column(offset), what, fix);
          } else if (found == MOST + 1) {
            report.error(
                file.path(),
                file.line(offset),
                file.column(offset),
                "over " + MOST + " characters that cannot be seen",
                "copy the text again as plain text");
          }
        });
  }

  /** Finds them all. */
  public static void find(String text, Finding finding) {
    if (isPlain(text)) {
      return;
    }
    Deque<Integer> open = new ArrayDeque<>();
    int c;
    for (int i = 0; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      if (c == '\n') {
        reportOpen(text, open, finding);
      } else if (c >= FIRST_ISOLATE && c < POP_ISOLATE) {
        open.push(i);
      } else if (c == POP_ISOLATE && !open.isEmpty()) {
        open.pop();
      } else if (c == LOST) {
        finding.at(
            i,
            name(c) + " stands for a character that was lost",
            "copy the text again from its source and save it as UTF-8");
      } else if (isForbidden(c)) {
        finding.at(
            i,
            name(c) + " cannot be seen",
            c == '\t'
                ? "write a space, or nothing where a line begins"
                : "remove it" + word(text, i));
      }
    }
    reportOpen(text, open, finding);
  }

  /**
   * Finds joiners and variation selectors that shape nothing where they stand, so that two names
   * would look alike and be two. ZWNJ and ZWJ shape the letters on both their sides; ZWJ alone also
   * the heh of a Hijri year, {@code 1439 ه}; a selector shapes a symbol, and no Arabic or Latin
   * letter.
   */
  public static void findIdle(String text, Finding finding) {
    if (isPlain(text)) {
      return;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ZWNJ && !(isInk(text, i - 1) && isInk(text, i + 1))
          || c == ZWJ && !isJoining(text, i)
          || c >= 0xFE00 && c <= 0xFE0F && !isSymbol(text, i - 1)) {
        finding.at(i, name(c) + " changes nothing here", "remove it" + word(text, i));
      }
    }
  }

  private static boolean isJoining(String text, int i) {
    return isInk(text, i - 1) && isInk(text, i + 1)
        || i > 0 && text.charAt(i - 1) == 'ه' && !isInk(text, i - 2);
  }

  /** Whether a sign that is seen stands at an index. */
  private static boolean isInk(String text, int i) {
    return i >= 0
        && i < text.length()
        && !Character.isSpaceChar(text.charAt(i))
        && !isAllowed(text.charAt(i));
  }

  private static boolean isSymbol(String text, int i) {
    if (i < 0) {
      return false;
    }
    Character.UnicodeScript script = Character.UnicodeScript.of(text.codePointBefore(i + 1));
    return isInk(text, i)
        && script != Character.UnicodeScript.ARABIC
        && script != Character.UnicodeScript.LATIN
        && script != Character.UnicodeScript.INHERITED;
  }

  /** The text without what {@link #find} finds, and with a space for each tab inside a line. */
  public static String without(String text) {
    BitSet found = new BitSet();
    find(text, (offset, what, fix) -> found.set(offset));
    if (found.isEmpty()) {
      return text;
    }
    StringBuilder clean = new StringBuilder(text.length());
    int c;
    for (int i = 0; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      if (!found.get(i)) {
        clean.appendCodePoint(c);
      } else if (c == '\t' && !clean.isEmpty() && clean.charAt(clean.length() - 1) != '\n') {
        clean.append(' ');
      }
    }
    return clean.toString();
  }

  /** The text for a message: {@code [U+200C]} for each character in it that cannot be seen. */
  public static String shown(String text) {
    if (isPlain(text) && text.indexOf('\n') < 0) {
      return text;
    }
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (isForbidden(c) || isBlank(c)) {
                shown.append(String.format(Locale.ROOT, "[U+%04X]", c));
              } else {
                shown.appendCodePoint(c);
              }
            });
    return shown.toString();
  }

  /**
   * Whether the text has nothing but what nearly all texts have: visible ASCII and Arabic, and line
   * feeds.
   */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < ' ' || c >= 0x7F)
          && (c <= 0x61C || c >= 0x6DD)
          && c != '\n'
          && c != '«'
          && c != '»'
          && c != '،') {
        return false;
      }
    }
    return true;
  }

  /** The text as a reader sees it: without what cannot be seen, every blank as a space. */
  public static String seen(String text) {
    StringBuilder seen = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> !isForbidden(c) && !isAllowed(c))
        .forEach(c -> seen.appendCodePoint(isBlank(c) ? ' ' : c));
    return seen.toString().strip();
  }

  private static void reportOpen(String text, Deque<Integer> open, Finding finding) {
    while (!open.isEmpty()) {
      int offset = open.removeLast();
      finding.at(
          offset,
          name(text.charAt(offset)) + " is not closed on its line",
          "close it with U+2069 or remove it");
    }
  }

  private static boolean isForbidden(int c) {
    if (c >= ' ' && c < 0x7F || c > 0x61C && c < 0x6DD) {
      return false; // ASCII and Arabic, nearly all there is
    }
    return Character.isISOControl(c)
        || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE
        || (c & 0xFFFE) == 0xFFFE
        || c >= 0xFDD0 && c <= 0xFDEF
        || c == 0x2028
        || c == 0x2029
        || c >= 0xFFF9 && c <= LOST && c != 0xFFFC
        || UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT) && !isAllowed(c);
  }

  private static boolean isAllowed(int c) {
    return c == 0x200C
        || c == 0x200D
        || c >= FIRST_ISOLATE && c < POP_ISOLATE
        || c >= 0xFE00 && c <= 0xFE0F;
  }

  private static boolean isBlank(int c) {
    return isAllowed(c) || c != ' ' && Character.isSpaceChar(c);
  }

  /** The word that the character stands in, as it should be. */
  private static String word(String text, int offset) {
    int start = offset;
    int end = offset;
    while (start > 0 && offset - start <= LONGEST_WORD && text.charAt(start - 1) > ' ') {
      start--;
    }
    while (end < text.length()
        && end - offset <= LONGEST_WORD
        && (end == offset || text.charAt(end) > ' ')) {
      end++;
    }
    String word =
        text.substring(start, end)
            .codePoints()
            .filter(c -> !isForbidden(c) && c != text.charAt(offset))
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    return word.isBlank() || word.length() > LONGEST_WORD ? "" : " from \"" + word + "\"";
  }

  private static String name(int c) {
    String name = Character.getName(c);
    return String.format(Locale.ROOT, "U+%04X (%s)", c, name == null ? "unassigned" : name);
  }
}
