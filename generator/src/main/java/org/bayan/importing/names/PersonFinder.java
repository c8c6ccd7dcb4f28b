package org.bayan.importing.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bayan.frontmatter.WordList;
import org.bayan.importing.lexicon.FoldedWords;
import org.bayan.importing.lexicon.Lexicon;

/**
 * Guesses names of people that nobody knows yet: the words after a rank, as in وزير الخارجية فلان
 * الفلاني, up to a sign or a word that names do not have. Somebody must check them.
 */
public final class PersonFinder {
  private static final int MOST = 30;
  private static final int LONGEST = 4;
  private static final int LONGEST_RANK = 8;
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern SIGN = Pattern.compile("[^\\p{L}\\p{M}.]$");
  private static final Pattern OF_A_RANK = Pattern.compile("و?ال\\p{L}+");
  private static final Pattern VERB = Pattern.compile("[يت]\\p{L}{3,}");
  private static final Pattern TANWEEN = Pattern.compile("[\u064B-\u064D]");
  private static final Pattern INITIAL = Pattern.compile("\\p{L}\\.");

  private final Lexicon lexicon;
  private final KnownNames names;
  private final Set<String> ranks;

  public PersonFinder(Lexicon lexicon, KnownNames names) {
    this.lexicon = lexicon;
    this.names = names;
    this.ranks =
        lexicon.entries(WordList.RANKS).stream()
            .flatMap(entry -> entry.forms().stream())
            .map(Lexicon::fold)
            .collect(Collectors.toSet());
  }

  /**
   * Names after ranks, as they stand, each once.
   *
   * @param known the names that were found already
   */
  public List<String> in(List<String> texts, List<String> known) {
    Set<String> found = new LinkedHashSet<>();
    for (String text : texts) {
      String[] words = SPACE.split(text);
      String[] folded = Arrays.stream(words).map(Lexicon::fold).toArray(String[]::new);
      for (int i = 0; i < words.length && found.size() < MOST; i++) {
        int rank = afterRank(words, folded, i);
        int after =
            rank > i && !name(words, rank).isEmpty() ? rank : afterDescription(words, folded, i);
        if (after > i) {
          i = Math.max(i, add(words, after, known, found) - 1);
        }
      }
    }
    return List.copyOf(found);
  }

  /**
   * Adds the name that begins at a word, and those joined to it by و; returns the index after them.
   */
  private int add(String[] words, int start, List<String> known, Set<String> found) {
    int at = start;
    String name = name(words, at);
    while (!name.isEmpty()) {
      if (!isKnown(name, known) && !isKnown(name, List.copyOf(found))) {
        found.add(name);
      }
      at += name.split(" ").length;
      boolean joined =
          at < words.length
              && !SIGN.matcher(words[at - 1]).find()
              && Lexicon.fold(words[at]).startsWith("و")
              && words[at].length() > 3
              && !lexicon.has(WordList.RANK_NOUNS, words[at])
              && lexicon.beginning(WordList.RANKS, Lexicon.fold(words[at])).isEmpty();
      if (!joined) {
        break;
      }
      String[] next = words.clone();
      next[at] = next[at].substring(1);
      name = lexicon.has(WordList.RANK_NOUNS, next[at]) ? "" : name(next, at);
      name = name.contains(" ") ? name : "";
    }
    return at;
  }

  /**
   * {@code مديرة البرنامج}, {@code المدير القطري للبرنامج}: the index after a rank and the words
   * with the article that say of what; or the index itself.
   */
  private int afterDescription(String[] words, String[] folded, int index) {
    boolean rank =
        FoldedWords.bare(folded[index]).stream()
            .anyMatch(
                word ->
                    lexicon.wordsOf(WordList.RANK_NOUNS, List.of(word)) == 1
                        || ranks.contains(word));
    if (!rank || SIGN.matcher(words[index]).find()) {
      return index;
    }
    for (int i = index + 1; i < Math.min(words.length, index + LONGEST_RANK); i++) {
      boolean article = folded[i].matches("[ول]?ال\\p{L}+|لل\\p{L}+");
      boolean before =
          folded[i - 1].matches("[ول]?ال\\p{L}+|لل\\p{L}+")
              || lexicon.has(WordList.NATIONALITIES, words[i - 1]);
      if (!article && before && name(words, i).contains(" ")) {
        return i;
      }
      if (SIGN.matcher(words[i]).find()
          || lexicon.has(WordList.NAME_ENDS, words[i])
          || lexicon.has(WordList.SENTENCE_WORDS, words[i])
          || lexicon.has(WordList.RANKS, words[i])) {
        return index;
      }
    }
    return index;
  }

