package org.bayan.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * In which releases each word stands, and where. An entry is {@code =word}, for a form of another
 * word, or the word's forms, a bar, and for each release {@code distance:field positions field
 * positions;}, with numbers in base 36 and {@code _n} behind a position whose form is the nth.
 */
final class Postings {
  private static final String CLOSING = "ةى";

  private final WordForms words;
  private final List<IndexedRelease> releases;

  Postings(WordForms words, List<IndexedRelease> releases) {
    this.words = words;
    this.releases = releases;
  }

  private static final class Word {
    private final Map<String, Integer> forms = new LinkedHashMap<>();
    private final StringBuilder places = new StringBuilder();
    private int last;
    private int release = -1;
    private String field = "";

    void add(String form, int number, String name, int position) {
      int index = forms.computeIfAbsent(form, key -> forms.size());
      if (release != number) {
        places.append(release < 0 ? "" : ";").append(Integer.toString(number - last, 36)).append(':');
        last = number;
        release = number;
        field = "";
      }
      if (!field.equals(name)) {
        places.append(field.isEmpty() ? "" : " ").append(name).append(' ');
        field = name;
      } else {
        places.append('.');
      }
      places.append(Integer.toString(position, 36));
      if (index > 0) {
        places.append('_').append(Integer.toString(index, 36));
      }
    }

    @Override
    public String toString() {
      return String.join(" ", forms.keySet()) + "|" + places;
    }
  }

  /** The entries, by folded word or form. */
  SortedMap<String, String> entries() {
    Map<String, Lemmas.Form> forms = new HashMap<>();
    List<List<List<String>>> texts = new ArrayList<>(releases.size());
    for (IndexedRelease release : releases) {
      List<List<String>> fields = new ArrayList<>();
      for (IndexedRelease.Field field : release.fields()) {
        fields.add(words.words(words.fold(field.text())));
        count(field.text(), fields.get(fields.size() - 1), forms);
      }
      texts.add(fields);
    }
    Lemmas lemmas = new Lemmas(words, forms);
    Map<String, Word> byLemma = new HashMap<>();
    for (int i = 0; i < releases.size(); i++) {
      for (int field = 0; field < texts.get(i).size(); field++) {
        String name = releases.get(i).fields().get(field).name();
        int position = 0;
        for (String form : texts.get(i).get(field)) {
          byLemma.computeIfAbsent(lemmas.of(form), key -> new Word()).add(form, releases.get(i).number(), name, position++);
        }
      }
    }
    SortedMap<String, String> entries = new TreeMap<>();
    byLemma.forEach((lemma, word) -> entries.put(lemma, word.toString()));
    byLemma.forEach(
        (lemma, word) -> {
          for (String form : word.forms.keySet()) {
            entries.putIfAbsent(form, "=" + lemma);
          }
        });
    return entries;
  }

  /** Counts forms, and how many end in a letter that is part of the word. */
  private static void count(String text, List<String> folded, Map<String, Lemmas.Form> forms) {
    boolean closing = false;
    for (int i = 0; i < CLOSING.length() && !closing; i++) {
      closing = text.indexOf(CLOSING.charAt(i)) >= 0;
    }
    for (String form : folded) {
      int closed = 0;
      if (closing && (form.endsWith("ه") || form.endsWith("ي"))) {
        closed = isClosed(text, form) ? 1 : 0;
      }
      forms.merge(form, new Lemmas.Form(1, closed), (a, b) -> new Lemmas.Form(a.count() + b.count(), a.closed() + b.closed()));
    }
  }

  /** Whether the text writes the form with ة or ى at its end, so far as one can see without its place. */
  private static boolean isClosed(String text, String form) {
    String stem = form.substring(0, form.length() - 1);
    return text.indexOf(stem + (form.endsWith("ه") ? "ة" : "ى")) >= 0;
  }
}
