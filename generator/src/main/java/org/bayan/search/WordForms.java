package org.bayan.search;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Folds words as they are compared, and takes them apart: what may be left of one without what is
 * written before and behind it. Which of these it is, the words of the archive decide ({@link
 * Lemmas}). The page's script does the very same. Immutable.
 */
final class WordForms {
  private static final Pattern IGNORED = Pattern.compile("[\\p{Mn}\\p{Cf}\u0640]");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  /** The kinds of signs that words are made of: letters, digits, marks and what cannot be seen. */
  private static final int OF_WORDS =
      1 << Character.UPPERCASE_LETTER
          | 1 << Character.LOWERCASE_LETTER
          | 1 << Character.TITLECASE_LETTER
          | 1 << Character.MODIFIER_LETTER
          | 1 << Character.OTHER_LETTER
          | 1 << Character.DECIMAL_DIGIT_NUMBER
          | 1 << Character.LETTER_NUMBER
          | 1 << Character.OTHER_NUMBER
          | 1 << Character.NON_SPACING_MARK
          | 1 << Character.FORMAT;

  private static final int KEY = 3;

  private final JsonObject data;
  private final Map<Character, Character> letters = new HashMap<>();
  private final Map<String, String> spellings =
      new TreeMap<>(
          Comparator.comparingInt(String::length)
              .reversed()
              .thenComparing(Comparator.naturalOrder()));
  private final Map<String, List<String>> spellingsByKey = new HashMap<>();
  private final List<String> articles;
  private final List<String> clitics;
  private final List<String> pronouns;
  private final List<Ending> beforePronouns;
  private final List<Ending> endings;
  private final Set<String> endingsOfArticles;
  private final Set<String> verbs;
  private final Set<String> shortWords = new LinkedHashSet<>();
  private final Set<String> whole = new HashSet<>();
  private final Set<String> closed = new HashSet<>();
  private final Map<String, String> singulars = new LinkedHashMap<>();

  private record Ending(String end, String instead) {}

  /** What may stand before a word. */
  enum Head {
    NONE,
    ARTICLE,
    CLITIC
  }

  /**
   * What may be left of a form.
   *
   * @param clitic what stood before it, with its article, if it had one
   * @param pronoun what stood behind it
   * @param ending what stood before the pronoun or at the end; empty also where only ة became ت
   */
  record Rest(String text, Head head, String clitic, String pronoun, String ending) {}

  /**
   * A word as a text writes it.
   *
   * @param forms the folded words that it is
   * @param closed whether it ends in ة or ى, which are part of a word
   * @param below whether it begins, after its article, with إ
   * @param hamza whether what looks like its article is written with a hamza and so is none
   */
  record Spelled(List<String> forms, boolean closed, boolean below, boolean hamza) {}

  private WordForms(String json, String spellings, String... lexicons) {
    data = new Gson().fromJson(json, JsonObject.class);
    data.getAsJsonObject("letters")
        .entrySet()
        .forEach(
            each -> letters.put(each.getKey().charAt(0), each.getValue().getAsString().charAt(0)));
    articles = texts("articles");
    clitics = texts("clitics");
    pronouns = texts("pronouns");
    beforePronouns = endings("beforePronouns");
    endings = endings("endings");
    endingsOfArticles = Set.copyOf(texts("endingsOfArticles"));
    verbs = Set.copyOf(texts("verbs"));
    lines(spellings).forEach(this::addSpellings);
    texts("short").forEach(word -> shortWords.add(fold(word)));
    Stream.of(lexicons).flatMap(WordForms::lines).forEach(this::addWord);
    singulars.keySet().removeAll(whole); // كتاب is a book, though it is the plural of كاتب as well
  }

