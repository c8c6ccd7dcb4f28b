package org.bayan.importing;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.bayan.arabic.FoldedText;

/** Tells the lines of a page that belong to the page and not to the text: banners, links, buttons, footers. */
final class Furniture {
  private static final int LONG = 200;
  private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");
  private static final Pattern LETTER = Pattern.compile("\\p{L}");
  private static final Pattern CONTACT = Pattern.compile("@|\\d[\\d ()-]{5,}\\d");
  private static final Pattern TRAIL = Pattern.compile("[>»›/|«‹<\\\\←→]");

  private final Lexicon lexicon;
  private final Languages languages = new Languages();

  Furniture(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether a line is one of those that stand in menus, whatever else it could be. */
  boolean isListed(Line line) {
    return lexicon.has(Section.FURNITURE_LINES, line.text());
  }

  /** Whether a line is furniture wherever it stands outside the text. */
  boolean is(Line line) {
    String folded = Lexicon.fold(line.text());
    return line.text().length() < LONG
        && (!LETTER.matcher(line.text()).find()
            || isListed(line)
            || isFooter(line)
            || lexicon.beginning(Section.FURNITURE_BEGINNINGS, folded).isPresent()
            || lexicon.isIn(Section.FURNITURE_PHRASES, Words.of(line.text()))
            || isOfButtons(folded)
            || isTrail(line.text(), folded)
            || languages.are(folded));
  }

  /** Whether a line above the title is furniture: one without Arabic is, too, and a link that is no heading. */
  boolean isAboveText(Line line) {
    return is(line) || !isArabic(line.text()) || line.allLink() && !line.mark().startsWith("#");
  }

  /** Whether a line below the text is furniture: a link is, and one without Arabic, but no way to reach somebody. */
  boolean isBelowText(Line line) {
    boolean foreign = !isArabic(line.text()) && !CONTACT.matcher(line.text()).find();
    return is(line) || foreign || line.allLink() && line.text().length() < LONG;
  }

  /** Whether the footer of the page begins here. */
  boolean isFooter(Line line) {
    return lexicon.has(Section.FOOTER_LINES, line.text());
  }

  static boolean isArabic(String text) {
    return ARABIC.matcher(text).find();
  }

  private boolean isOfButtons(String folded) {
    return Arrays.stream(folded.split(" ")).allMatch(word -> word.isEmpty() || word.matches("\\d+") || lexicon.has(Section.FURNITURE_WORDS, word));
  }

  private boolean isTrail(String text, String folded) {
    return lexicon.beginning(Section.HOME, folded).isPresent() && TRAIL.matcher(FoldedText.fold(text)).find();
  }
}
