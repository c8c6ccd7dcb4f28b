package org.bayan.importing.lexicon;

import java.util.List;
import java.util.stream.Stream;

/**
 * An entry of a lexicon: a word or a name, and the other forms in which texts write it.
 *
 * @param name the form that is preferred
 */
public record LexiconEntry(String name, List<String> others) {

  public LexiconEntry {
    others = List.copyOf(others);
  }

  /** All forms, the preferred one first. */
  public List<String> forms() {
    return Stream.concat(Stream.of(name), others.stream()).toList();
  }
}
