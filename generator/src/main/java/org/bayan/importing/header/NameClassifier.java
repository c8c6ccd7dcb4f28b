package org.bayan.importing.header;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.bayan.arabic.FoldedText;
import org.bayan.frontmatter.WordList;
import org.bayan.importing.header.HeaderPart.Field;
import org.bayan.importing.lexicon.FoldedWords;
import org.bayan.importing.lexicon.Lexicon;

/**
 * Says what a name in a header names: a kind of text, a notice, an issuer, an office, a state or a
 * place.
 */
public final class NameClassifier {
  private static final int LONGEST = 200;
  private static final int LONGEST_NAME = 14;
  private static final int LONGEST_LETTERHEAD = 7;
  private static final int LONGEST_STATE = 5;
  private static final int LONGEST_VENUE = 9;
  private static final Pattern ENDS = Pattern.compile("^[\\s:،,]+|[\\s:،,]+$");
  private static final Pattern NUMBER =
      Pattern.compile("[\\[(]?(?:رقم|عدد)?[\\s:.(\\[]*[\\p{Nd}/\\\\._ -]+[\\])]*");
  private static final Pattern DIGITS = Pattern.compile("[\\d ]+");
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
    Phrase phrase = Phrase.of(words);
    int kind = HeaderGrammar.kindLength(lexicon, phrase);
    if (kind > 0 && (kind == phrase.size() || NUMBER.matcher(phrase.from(kind).text()).matches())) {
      return part(Field.KIND, phrase.to(kind).text().replaceAll("[\\s(:\\[]+$", ""), true);
    } else if (isNumber(folded)) {
      return part(Field.NOTHING, words, true);
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
      return folded.split(" ").length <= LONGEST_STATE
          ? part(Field.STATE, words, false)
          : Optional.empty();
    }
    return issuer + office == 0
        ? Optional.empty()
        : part(office > issuer ? Field.OFFICE : Field.ISSUER, words, false);
  }

  private int length(WordList beginnings, String folded) {
    return lexicon.beginning(beginnings, folded).map(String::length).orElse(0);
  }

  /** A place, with or without the words and the news agency that stand beside it in datelines. */
  public Optional<HeaderPart> place(String words) {
    String folded = Lexicon.fold(words);
    List<String> rest =
        Arrays.stream(folded.split(" "))
            .filter(
                word ->
                    !lexicon.has(WordList.DATELINE_WORDS, word)
                        && !lexicon.has(WordList.NEWS_AGENCIES, word))
            .toList();
    return places.contains(folded) || places.contains(String.join(" ", rest))
        ? part(Field.PLACE, words, true)
        : Optional.empty();
  }

  /**
   * Whether a line names a meeting or a body and tells nothing of it: it may stand above the title
   * rather than be it.
   */
  public boolean tellsNothing(String line) {
    Phrase phrase = Phrase.of(line);
    boolean begins =
        phrase.size() > 1
            && lexicon.has(WordList.MEETING_WORDS, phrase.words().get(0))
            && phrase.folded().get(0).startsWith("ال");
    boolean body =
        lexicon.beginning(WordList.ISSUER_BEGINNINGS, Lexicon.fold(line)).isPresent()
            && !PREDICATE.matcher(FoldedText.fold(line)).find();
    return body || begins && !lexicon.isIn(WordList.SENTENCE_WORDS, FoldedWords.of(line));
  }

  /** The kind with whose name a title begins. */
  public Optional<String> kindOf(String title) {
    Phrase phrase = Phrase.of(title);
    int length = HeaderGrammar.kindLength(lexicon, phrase);
    return length == 0
        ? Optional.empty()
        : Optional.of(phrase.to(length).text().replaceAll("[^\\p{L}\\p{M}]+$", ""));
  }

  /** Whether a name is one that bodies of many states have: وزارة الخارجية. */
  boolean isOfAnyState(String name) {
    Phrase phrase = Phrase.of(name);
    boolean state =
        phrase.words().stream()
            .anyMatch(word -> lexicon.has(WordList.NATIONALITIES, word) || place(word).isPresent());
    boolean named =
        FoldedText.fold(name).contains(" ")
            && lexicon.entries(WordList.STATES).stream()
                .anyMatch(entry -> FoldedText.fold(name).contains(Lexicon.fold(entry.name())));
    return lexicon.beginning(WordList.BARE_ISSUERS, Lexicon.fold(name)).isPresent()
        && !state
        && !named;
  }

  /** {@code رقم البيان 20251104-01}: a number and nothing else. */
  private boolean isNumber(String folded) {
    Optional<String> label = lexicon.beginning(WordList.NUMBER_LABELS, folded);
    return label.isPresent()
        && DIGITS
            .matcher(folded.substring(folded.indexOf(label.get()) + label.get().length()))
            .matches();
  }

  /** Whether words name where something was held, and nothing else: مقر الأمم المتحدة، نيويورك. */
  boolean isVenue(String words) {
    String folded = Lexicon.fold(words).replaceFirst("^في ", "");
    return lexicon.beginning(WordList.VENUE_BEGINNINGS, folded).isPresent()
        && isName(words, LONGEST_VENUE);
  }

  /**
   * Whether words may be the name of a body that no word shows to be one: few, and none of them
   * tells anything.
   */
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
    return lexicon.has(WordList.SENTENCE_WORDS, word)
        || PREDICATE.matcher(FoldedText.fold(before + " " + word)).find();
  }

  private static Optional<HeaderPart> part(Field field, String words, boolean sure) {
    return Optional.of(new HeaderPart(field, ENDS.matcher(words).replaceAll(""), sure));
  }
}
