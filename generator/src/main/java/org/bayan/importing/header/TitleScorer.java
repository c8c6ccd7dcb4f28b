package org.bayan.importing.header;

import java.util.List;
import java.util.regex.Pattern;
import org.bayan.importing.lexicon.Lexicon;
import org.bayan.importing.lexicon.WordList;
import org.bayan.importing.page.Line;

/** Weighs which line is a title: not too short, no sentence as paragraphs are, and telling something. */
public final class TitleScorer {
  private static final int FEWEST_WORDS = 3;
  private static final int LONG = 160;
  private static final int LONG_SENTENCE = 100;
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

  /** Whether a line may be the title. */
  public boolean mayBe(Line line) {
    String text = line.text();
    int words = Lexicon.fold(text).split(" ").length;
    return words >= FEWEST_WORDS && text.length() <= (endsSentence(line) ? LONG_SENTENCE : LONGEST) && !isOpen(line);
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
    boolean kind = lexicon.beginning(WordList.KINDS, Lexicon.fold(line.text())).isPresent();
    boolean alone = page.stream().filter(other -> other.block() == line.block()).count() == 1;
    return (kind ? 2 : 0) + (names.tell(line.text()) ? 1 : 0) + (alone ? 1 : 0) + (line.text().length() >= LONG_FOR_A_MOTTO ? 1 : 0);
  }
}