  private void addSpellings(String line) {
    String[] sides = line.split(" = ");
    for (String other : sides[1].split(" ")) {
      String from = letters(other);
      spellings.put(from, letters(sides[0]));
      spellingsByKey.computeIfAbsent(from.substring(0, KEY), key -> new ArrayList<>()).add(from);
    }
    spellingsByKey
        .values()
        .forEach(list -> list.sort(Comparator.comparingInt(String::length).reversed()));
  }

  private void addWord(String line) {
    String[] forms = line.split(" ");
    String word = fold(forms[0]);
    whole.add(word);
    for (int i = 0; i < forms.length; i++) {
      String form = fold(forms[i]);
      if (isClosing(forms[i])) {
        closed.add(form);
      }
      if (!form.equals(word)) {
        singulars.putIfAbsent(form, word);
      }
    }
  }

  /** The data that comes with the plugin. */
  static WordForms ofPlugin() {
    return new WordForms(
        resource("words.json"),
        resource("spellings.txt"),
        resource("broken-plurals.txt"),
        resource("whole-words.txt"));
  }

  private static String resource(String name) {
    try (InputStream in = WordForms.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> lines(String text) {
    return text.lines().filter(line -> !line.startsWith("#") && !line.isBlank());
  }

  private List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    data.getAsJsonArray(name).forEach(each -> texts.add(each.getAsString()));
    return texts;
  }

  private List<Ending> endings(String name) {
    List<Ending> list = new ArrayList<>();
    for (JsonElement each : data.getAsJsonArray(name)) {
      JsonArray pair = each.getAsJsonArray();
      list.add(new Ending(pair.get(0).getAsString(), pair.get(1).getAsString()));
    }
    return list;
  }

  /**
   * The data as the page's script reads it: words.json with its short words and particles folded,
   * and the spellings, the longest first.
   */
  String json() {
    JsonObject all = data.deepCopy();
    JsonObject pairs = new JsonObject();
    spellings.forEach(pairs::addProperty);
    all.add("spellings", pairs);
    JsonArray folded = new JsonArray();
    shortWords.forEach(folded::add);
    all.add("short", folded);
    JsonArray loose = new JsonArray();
    texts("particles").forEach(word -> loose.add(fold(word)));
    all.add("particles", loose);
    return all.toString();
  }

  /** The folded words by their folded plurals and other irregular forms. */
  Map<String, String> singulars() {
    return singulars;
  }

  /**
   * The folded words that are known without an archive; what looks like an affix is part of them.
   */
  Set<String> whole() {
    return whole;
  }

  /** Whether a folded form is known without an archive, as a word or as a form of one. */
  boolean knows(String form) {
    return whole.contains(form) || singulars.containsKey(form);
  }

  /** Whether a folded form that is known ends in ة or ى. */
  boolean isClosed(String form) {
    return closed.contains(form);
  }

  private static boolean isClosing(String written) {
    return written.endsWith("ة") || written.endsWith("ى");
  }

  /** A text without marks and what cannot be seen, in one spelling. */
  String fold(String text) {
    return spelled(letters(text));
  }

  private String letters(String text) {
    String plain = IGNORED.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    String apart =
        IGNORED.matcher(Normalizer.normalize(mapped(plain), Normalizer.Form.NFKD)).replaceAll("");
    return mapped(apart).toLowerCase(Locale.ROOT);
  }

  private String mapped(String text) {
    StringBuilder mapped = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      mapped.append(letters.getOrDefault(text.charAt(i), text.charAt(i)));
    }
    return mapped.toString();
  }

  private String spelled(String folded) {
    StringBuilder spelled = null;
    int copied = 0;
    for (int i = 0; i + KEY <= folded.length(); i++) {
      String from = spellingAt(folded, i);
      if (from != null) {
        spelled = spelled == null ? new StringBuilder() : spelled;
        spelled.append(folded, copied, i).append(spellings.get(from));
        copied = i + from.length();
        i = copied - 1;
      }
    }
    return spelled == null ? folded : spelled.append(folded, copied, folded.length()).toString();
  }

