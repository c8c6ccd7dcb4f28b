package org.bayan.importing.header;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bayan.frontmatter.WordList;
import org.bayan.importing.lexicon.FoldedWords;
import org.bayan.importing.lexicon.Lexicon;
import org.bayan.importing.page.Line;

/**
 * Weighs which line is a title: not too short, no sentence as paragraphs are, and telling
 * something.
 */
public final class TitleScorer {
  private static final int FEWEST_WORDS = 3;
  private static final int LONG = 160;
  private static final int LONG_SENTENCE = 100;
  private static final int SHORT_SENTENCE = 45;
  private static final int LONGEST = 250;
  private static final int LONG_FOR_A_MOTTO = 40;
  private static final int CLEARLY_MORE = 2;
  private static final Pattern SENTENCE_END = Pattern.compile("[.؟!…:؛]['\"»”)]*$");
  private static final Pattern OPEN_END = Pattern.compile("[،,:؛]$");

  private final Lexicon lexicon;
  private final NameClassifier names;

  public TitleScorer(Lexicon lexicon, NameClassifier names) {
    this.lexicon = lexicon;
    this.names = names;
  }

  /**
   * The line that is the title: the first that may be one, if no other is clearly more of one; else
   * the longest short one.
   */
  Optional<Line> best(
      List<Line> lines, List<Header.Part> parts, List<Line> page, boolean textFollows) {
    Optional<Line> best = Optional.empty();
    for (Line line : lines) {
      boolean block =
          parts.stream().anyMatch(part -> part.line().block() == line.block())
              && line == lines.get(lines.size() - 1);
      boolean in =
          block
              || line.mark().isHeading()
              || parts.stream().anyMatch(part -> part.line().number() > line.number())
              || best.filter(first -> headsPage(first, parts)).isPresent();
      boolean more =
          best.isPresent()
              && in
              && mayBe(line)
              && !endsSentence(line)
              && (isClearlyMore(line, best.get(), page) || block && headsOrMotto(best.get(), line));
      if (mayBe(line) && best.isEmpty() || more) {
        best = Optional.of(line);
      }
    }
    return best.or(
        () ->
            lines.stream()
                .filter(
                    line ->
                        textFollows
                            && names.kindOf(line.text()).isEmpty()
                            && line.text().contains(" ")
                            && isShort(line)
                            && !isOpen(line)
                            && !isOutside(line))
                .max(Comparator.comparingInt(line -> line.text().length())));
  }

  /** Whether the last line of a header is longer than one that tells nothing, as a motto. */
  private boolean headsOrMotto(Line first, Line last) {
    return !names.tell(first.text())
        && Phrase.of(first.text()).size() < Phrase.of(last.text()).size()
        && names.mayBeLetterhead(first.text());
  }

  /** Whether a line stands above all that says something, and may be the name of a body. */
  private boolean headsPage(Line line, List<Header.Part> parts) {
    return parts.stream().noneMatch(part -> part.line().number() < line.number())
        && names.mayBeLetterhead(line.text());
  }

  /** Whether a line can only be a paragraph of the text. */
  boolean isParagraph(Line line, boolean titled) {
    int length = line.text().length();
    boolean ends = endsSentence(line);
    return length > LONGEST
        || ends && length > LONG_SENTENCE
        || titled && (length > LONG || ends && length > SHORT_SENTENCE);
  }

  /** Whether a line leads to the text: صدر عن المكتب الإعلامي … الآتي: */
  boolean leads(Line line) {
    return isOpen(line) && lexicon.isIn(WordList.LEAD_WORDS, FoldedWords.of(line.text()));
  }

  /** Whether a line is no title and no text: no Arabic word of two letters. */
  boolean isOutside(Line line) {
    return !line.text().matches(".*\\p{IsArabic}{2}.*");
  }

  /** Whether a line may be the title. */
  public boolean mayBe(Line line) {
    String text = line.text();
    int words = Lexicon.fold(text).split(" ").length;
    return words >= FEWEST_WORDS
        && !isOutside(line)
        && !leads(line)
        && !lexicon.has(WordList.OPENINGS, text)
        && text.length() <= (endsSentence(line) ? LONG_SENTENCE : LONGEST)
        && !isOpen(line);
  }

  /** Whether a line is shorter than paragraphs are. */
  public boolean isShort(Line line) {
    int length = line.text().length();
    return length < LONG && (length < LONG_SENTENCE || !endsSentence(line));
  }

  /** Whether a line ends as a sentence does. */
  public boolean endsSentence(Line line) {
    return SENTENCE_END.matcher(line.text()).find();
  }

  /** Whether a line ends with a sign after which something must follow, as السيد الرئيس، does. */
  public boolean isOpen(Line line) {
    return OPEN_END.matcher(line.text()).find();
  }

  /** Whether a line is clearly more of a title than another one. */
  public boolean isClearlyMore(Line line, Line than, List<Line> page) {
    return signs(line, page) >= signs(than, page) + CLEARLY_MORE;
  }

  private int signs(Line line, List<Line> page) {
    boolean kind = HeaderGrammar.kindLength(lexicon, Phrase.of(line.text())) > 0;
    boolean alone = page.stream().filter(other -> other.block() == line.block()).count() == 1;
    return (kind ? 2 : 0)
        + (line.mark().isHeading() ? 2 : 0)
        + (names.tell(line.text()) ? 1 : 0)
        + (alone ? 1 : 0)
        + (line.text().length() >= LONG_FOR_A_MOTTO ? 1 : 0);
  }
}
