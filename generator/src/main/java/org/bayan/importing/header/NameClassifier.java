package org.bayan.importing.header;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bayan.arabic.FoldedText;
import org.bayan.importing.header.HeaderPart.Field;
import org.bayan.importing.lexicon.FoldedWords;
import org.bayan.importing.lexicon.Lexicon;
import org.bayan.importing.lexicon.WordList;
import org.bayan.importing.page.Line;

/** Says what a name in a header names: a kind of text, a notice, an issuer, an office, a state or a place. */
public final class NameClassifier {
  private static final int LONGEST = 200;
  private static final int LONGEST_NAME = 14;
  private static final int LONGEST_LETTERHEAD = 7;
  private static final int LONGEST_STATE = 5;
  private static final int LONGEST_KIND = 4;
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern ENDS = Pattern.compile("^[\\s:،,]+|[\\s:،,]+$");
  private static final Pattern NUMBERED = Pattern.compile("(.+?)(?: رقم)? [\\d ]+");
  private static final Pattern SENTENCE = Pattern.compile("[:؟?!«»\"“”]|[.…]$");

  /** After a word with the article, a word without it that begins as verbs do: الوزير يفتتح. */
  private static final Pattern PREDICATE = Pattern.compile("(^| )[ولب]?ال\\p{L}+ [يت]\\p{L}{2,}");

  private final Lexicon lexicon;
  private final Set<String> places;

  /**
   * @param places the places, folded, that a dateline may name
   */
  public NameClassifier(Lexicon lexicon, Set<String> places) {
    this.lexicon = lexicon;
    this.places = places;
  }

  /** A kind, a notice, an issuer, an office or a state, and nothing else. */
  public Optional<HeaderPart> of(String words) {
    if (words.length() > LONGEST) {
      return Optional.empty();
    }
    String folded = Lexicon.fold(words);
    Matcher numbered = NUMBERED.matcher(folded);
    if (lexicon.has(WordList.KINDS, words)) {
      return part(Field.KIND, words, true);
    } else if (numbered.matches() && lexicon.has(WordList.KINDS, numbered.group(1))) {
      return part(Field.KIND, beginning(words, numbered.group(1)), true);
    } else if (lexicon.has(WordList.NOTICES, words)) {
      return part(Field.NOTICE, words, true);
    } else if (lexicon.has(WordList.ISSUERS, words) || lexicon.has(WordList.ORGANIZATIONS, words)) {
      return part(Field.ISSUER, words, true);
    }
    return isName(words, LONGEST_NAME) ? body(words, folded) : Optional.empty();
  }

  /** A body by the words that its name begins with; the longest beginning decides. */
  private Optional<HeaderPart> body(String words, String folded) {
    int state = length(WordList.STATES, folded);
    int issuer = length(WordList.ISSUER_BEGINNINGS, folded);
    int office = length(WordList.OFFICE_BEGINNINGS, folded);
    if (state > Math.max(issuer, office)) {
      return folded.split(" ").length <= LONGEST_STATE ? part(Field.STATE, words, false) : Optional.empty();
    }
    return issuer + office == 0 ? Optional.empty() : part(office > issuer ? Field.OFFICE : Field.ISSUER, words, false);
  }

  private int length(WordList beginnings, String folded) {
    return lexicon.beginning(beginnings, folded).map(String::length).orElse(0);
  }

  /** A place, with or without the words and the news agency that stand beside it in datelines. */
  public Optional<HeaderPart> place(String words) {
    String folded = Lexicon.fold(words);
    List<String> rest =
        Arrays.stream(folded.split(" ")).filter(word -> !lexicon.has(WordList.DATELINE_WORDS, word) && !lexicon.has(WordList.NEWS_AGENCIES, word)).toList();
    return places.contains(folded) || places.contains(String.join(" ", rest)) ? part(Field.PLACE, words, true) : Optional.empty();
  }

  /** {@code بيان لوزير الخارجية …}, {@code تصريح صادر عن المتحدث باسم …}: the kind and the speaker; empty for others. */
  public List<HeaderPart> ofSpeaker(String line) {
    String[] words = SPACE.split(line);
    for (int length = Math.min(LONGEST_KIND, words.length - 1); length > 0; length--) {
      String kind = String.join(" ", Arrays.copyOf(words, length));
      if (lexicon.has(WordList.KINDS, kind)) {
        String rest = String.join(" ", Arrays.copyOfRange(words, length, words.length)).replaceFirst("^صادرة? ", "");
        String speaker = rest.startsWith("لل") ? "ال" + rest.substring(2) : rest.replaceFirst("^(عن |من |ل(?=\\p{L}))", "");
        boolean person = !speaker.equals(rest) && lexicon.beginning(WordList.RANKS, Lexicon.fold(speaker)).isPresent();
        return person && isName(speaker, LONGEST_NAME)
            ? List.of(new HeaderPart(Field.KIND, kind, false), new HeaderPart(Field.SPEAKER, speaker, false))
            : List.of();
      }
    }
    return List.of();
  }

  /** Whether words may be the name of a body that no word shows to be one: few, and none of them tells anything. */
  public boolean mayBeLetterhead(String words) {
    return isName(words, LONGEST_LETTERHEAD);
  }

  private boolean isName(String words, int longest) {
    return Lexicon.fold(words).split(" ").length <= longest
        && !SENTENCE.matcher(words).find()
        && !lexicon.isIn(WordList.SENTENCE_WORDS, FoldedWords.of(words))
        && !PREDICATE.matcher(FoldedText.fold(words)).find();
  }

  /** Whether words tell something, as a title does and a name does not. */
  public boolean tell(String words) {
    FoldedWords all = FoldedWords.of(words);
    return lexicon.isIn(WordList.SENTENCE_WORDS, all) || lexicon.isIn(WordList.MEETING_WORDS, all);
  }

  /** Whether a word tells something of the one before it. */
  public boolean tells(String word, String before) {
    return lexicon.has(WordList.SENTENCE_WORDS, word) || PREDICATE.matcher(FoldedText.fold(before + " " + word)).find();
  }

  private static Optional<HeaderPart> part(Field field, String words, boolean sure) {
    return Optional.of(new HeaderPart(field, ENDS.matcher(words).replaceAll(""), sure));
  }

  /** The beginning of some words that is folded to this. */
  private static String beginning(String words, String folded) {
    int end = words.length();
    while (end > 0 && !Lexicon.fold(words.substring(0, end)).equals(folded)) {
      end--;
    }
    return Line.strip(words.substring(0, end)).replaceAll("[\\s(:–-]+$", "");
  }
}
