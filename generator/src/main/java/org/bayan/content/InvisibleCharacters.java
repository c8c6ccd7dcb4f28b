package org.bayan.content;

import java.util.Locale;

/**
 * Names characters that cannot be seen and that change a text's order or hide in a word: controls,
 * zero-width and bidirectional characters. ZWNJ and ZWJ shape Arabic script and are allowed, as are
 * isolates (U+2066 to U+2069) that are paired within their line (UAX #9).
 */
final class InvisibleCharacters {
  private static final int FIRST_ISOLATE = 0x2066;
  private static final int POP_ISOLATE = 0x2069;

  private InvisibleCharacters() {}

  /** Receives a character that may not stand in a text. */
  @FunctionalInterface
  interface Finding {
    void at(int offset, String what, String mend);
  }

  static void find(String text, Finding finding) {
    int open = -1;
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        if (depth > 0) {
          finding.at(open, name(text.charAt(open)) + " is not closed on its line", "close it with U+2069 or remove it");
        }
        depth = 0;
      } else if (c >= FIRST_ISOLATE && c < POP_ISOLATE) {
        open = i;
        depth++;
      } else if (c == POP_ISOLATE && depth > 0) {
        depth--;
      } else if (isForbidden(c)) {
        finding.at(i, name(c) + " cannot be seen", c == '\t' ? "use spaces" : "remove it");
      }
    }
    if (depth > 0) {
      finding.at(open, name(text.charAt(open)) + " is not closed on its line", "close it with U+2069 or remove it");
    }
  }

  private static boolean isForbidden(char c) {
    return c < ' '
        || c >= 0x7F && c <= 0x9F
        || c == 0xAD
        || c == 0x61C
        || c == 0x200B
        || c == 0x200E
        || c == 0x200F
        || c >= 0x2028 && c <= 0x202E
        || c >= 0x2060 && c <= 0x2064
        || c == POP_ISOLATE
        || c >= 0x206A && c <= 0x206F
        || c == 0xFEFF
        || c >= 0xFFF9 && c <= 0xFFFB
        || c == 0xFFFD;
  }

  private static String name(char c) {
    String name = Character.getName(c);
    return String.format(Locale.ROOT, "U+%04X (%s)", (int) c, name == null ? "unassigned" : name);
  }
}
