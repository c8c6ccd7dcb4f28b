package org.bayan.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Names that are written in several ways, as the archive's lexicon knows them: whoever looks for
 * one spelling finds the others. Words of a spelling are compared as words of texts are, in any
 * form.
 */
final class NameSpellings {
  private final Map<String, List<Spelling>> byFirstWord = new HashMap<>();

  /**
   * @param name the spelling that is preferred, as a key
   * @param words its words, one behind the other
   */
  record Spelling(String name, List<String> words) {
    /** The spelling as a form of the name. */
    String form() {
      return String.join("_", words);
    }
  }

  /**
   * @param names for each name its spellings, the preferred one first
   */
  NameSpellings(WordForms words, Lemmas lemmas, List<List<String>> names) {
    for (List<String> spellings : names) {
      List<List<String>> all =
          spellings.stream()
              .map(text -> words.words(words.fold(text)).stream().map(lemmas::of).toList())
              .filter(list -> !list.isEmpty())
              .distinct()
              .toList();
      if (all.size() > 1) {
        String name = String.join("_", all.get(0));
        all.forEach(list -> add(new Spelling(name, list)));
      }
    }
    byFirstWord
        .values()
        .forEach(
            list ->
                list.sort(
                    Comparator.comparingInt((Spelling each) -> -each.words().size())
                        .thenComparing(Spelling::form)
                        .thenComparing(Spelling::name)));
  }

  private void add(Spelling spelling) {
    byFirstWord.computeIfAbsent(spelling.words().get(0), key -> new ArrayList<>()).add(spelling);
  }

  /** A spelling of a name, and which word of a text is its first. */
  record Found(String name, String form, int place) {}

  /**
   * The names in a text, each in its longest spelling at a place.
   *
   * @param text the forms of its words, by number
   * @param lemmas the words of the forms
   */
  List<Found> in(int[] text, List<String> lemmas) {
    List<Found> found = new ArrayList<>();
    for (int place = 0; place < text.length && !byFirstWord.isEmpty(); place++) {
      Set<String> names = new HashSet<>();
      for (Spelling each : byFirstWord.getOrDefault(lemmas.get(text[place]), List.of())) {
        if (stands(each.words(), text, place, lemmas) && names.add(each.name())) {
          found.add(new Found(each.name(), each.form(), place));
        }
      }
    }
    return found;
  }

  private static boolean stands(List<String> words, int[] text, int place, List<String> lemmas) {
    if (place + words.size() > text.length) {
      return false;
    }
    for (int i = 1; i < words.size(); i++) {
      if (!words.get(i).equals(lemmas.get(text[place + i]))) {
        return false;
      }
    }
    return true;
  }

  /**
   * The entries that tell the page which spellings there are, by {@code >first word}.
   *
   * @param names the names that the archive has
   */
  SortedMap<String, String> entries(Set<String> names) {
    SortedMap<String, String> entries = new TreeMap<>();
    byFirstWord.forEach(
        (first, spellings) -> {
          String text =
              spellings.stream()
                  .filter(each -> names.contains(each.name()))
                  .map(
                      each ->
                          String.join(" ", each.words().subList(1, each.words().size()))
                              + "="
                              + each.name())
                  .collect(Collectors.joining(";"));
          if (!text.isEmpty()) {
            entries.put(">" + first, text);
          }
        });
    return entries;
  }
}
