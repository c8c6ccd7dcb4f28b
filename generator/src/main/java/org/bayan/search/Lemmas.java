package org.bayan.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The word that each form of an archive belongs to. A clitic goes only where what is left is a word of
 * the archive that is more frequent than the whole, so that وزير does not become زير; an article and
 * a pronoun of two letters always go. Immutable once made.
 */
final class Lemmas {
  private static final int MOST_STEPS = 5;

  private final WordForms words;
  private final Map<String, Form> forms;
  private final Map<String, Integer> bare = new HashMap<>();
  private final Map<String, String> known = new HashMap<>();

  /**
   * A folded form as the archive has it.
   *
   * @param count how often
   * @param closed how often of these it is written with ة or ى at its end, which are part of a word
   */
  record Form(int count, int closed) {
    boolean isClosed() {
      return 2 * closed > count;
    }
  }

  Lemmas(WordForms words, Map<String, Form> forms) {
    this.words = words;
    this.forms = forms;
    forms.forEach(
        (form, found) ->
            words.rests(form).stream()
                .filter(rest -> rest.cut() == WordForms.Cut.ARTICLE)
                .forEach(rest -> bare.merge(rest.text(), found.count(), Integer::sum)));
  }

  /** The word of a form. */
  String of(String form) {
    String lemma = known.get(form);
    if (lemma == null) {
      lemma = form;
      for (int step = 0; step < MOST_STEPS; step++) {
        String next = step(lemma);
        if (next == null) {
          break;
        }
        lemma = next;
      }
      known.put(form, lemma);
    }
    return lemma;
  }

  private String step(String form) {
    if (form.charAt(0) < 'ء') {
      return null; // no Arabic word
    }
    List<WordForms.Rest> rests = words.rests(form);
    WordForms.Rest best = null;
    for (WordForms.Rest rest : rests) {
      if (isSound(form, rest) && (best == null || rest.cut() == best.cut() && rest.removed().equals(best.removed()) && count(rest.text()) > count(best.text()))) {
        best = rest;
      }
    }
    return best == null ? null : best.text();
  }

  private boolean isSound(String form, WordForms.Rest rest) {
    int whole = count(form);
    int part = count(rest.text());
    boolean closed = forms.containsKey(form) && forms.get(form).isClosed();
    if (form.equals(words.singulars().get(rest.text()))) {
      return rest.cut() == WordForms.Cut.PLURAL; // what is left is the form's own plural
    }
    return switch (rest.cut()) {
      case PLURAL, ARTICLE -> true;
      case PRONOUN -> part > 0 || words.singulars().containsKey(rest.text()) || rest.text().length() > 3;
      case ENDING ->
          switch (rest.removed()) {
            case "ه", "ي" -> !closed && part > 0 && part >= whole || rest.text().endsWith("ي") && part > 0;
            case "ك" -> part > whole;
            case "ا" -> part > 0;
            default -> part > 0 && 8 * part >= whole;
          };
      case CLITIC -> part > whole || part > 0 && part == whole && rest.text().length() > 3;
    };
  }

  private int count(String form) {
    Form found = forms.get(form);
    return (found == null ? 0 : found.count()) + bare.getOrDefault(form, 0);
  }
}