  private String spellingAt(String folded, int at) {
    for (String from : spellingsByKey.getOrDefault(folded.substring(at, at + KEY), List.of())) {
      if (folded.startsWith(from, at)) {
        return from;
      }
    }
    return null;
  }

  /** The words of a folded text, in order. */
  List<String> words(String folded) {
    return WORD.matcher(folded).results().map(MatchResult::group).toList();
  }

  /** Takes a word's place in a text. */
  @FunctionalInterface
  interface Places {
    void accept(int from, int to);
  }

  /** Hands on where the words of a text stand, in order. */
  static void written(String text, Places words) {
    int start = 0;
    int i = 0;
    while (i < text.length()) {
      int sign = text.codePointAt(i);
      int next = i + Character.charCount(sign);
      if ((OF_WORDS >>> Character.getType(sign) & 1) == 0) {
        if (i > start) {
          words.accept(start, i);
        }
        start = next;
      }
      i = next;
    }
    if (i > start) {
      words.accept(start, i);
    }
  }

  /** What the writing of a word says of it. */
  Spelled spelling(String written) {
    String plain =
        IGNORED.matcher(Normalizer.normalize(written, Normalizer.Form.NFKC)).replaceAll("");
    List<String> forms = words(fold(written));
    String article = forms.isEmpty() ? null : article(forms.get(0));
    int behind = article == null ? 0 : article.length();
    boolean below = behind < plain.length() && plain.charAt(behind) == 'إ';
    int alif = article == null ? -1 : article.indexOf('ا');
    boolean hamza = alif >= 0 && alif < plain.length() && "أإآ".indexOf(plain.charAt(alif)) >= 0;
    return new Spelled(forms, isClosing(plain), below, hamza);
  }

  /** What looks like an article at the beginning of a form, or null. */
  String article(String form) {
    for (String article : articles) {
      if (form.startsWith(article)) {
        return article;
      }
    }
    return null;
  }

  /** What may be left of a folded form, the longest first. */
  List<Rest> rests(String form) {
    List<Rest> rests = new ArrayList<>();
    behind(rests, form, Head.NONE, "");
    String article = article(form);
    if (article != null) {
      behind(rests, form.substring(article.length()), Head.ARTICLE, article);
    }
    for (String clitic : clitics) {
      if (form.startsWith(clitic)) {
        behind(rests, form.substring(clitic.length()), Head.CLITIC, clitic);
      }
    }
    rests.sort(Comparator.comparingInt((Rest rest) -> rest.text().length()).reversed());
    return rests;
  }

  private void behind(List<Rest> rests, String form, Head head, String clitic) {
    if (head == Head.CLITIC
        && clitic.endsWith("س")
        && (form.isEmpty() || !verbs.contains(form.substring(0, 1)))) {
      return;
    }
    if (head != Head.NONE) {
      add(rests, new Rest(form, head, clitic, "", ""));
    }
    for (String pronoun : pronouns) {
      if (head != Head.ARTICLE && form.endsWith(pronoun)) {
        String base = form.substring(0, form.length() - pronoun.length());
        for (Ending ending : beforePronouns) {
          if (base.endsWith(ending.end())) {
            boolean closed = ending.end().equals("ت") || ending.end().isEmpty();
            add(
                rests,
                new Rest(instead(base, ending), head, clitic, pronoun, closed ? "" : ending.end()));
          }
        }
      }
    }
    for (Ending ending : endings) {
      if (form.endsWith(ending.end())
          && (head != Head.ARTICLE || endingsOfArticles.contains(ending.end()))) {
        add(rests, new Rest(instead(form, ending), head, clitic, "", ending.end()));
      }
    }
  }

  private static String instead(String form, Ending ending) {
    return form.substring(0, form.length() - ending.end().length()) + ending.instead();
  }

  private void add(List<Rest> rests, Rest rest) {
    if (rest.text().length() > 2 || shortWords.contains(rest.text())) {
      rests.add(rest);
    }
  }
}
