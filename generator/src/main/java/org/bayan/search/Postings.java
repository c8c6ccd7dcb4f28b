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
  private static final List<String> PLURALS = List.of("ات", "ون", "ين");

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
        places
            .append(release < 0 ? "" : ";")
            .append(Integer.toString(number - last, 36))
            .append(':');
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

  /**
   * The entries, by folded word or form. One that is empty is a word that the archive has not, so
   * that nothing is taken off it.
   */
  SortedMap<String, String> entries() {
    Map<String, WordForms.Spelled> spelled = new HashMap<>();
    Map<String, Lemmas.Form> forms = new HashMap<>();
    List<List<List<String>>> texts = new ArrayList<>(releases.size());
    for (IndexedRelease release : releases) {
      List<List<String>> fields = new ArrayList<>();
      for (IndexedRelease.Field field : release.fields()) {
        List<String> found = new ArrayList<>();
        words
            .written(field.text())
            .forEach(
                written -> {
                  WordForms.Spelled word = spelled.computeIfAbsent(written, words::spelling);
                  found.addAll(word.forms());
                  word.forms()
                      .forEach(form -> forms.merge(form, Lemmas.Form.of(word), Lemmas.Form::plus));
                });
        fields.add(found);
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
          byLemma
              .computeIfAbsent(lemmas.of(form), key -> new Word())
              .add(form, releases.get(i).number(), name, position++);
        }
      }
    }
    SortedMap<String, String> entries = new TreeMap<>();
    byLemma.forEach((lemma, word) -> entries.put(lemma, word.toString()));
    byLemma.forEach(
        (lemma, word) ->
            word.forms.keySet().forEach(form -> entries.putIfAbsent(form, "=" + lemma)));
    addForms(entries);
    return entries;
  }

  /** Adds forms that the archive has not, so that the page knows their words. */
  private void addForms(SortedMap<String, String> entries) {
    Map<String, String> more = new TreeMap<>();
    words
        .singulars()
        .forEach((form, word) -> more.put(form, entries.containsKey(word) ? "=" + word : ""));
    words.whole().forEach(word -> more.putIfAbsent(word, ""));
    more.values()
        .removeIf(
            entry -> entry.startsWith("=") && entries.get(entry.substring(1)).startsWith("="));
    more.entrySet()
        .removeIf(
            each ->
                each.getValue().isEmpty()
                    && words.rests(each.getKey()).stream()
                        .noneMatch(rest -> entries.containsKey(rest.text())));
    entries.forEach(
        (word, entry) -> {
          if (!entry.startsWith("=")) {
            singularsOf(word).forEach(each -> more.putIfAbsent(each, "=" + word));
          }
        });
    more.forEach(entries::putIfAbsent);
  }

  /** What may be the singular of a word that the archive has in the plural only. */
  private static List<String> singularsOf(String word) {
    for (String ending : PLURALS) {
      String rest = word.substring(0, Math.max(0, word.length() - ending.length()));
      if (word.endsWith(ending) && rest.length() > 2) {
        return ending.equals("ات") ? List.of(rest, rest + "ه") : List.of(rest);
      }
    }
    return List.of();
  }
}
