package org.bayan.markdown;

import com.vladsch.flexmark.parser.core.delimiter.AsteriskDelimiterProcessor;

/**
 * Emphasis that may begin and end beside an Arabic letter. CommonMark's flanking rules take the
 * asterisks of {@code ل**«داعش»**} and {@code **ملاحظة:**النص} for text, since a letter stands on one
 * side of them and a sign on the other; but Arabic joins its prepositions to the word.
 */
final class ArabicEmphasis extends AsteriskDelimiterProcessor {
  private static final int TATWEEL = 0x640; // of no script, by Unicode

  ArabicEmphasis() {
    super(false);
  }

  @Override
  public boolean canBeOpener(
      String before,
      String after,
      boolean leftFlanking,
      boolean rightFlanking,
      boolean beforeIsPunctuation,
      boolean afterIsPunctuation,
      boolean beforeIsWhitespace,
      boolean afterIsWhiteSpace) {
    return leftFlanking || !afterIsWhiteSpace && endsInArabic(before);
  }

  @Override
  public boolean canBeCloser(
      String before,
      String after,
      boolean leftFlanking,
      boolean rightFlanking,
      boolean beforeIsPunctuation,
      boolean afterIsPunctuation,
      boolean beforeIsWhitespace,
      boolean afterIsWhiteSpace) {
    return rightFlanking || !beforeIsWhitespace && beginsInArabic(after);
  }

  /** Whether a letter or the vowel sign on it is Arabic. */
  private static boolean endsInArabic(String before) {
    return !before.isEmpty() && isArabic(before.codePointBefore(before.length()));
  }

  private static boolean beginsInArabic(String after) {
    return !after.isEmpty() && isArabic(after.codePointAt(0));
  }

  private static boolean isArabic(int c) {
    return c == TATWEEL
        || Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
