package org.bayan.search;

/**
 * Writes numbers as printable signs that compress well: a small one is a single sign. The page's
 * script reads them again.
 *
 * <p>A sign from the first 78 ends a number; the other twelve are digits of base 12 before it, the
 * lowest first.
 */
final class Signs {
  private static final String ALL =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+,-./:;<=>?@[]^_`{}~";
  private static final int LAST = 78;
  private static final int BASE = ALL.length() - LAST;

  private Signs() {}

  /**
   * @param number not negative
   */
  static void append(StringBuilder text, int number) {
    int rest = number;
    while (rest >= LAST) {
      text.append(ALL.charAt(LAST + rest % BASE));
      rest /= BASE;
    }
    text.append(ALL.charAt(rest));
  }

  /** Two numbers as one, of which the second is seldom as large as its limit. */
  static void append(StringBuilder text, int number, int second, int limit) {
    append(text, number * limit + Math.min(second, limit - 1));
    if (second >= limit - 1) {
      append(text, second - limit + 1);
    }
  }
}
