package org.bayan.markdown;

import com.vladsch.flexmark.parser.core.delimiter.AsteriskDelimiterProcessor;
import com.vladsch.flexmark.util.misc.CharPredicate;

/**
 * Emphasis that may begin or end inside a word. CommonMark's flanking rules take the asterisks of
 * {@code ل**«داعش»**} and {@code **ملاحظة:**النص} for text, since a letter stands on one side of
 * them and a sign on the other; but Arabic joins its prepositions to the word. A sign that only
 * ends something begins no emphasis, so that the notes of {@code الوزير*، والنائب*.} keep their
 * asterisks; signs that are not Arabic's own count beside Arabic letters alone, so that {@code
 * 2*(3*4)} is a sum.
 */
final class ArabicEmphasis extends AsteriskDelimiterProcessor {
  private static final CharPredicate ARABIC_OPENING = CharPredicate.anyOf("«‹“");
  private static final CharPredicate ARABIC_CLOSING = CharPredicate.anyOf("»›”،؛؟");
  private static final CharPredicate OPENING = CharPredicate.anyOf("([\"'‘");
  private static final CharPredicate CLOSING = CharPredicate.anyOf(")]\"'’:.!…");
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
    return leftFlanking
        || isIn(ARABIC_OPENING, after)
        || isIn(OPENING, after) && endsInArabic(before);
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
    return rightFlanking
        || isIn(ARABIC_CLOSING, before)
        || isIn(CLOSING, before) && beginsInArabic(after);
  }

  private static boolean isIn(CharPredicate signs, String character) {
    return !character.isEmpty() && signs.test(character.charAt(0));
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
