package org.bayan.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which file holds which entry. Words that begin alike behind their article lie together, so that a
 * word lies with most of its forms and near ones can be proposed; where too many begin alike, more
 * of their letters count. A word that comes moves no other one, but for such beginnings.
 */
final class Shards {
  private static final int CHARACTERS = 5_000;
  private static final int ALIKE = 3_000;
  private static final int LETTERS = 3;
  private static final int MOST_LETTERS = 8;

  private final WordForms words;
  private final SortedSet<String> heavy = new TreeSet<>();
  private final List<SortedMap<String, String>> shards;

  Shards(WordForms words, SortedMap<String, String> entries) {
    this.words = words;
    Set<String> rest = entries.keySet();
    for (int letters = LETTERS; letters < MOST_LETTERS && !rest.isEmpty(); letters++) {
      rest = addHeavy(rest, entries);
    }
    long characters =
        entries.entrySet().stream().mapToLong(each -> size(each.getKey(), each.getValue())).sum();
    int count = 1; // a power of two, so that an archive that grows a little keeps its shards
    while (count * (long) CHARACTERS < characters) {
      count *= 2;
    }
    shards =
        IntStream.range(0, count)
            .<SortedMap<String, String>>mapToObj(i -> new TreeMap<>())
            .toList();
    entries.forEach(
        (word, entry) ->
            shards.get(Numbers.hash(beginning(word)) % shards.size()).put(word, entry));
  }

  /** Finds beginnings that are too heavy; gives the words that have one. */
  private Set<String> addHeavy(Set<String> of, Map<String, String> entries) {
    Map<String, Integer> sizes = new HashMap<>();
    of.forEach(word -> sizes.merge(beginning(word), size(word, entries.get(word)), Integer::sum));
    Set<String> found = new HashSet<>();
    sizes.forEach(
        (beginning, size) -> {
          if (size > ALIKE) {
            found.add(beginning);
          }
        });
    Set<String> words =
        of.stream().filter(word -> found.contains(beginning(word))).collect(Collectors.toSet());
    heavy.addAll(found);
    return words;
  }

  private static int size(String word, String entry) {
    return word.length() + entry.length() + 6;
  }

  /** The letters of a word that decide about its shard. */
  private String beginning(String key) {
    String word = key.charAt(0) == '>' || key.charAt(0) == '@' ? key.substring(1) : key;
    String article = words.article(word);
    String core =
        article == null || word.length() < article.length() + 2
            ? word
            : word.substring(article.length());
    int letters = Math.min(LETTERS, core.length());
    while (letters < core.length() && heavy.contains(core.substring(0, letters))) {
      letters++;
    }
    return core.substring(0, letters);
  }

  /** The beginnings of which more letters count. */
  SortedSet<String> heavy() {
    return heavy;
  }

  /** The entries of each shard. */
  List<SortedMap<String, String>> all() {
    return shards;
  }
}
