package org.bayan.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The different words that texts write, with how often they do: a table by a hash that spreads
 * Arabic words, as that of strings does not, and without a string for every word of every text.
 */
final class WrittenWords {
  private int[] slots = new int[1 << 12];
  private int[] counts = new int[1 << 10];
  private final List<String> words = new ArrayList<>();

  /** The number of a word that stands in a text, from 0; notes that it does. */
  int note(String text, int from, int to) {
    int slot = slot(Numbers.hash(text, from, to));
    while (slots[slot] != 0) {
      String word = words.get(slots[slot] - 1);
      if (word.length() == to - from && text.startsWith(word, from)) {
        counts[slots[slot] - 1]++;
        return slots[slot] - 1;
      }
      slot = slot(slot + 1);
    }
    return add(text.substring(from, to), slot);
  }

  private int slot(int hash) {
    return hash & slots.length - 1;
  }

  private int add(String word, int slot) {
    words.add(word);
    slots[slot] = words.size();
    if (words.size() > counts.length) {
      counts = Arrays.copyOf(counts, counts.length * 2);
    }
    counts[words.size() - 1] = 1;
    if (words.size() * 2 > slots.length) {
      grow();
    }
    return words.size() - 1;
  }

  private void grow() {
    slots = new int[slots.length * 4];
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      int slot = slot(Numbers.hash(word, 0, word.length()));
      while (slots[slot] != 0) {
        slot = slot(slot + 1);
      }
      slots[slot] = i + 1;
    }
  }

  /** The words, by their numbers. */
  List<String> words() {
    return words;
  }

  int count(int word) {
    return counts[word];
  }
}
