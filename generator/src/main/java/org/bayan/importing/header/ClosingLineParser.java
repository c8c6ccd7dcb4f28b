package org.bayan.importing.header;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bayan.frontmatter.WordList;
import org.bayan.importing.lexicon.Lexicon;
import org.bayan.importing.page.Line;

/** Says what a line below a text is, by its words; nothing of a line that may be text. */
public final class ClosingLineParser {
  private static final int SHORT = 60;
  private static final int LONG = 200;
  private static final int LONGEST_LINE = 1_000;
  private static final int LONGEST_NOTICE = 300;
  private static final int MOST_WORDS_MORE = 3;
  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"«»]+");
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Lexicon lexicon;
  private final HeaderLineParser header;

  public ClosingLineParser(Lexicon lexicon, HeaderLineParser header) {
    this.lexicon = lexicon;
    this.header = header;
  }

  /** What a line below a text can be. */
  public enum Kind {
    /** That the text is a translation. */
    NOTICE,
    /** A label for the address of the original, with it or without. */
    ORIGINAL,
    /** A label for the address of the page, with it or without. */
    SOURCE,
    /** An address alone. */
    ADDRESS,
    /** The end of the text, or what says nothing of it. */
    END
  }

  /**
   * A line below a text.
   *
   * @param address the address in it, or null
   * @param folded its words, folded, without the address
   */
  public record ClosingLine(Kind kind, String address, String folded) {}

  /** What a line is; empty if it may be text. */
  public Optional<ClosingLine> read(Line line) {
    if (line.text().length() > LONGEST_LINE) {
      return Optional.empty();
    }
    Matcher matcher = ADDRESS.matcher(line.text());
    String written = matcher.find() ? matcher.group().replaceAll("[.،,)»؛]+$", "") : null;
    String address = line.link() != null ? line.link() : written;
    String folded = Lexicon.fold(matcher.reset().replaceAll(" "));
    return Optional.ofNullable(kind(line, folded, address))
        .map(kind -> new ClosingLine(kind, address, folded));
  }

  private Kind kind(Line line, String folded, String address) {
    String text = line.text();
    if (text.length() <= LONGEST_NOTICE
        && lexicon.allWordsAreIn(WordList.TRANSLATION_NOTICES, folded)) {
      return Kind.NOTICE;
    } else if (isEnd(folded) || SIGNS.matcher(text).matches() || saysNothing(text)) {
      return Kind.END;
    } else if (text.length() > LONG && address == null) {
      return null;
    } else if (isOnly(WordList.ORIGINAL_LABELS, folded)) {
      return Kind.ORIGINAL;
    } else if (isOnly(WordList.SOURCE_LABELS, folded) && (address != null || text.endsWith(":"))) {
      return Kind.SOURCE;
    } else if (address == null
        && text.length() <= SHORT
        && text.contains(":")
        && lexicon.beginning(WordList.SOURCE_LABELS, folded).isPresent()) {
      return Kind.END;
    }
    return folded.isEmpty() && address != null ? Kind.ADDRESS : null;
  }

  /** {@code // انتهى // 14:30 ت م 0123}, and the time and number on lines of their own. */
  private boolean isEnd(String folded) {
    String rest =
        lexicon
            .beginning(WordList.END_MARKS, folded)
            .map(mark -> folded.substring(folded.indexOf(mark) + mark.length()))
            .orElse(folded);
    List<String> words = List.of(rest.strip().split(" "));
    boolean marked = !rest.equals(folded);
    boolean time =
        words.stream()
                .allMatch(
                    word ->
                        word.isEmpty()
                            || word.matches("[\\d.]+")
                            || lexicon.has(WordList.END_WORDS, word))
            || lexicon.has(WordList.END_WORDS, rest.replaceAll("[\\d.]+", ""));
    return time && (marked || words.stream().anyMatch(word -> word.matches("\\d+")));
  }

  /** {@code عدد القراءات: 93}. */
  private boolean saysNothing(String text) {
    List<HeaderPart> said = header.parts(text);
    return !said.isEmpty()
        && said.stream().allMatch(part -> part.field() == HeaderPart.Field.NOTHING);
  }

  /** Whether folded words are a label, with or without the language or a few words more. */
  private boolean isOnly(WordList labels, String folded) {
    return lexicon
        .beginning(labels, folded)
        .filter(
            label -> folded.substring(label.length()).strip().split(" ").length <= MOST_WORDS_MORE)
        .isPresent();
  }
}
