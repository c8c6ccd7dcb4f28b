package org.bayan.names;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the register says of a name.
 *
 * @param name the form that is preferred
 * @param others other spellings of the same
 * @param sort what it is sorted by, or null for the name without its article
 * @param description one sentence, or null
 * @param wikidata the item's number, such as {@code Q30}, or null
 */
public record NameEntry(
    String name,
    List<String> others,
    @Nullable String sort,
    @Nullable String description,
    @Nullable String wikidata) {

  public NameEntry {
    others = List.copyOf(others);
  }

  /** A name of which nothing more is known. */
  public static NameEntry of(String name, List<String> others) {
    return new NameEntry(name, others, null, null, null);
  }

  /** All spellings, the preferred one first. */
  public List<String> spellings() {
    return Stream.concat(Stream.of(name), others.stream()).distinct().toList();
  }

  /** The preferred form, for messages. */
  @Override
  public String toString() {
    return name;
  }
}
