package org.bayan.importing.page;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.bayan.arabic.FoldedText;
import org.bayan.frontmatter.WordList;
import org.bayan.importing.lexicon.FoldedWords;
import org.bayan.importing.lexicon.LanguageNames;
import org.bayan.importing.lexicon.Lexicon;

/**
 * Tells the lines of a page that belong to the page and not to the text: banners, links, buttons,
 * footers.
 */
public final class Boilerplate {
  private static final int LONG = 200;
  private static final int LONGEST_CARD = 60;
  private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");
  private static final Pattern LETTER = Pattern.compile("\\p{L}");
  private static final Pattern CONTACT = Pattern.compile("@|\\d[\\d ()-]{5,}\\d");
  private static final Pattern TRAIL = Pattern.compile("[>»›/|«‹<\\\\←→]");

  private final Lexicon lexicon;
  private final LanguageNames languages = new LanguageNames();

  public Boilerplate(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether a line is one of those that stand in menus, whatever else it could be. */
  public boolean isListed(Line line) {
    return lexicon.has(WordList.BOILERPLATE_LINES, line.text());
  }

  /** Whether a line is boilerplate wherever it stands outside the text. */
  public boolean is(Line line) {
    String folded = Lexicon.fold(line.text());
    return line.text().length() < LONG
        && (!LETTER.matcher(line.text()).find()
            || isListed(line)
            || isFooter(line)
            || lexicon.beginning(WordList.BOILERPLATE_BEGINNINGS, folded).isPresent()
            || lexicon.isIn(WordList.BOILERPLATE_PHRASES, FoldedWords.of(line.text()))
            || isOfButtons(folded)
            || isTrail(line.text(), folded)
            || languages.are(folded));
  }

  /**
   * Whether a line above the title is boilerplate: one without Arabic is, too, and a link that is
   * no heading.
   */
  public boolean isAboveText(Line line) {
    return is(line) || !isArabic(line.text()) || line.allLink() && !line.mark().isHeading();
  }

  /**
   * Whether a line below the text is boilerplate: a link is, and one without Arabic, but no way to
   * reach somebody.
   */
  public boolean isBelowText(Line line) {
    boolean foreign = !isArabic(line.text()) && !CONTACT.matcher(line.text()).find();
    return is(line) || foreign || line.allLink() && line.text().length() < LONG;
  }

  /** Whether the footer of the page begins here. */
  public boolean isFooter(Line line) {
    return lexicon.has(WordList.FOOTER_LINES, line.text());
  }

  /** Whether what stands from this line on is of the page, however long it is. */
  public boolean endsText(Line line) {
    String folded = Lexicon.fold(line.text());
    boolean begins =
        line.text().length() < LONGEST_CARD
            && lexicon.beginning(WordList.FOOTER_BEGINNINGS, folded).isPresent();
    return line.mark().list() == 0 && (isFooter(line) || begins);
  }

  public static boolean isArabic(String text) {
    return ARABIC.matcher(text).find();
  }

  private boolean isOfButtons(String folded) {
    return Arrays.stream(folded.split(" "))
        .allMatch(
            word ->
                word.isEmpty()
                    || word.matches("\\d+")
                    || lexicon.has(WordList.BOILERPLATE_WORDS, word));
  }

  private boolean isTrail(String text, String folded) {
    return lexicon.beginning(WordList.HOME, folded).isPresent()
        && TRAIL.matcher(FoldedText.fold(text)).find();
  }
}
