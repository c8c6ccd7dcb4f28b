package org.bayan.importing.lexicon;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bayan.arabic.FoldedText;
import org.bayan.frontmatter.WordList;

/**
 * How official texts are worded, and the names in them. Words are compared as {@link FoldedText}
 * folds them.
 */
public final class Lexicon {
  private static final String ARTICLE = "ال";
  private static final int LONGEST_ENTRY = 6;
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}.]+");
  private static final Pattern DOT = Pattern.compile("\\.(?= |$)");

  private final Map<WordList, List<LexiconEntry>> sections = new EnumMap<>(WordList.class);
  private final Map<WordList, Set<String>> withoutArticles = new EnumMap<>(WordList.class);
  private final Map<WordList, Set<String>> folded = new EnumMap<>(WordList.class);
  private final Map<WordList, Map<String, List<List<String>>>> byFirstWord =
      new EnumMap<>(WordList.class);

  public Lexicon() {
    for (WordList section : WordList.values()) {
      sections.put(section, new ArrayList<>());
      folded.put(section, new LinkedHashSet<>());
      withoutArticles.put(section, new LinkedHashSet<>());
      byFirstWord.put(section, new HashMap<>());
    }
  }

  public void add(WordList section, LexiconEntry entry) {
    sections.get(section).add(entry);
    for (String form : entry.forms()) {
      folded.get(section).add(fold(form));
      withoutArticles
          .get(section)
          .add(
              Stream.of(fold(form).split(" ")).map(Lexicon::bare).collect(Collectors.joining(" ")));
      List<String> words = FoldedWords.of(form).words();
      if (!words.isEmpty()) {
        byFirstWord
            .get(section)
            .computeIfAbsent(words.get(0), word -> new ArrayList<>())
            .add(words);
      }
    }
  }

  /** A section's entries, in the order of the files. */
  public List<LexiconEntry> entries(WordList section) {
    return List.copyOf(sections.get(section));
  }

  /** Whether a text is an entry, or a form of one. */
  public boolean has(WordList section, String text) {
    return folded.get(section).contains(fold(text));
  }

  /**
   * The longest entry, folded, with whose whole words a folded text begins, with the article or
   * without.
   */
  public Optional<String> beginning(WordList section, String foldedText) {
    return Stream.of(foldedText, foldedText.replaceFirst("^ال", ""))
        .flatMap(
            text ->
                folded.get(section).stream()
                    .filter(entry -> text.startsWith(entry) && isEnd(text, entry.length())))
        .max((a, b) -> Integer.compare(a.length(), b.length()));
  }

  /**
   * How many of some folded words, from the first, are an entry, each word with the article or
   * without; 0 if they are none.
   */
  public int wordsOf(WordList section, List<String> words) {
    StringBuilder joined = new StringBuilder();
    int longest = 0;
    for (int i = 0; i < Math.min(LONGEST_ENTRY, words.size()); i++) {
      joined.append(i == 0 ? "" : " ").append(bare(words.get(i)));
      longest = withoutArticles.get(section).contains(joined.toString()) ? i + 1 : longest;
    }
    return longest;
  }

  private static String bare(String word) {
    return word.startsWith(ARTICLE) && word.length() > ARTICLE.length() + 1
        ? word.substring(ARTICLE.length())
        : word;
  }

  /** Whether a text holds any of the entries, as whole words or with what Arabic joins to them. */
  public boolean isIn(WordList section, FoldedWords text) {
    for (int i = 0; i < text.size(); i++) {
      for (String word : FoldedWords.bare(text.words().get(i))) {
        for (List<String> entry : byFirstWord.get(section).getOrDefault(word, List.of())) {
          if (text.holdAt(i, entry)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /**
   * Whether a folded text holds all the words of one of the entries, in any order and with what
   * Arabic joins to them.
   */
  public boolean allWordsAreIn(WordList section, String foldedText) {
    return folded.get(section).stream()
        .anyMatch(entry -> List.of(entry.split(" ")).stream().allMatch(foldedText::contains));
  }

  /** A text as entries are compared: folded, with single spaces, without the signs round it. */
  public static String fold(String text) {
    return DOT.matcher(SIGNS.matcher(FoldedText.fold(text)).replaceAll(" ")).replaceAll("").strip();
  }

  /** Whether no word goes on here. One letter alone, as ل, is joined to the word after it. */
  private static boolean isEnd(String text, int at) {
    boolean joined = at >= 2 && text.charAt(at - 2) == ' ';
    return joined || at == text.length() || !Character.isLetterOrDigit(text.charAt(at));
  }
}
