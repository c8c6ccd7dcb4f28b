package org.bayan.importing.header;

import java.util.Arrays;
import java.util.List;
import org.bayan.importing.lexicon.Lexicon;

/** A line as words, each as it stands and folded. */
record Phrase(List<String> words, List<String> folded) {

  static Phrase of(String line) {
    List<String> words =
        Arrays.stream(line.strip().split("[\\s\u00A0]+")).filter(word -> !word.isEmpty()).toList();
    return new Phrase(words, words.stream().map(Lexicon::fold).toList());
  }

  int size() {
    return words.size();
  }

  /** The words from an index on. */
  Phrase from(int start) {
    return new Phrase(
        words.subList(Math.min(start, size()), size()),
        folded.subList(Math.min(start, size()), size()));
  }

  /** The words before an index. */
  Phrase to(int end) {
    return new Phrase(words.subList(0, end), folded.subList(0, end));
  }

  /** The words as they stand, without signs at their ends. */
  String text() {
    return String.join(" ", words).replaceAll("^[\\s:،,؛|–—-]+|[\\s:،,؛|–—-]+$", "");
  }
}