  /**
   * The index after the longest rank that begins at a word, and after the country's adjective; or
   * the index itself.
   */
  private int afterRank(String[] words, String[] folded, int index) {
    int longest = 0;
    StringBuilder joined = new StringBuilder();
    for (int length = 1; length <= Math.min(LONGEST_RANK, words.length - index); length++) {
      joined.append(length > 1 ? " " : "").append(folded[index + length - 1]);
      if (FoldedWords.bare(joined.toString()).stream().anyMatch(ranks::contains)) {
        longest = length;
      }
      if (SIGN.matcher(words[index + length - 1]).find()) {
        break;
      }
    }
    int after = index + longest;
    boolean ends = longest == 0 || SIGN.matcher(words[after - 1]).find();
    if (ends) {
      return index;
    }
    while (longest == 1
        && !folded[index].contains("ال")
        && after < words.length
        && OF_A_RANK.matcher(folded[after]).matches()) {
      after++;
    }
    boolean adjective =
        after + 1 < words.length
            && lexicon.has(WordList.NATIONALITIES, words[after])
            && isPartOfName(words[after + 1]);
    return adjective ? after + 1 : after;
  }

  private String name(String[] words, int start) {
    List<String> name = new ArrayList<>();
    int counted = 0;
    for (int i = start; i < words.length && counted < LONGEST && isPartOfName(words[i]); i++) {
      boolean joint = lexicon.has(WordList.NAME_JOINTS, words[i]);
      boolean afterJoint = i > start && lexicon.has(WordList.NAME_JOINTS, words[i - 1]);
      boolean noun =
          i > start
              && !joint
              && !afterJoint
              && Lexicon.fold(words[i]).endsWith("ه")
              && words[i].matches(".*ة[،,.]?")
              && !lexicon.has(WordList.NAMES_WITH_TEH, words[i]);
      if (noun) {
        break;
      }
      boolean ends =
          SIGN.matcher(words[i]).find()
              || words[i].endsWith(".") && !INITIAL.matcher(words[i]).matches();
      name.add(
          words[i].replaceAll("[^\\p{L}\\p{M}]+$", INITIAL.matcher(words[i]).matches() ? "." : ""));
      counted += joint ? 0 : 1;
      boolean familyName = i > start && !afterJoint && words[i].startsWith("ال");
      if (ends || familyName) {
        break;
      }
    }
    while (!name.isEmpty() && lexicon.has(WordList.NAME_JOINTS, name.get(name.size() - 1))) {
      name.remove(name.size() - 1);
    }
    boolean whole =
        name.size() >= 2
            || name.size() == 1
                && name.get(0).startsWith("ال")
                && name.get(0).length() > 4
                && lexicon.wordsOf(WordList.KIND_ADJECTIVES, List.of(Lexicon.fold(name.get(0))))
                    == 0
                && lexicon.wordsOf(WordList.RANK_NOUNS, List.of(Lexicon.fold(name.get(0)))) == 0;
    boolean verb =
        whole
            && VERB.matcher(Lexicon.fold(name.get(0))).matches()
            && !lexicon.has(WordList.NAMES_LIKE_VERBS, name.get(0));
    return whole && !verb && !isAllDescription(name) ? String.join(" ", name) : "";
  }

  private static boolean isAllDescription(List<String> name) {
    return name.size() > 1 && name.stream().allMatch(word -> word.startsWith("ال"));
  }

  /**
   * Whether a word may go on with a name: no joined و, ل or ب, no tanween, none of the words that
   * end names, no place.
   */
  private boolean isPartOfName(String word) {
    String folded = Lexicon.fold(word);
    return word.matches("[\\p{IsArabic}\\p{M}.،؛:,;)»\"-]+")
        && !folded.isEmpty()
        && !TANWEEN.matcher(word).find()
        && !folded.startsWith("لل")
        && !(folded.startsWith("و") && folded.length() > 4)
        && !(folded.startsWith("بال") && folded.length() > 4)
        && !lexicon.has(WordList.NAME_ENDS, word)
        && !lexicon.has(WordList.RANKS, word)
        && !lexicon.has(WordList.NATIONALITIES, word)
        && lexicon.beginning(WordList.ISSUER_BEGINNINGS, folded).isEmpty()
        && names.at(FoldedWords.of(word), 0) == null;
  }

  private static boolean isKnown(String name, List<String> known) {
    String folded = Lexicon.fold(name);
    return known.stream()
        .map(Lexicon::fold)
        .anyMatch(
            other ->
                holds(other, folded)
                    || holds(folded, other)
                    || lastWord(other).equals(firstWord(folded)));
  }

  private static boolean holds(String text, String words) {
    return (" " + text + " ").contains(" " + words + " ");
  }

  private static String lastWord(String text) {
    return text.substring(text.lastIndexOf(' ') + 1);
  }

  private static String firstWord(String text) {
    return text.indexOf(' ') < 0 ? text : text.substring(0, text.indexOf(' '));
  }
}
