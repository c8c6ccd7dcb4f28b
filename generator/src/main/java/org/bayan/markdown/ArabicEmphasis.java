package org.bayan.markdown;

import com.vladsch.flexmark.parser.core.delimiter.AsteriskDelimiterProcessor;
import com.vladsch.flexmark.util.misc.CharPredicate;

/**
 * Emphasis that may begin before a quotation mark inside a word. CommonMark's flanking rules take
 * the asterisks of {@code ل**«داعش»**} for text, since a letter stands before them and a sign after
 * them; but Arabic joins its prepositions to the word.
 */
final class ArabicEmphasis extends AsteriskDelimiterProcessor {
  private static final CharPredicate OPENING = CharPredicate.anyOf("«‹“([");
  private static final CharPredicate CLOSING = CharPredicate.anyOf("»›”)]،؛؟");

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
    return leftFlanking || isIn(OPENING, after);
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
    return rightFlanking || isIn(CLOSING, before);
  }

  private static boolean isIn(CharPredicate signs, String character) {
    return !character.isEmpty() && signs.test(character.charAt(0));
  }
}
