package org.bayan.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The word that each form of an archive belongs to. What may be an affix goes only where the
 * archive, or the lists that come with the plugin, know what is left: so وزير does not become زير.
 * A word that stands with an article somewhere has no clitic, no pronoun and no tanwin, for an
 * article excludes them. Articles and long pronouns go from words that nobody knows as well.
 * Immutable once made.
 */
final class Lemmas {
  private static final int LONG = 4;
  private static final int RARE = 50;

  private final WordForms words;
  private final Map<String, Form> forms;
  private final Map<String, Integer> articled = new HashMap<>();
  private final Map<String, Integer> below = new HashMap<>();
  private final Map<String, Integer> families = new HashMap<>();
  private final Map<String, String> known = new HashMap<>();

  /**
   * A folded form as the archive has it.
   *
   * @param count how often
   * @param closed how often of these it ends in ة or ى, which are part of a word
   * @param below how often it begins, after its article, with إ
   * @param hamza how often what looks like its article has a hamza
   */
  record Form(int count, int closed, int below, int hamza) {
    static Form of(WordForms.Spelled spelled, int count) {
      return new Form(
          count,
          spelled.closed() ? count : 0,
          spelled.below() ? count : 0,
          spelled.hamza() ? count : 0);
    }

    Form plus(Form other) {
      return new Form(
          count + other.count, closed + other.closed, below + other.below, hamza + other.hamza);
    }
  }

  Lemmas(WordForms words, Map<String, Form> forms) {
    this.words = words;
    this.forms = forms;
    forms.forEach(
        (form, found) -> {
          String article = words.article(form);
          boolean hasArticle =
              article != null && article.contains("ا") && 2 * found.hamza() < found.count();
          String behind = hasArticle ? form.substring(article.length()) : form;
          if (hasArticle) {
            articled.merge(behind, found.count(), Integer::sum);
          }
          below.merge(behind, found.below(), Integer::sum);
          families.merge(
              words.singulars().getOrDefault(behind, behind), found.count(), Integer::sum);
        });
  }

  /** The word of a form. */
  String of(String form) {
    String lemma = known.get(form);
    if (lemma == null) {
      lemma = find(form);
      known.put(form, lemma);
    }
    return lemma;
  }

  private String find(String form) {
    if (form.charAt(0) < 'ء') {
      return form; // no Arabic word
    }
    if (words.knows(form) && !isOtherWord(form)) {
      return words.singulars().getOrDefault(form, form);
    }
    List<WordForms.Rest> rests = words.rests(form);
    for (WordForms.Rest rest : rests) {
      if (rest.text().startsWith("ال")
          && words.whole().contains(rest.text())
          && isSound(form, rest)) {
        return of(rest.text()); // what looks like an article is the word's own beginning
      }
    }
    for (WordForms.Rest rest : rests) {
      if (isKnown(rest.text()) && isSound(form, rest)) {
        return of(rest.text());
      }
    }
    for (WordForms.Rest rest : rests) {
      if (isSure(form, rest)) {
        return of(rest.text());
      }
    }
    return form;
  }

  /**
   * Whether the archive writes a known form so that it is another word: إعداد for أعداد, بني for
   * بنى, مكتبه for مكتبة.
   */
  private boolean isOtherWord(String form) {
    boolean open =
        words.isClosed(form)
            && occurrences(form) > 0
            && count(form) == occurrences(form)
            && forms.get(form).closed() == 0;
    if (open && form.endsWith("ه")) {
      return words.knows(form.substring(0, form.length() - 1));
    }
    boolean plural = words.singulars().containsKey(form);
    return plural && (open || 2 * below.getOrDefault(form, 0) > count(form));
  }

  private boolean isSound(String form, WordForms.Rest rest) {
    boolean definite =
        articled.getOrDefault(form, 0) > 0 && RARE * articled.get(form) >= occurrences(form);
    boolean head =
        switch (rest.head()) {
          case NONE -> true;
          case ARTICLE -> !isHamza(form);
          case CLITIC ->
              !definite
                  && isMoreThan(form, rest)
                  && !(rest.clitic().endsWith("س") && isClosed(form));
        };
    boolean pronoun =
        switch (rest.pronoun()) {
          case "" -> true;
          case "ه" -> !definite && !isClosed(form);
          case "ك" -> !definite && rest.text().length() >= LONG && count(rest.text()) > count(form);
          default -> !definite;
        };
    return head && pronoun && isEnding(form, rest, definite);
  }

  private boolean isEnding(String form, WordForms.Rest rest, boolean definite) {
    String word = rest.text();
    boolean rather = words.knows(word) || 8 * count(word) >= count(form);
    return switch (rest.ending()) {
      case "" -> true;
      case "ون", "ين", "ان" ->
          rather
              && (word.length() >= LONG
                  || words.knows(word)
                  || isOneOf(form, word, "ون", "ين", "ان"));
      case "يه" -> word.length() >= LONG;
      case "و" -> !definite && word.length() >= LONG;
      case "ي" ->
          !definite
              && !isClosed(form)
              && (rest.pronoun().isEmpty()
                  ? isOneOf(form, word, "ون", "ين", "يها", "يهم")
                  : word.length() >= LONG || words.knows(word));
      case "ا" ->
          !definite
              && !isClosed(form)
              && !(word.endsWith("ه") && (words.isClosed(word) || isClosed(word)));
      default -> rather;
    };
  }

  /** Whether the archive has one of these other forms of a word. */
  private boolean isOneOf(String form, String word, String... endings) {
    for (String ending : endings) {
      if (!form.endsWith(ending) && count(word + ending) > 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word is likelier than that its first letters belong to it. */
  private boolean isMoreThan(String form, WordForms.Rest rest) {
    String word = rest.text();
    int part =
        Math.max(count(word), families.getOrDefault(words.singulars().getOrDefault(word, word), 0));
    if (words.knows(word)) {
      return word.length() >= LONG
          || rest.clitic().length() > 1
          || !rest.pronoun().isEmpty()
          || part >= count(form);
    }
    return part > count(form) || part == count(form) && word.length() >= LONG;
  }

  /** Whether an affix goes even from a word that is not known. */
  private boolean isSure(String form, WordForms.Rest rest) {
    if (!rest.ending().isEmpty()
        || rest.head() == WordForms.Head.CLITIC
        || rest.text().length() < 3) {
      return false;
    }
    if (rest.head() == WordForms.Head.ARTICLE) {
      return !isHamza(form);
    }
    boolean plural = rest.text().endsWith("ات") && rest.text().length() > LONG;
    return articled.getOrDefault(form, 0) == 0
        && (rest.pronoun().length() > 1
            ? rest.text().length() >= LONG
            : rest.pronoun().equals("ه") && plural && !isClosed(form));
  }

  private boolean isKnown(String word) {
    return words.knows(word) || count(word) > 0;
  }

  private boolean isClosed(String form) {
    Form found = forms.get(form);
    return found != null && found.closed() > 0 && 2 * found.closed() >= found.count();
  }

  private boolean isHamza(String form) {
    Form found = forms.get(form);
    return found != null && found.hamza() > 0 && 2 * found.hamza() >= found.count();
  }

  private int occurrences(String form) {
    Form found = forms.get(form);
    return found == null ? 0 : found.count();
  }

  private int count(String form) {
    return occurrences(form) + articled.getOrDefault(form, 0);
  }
}
