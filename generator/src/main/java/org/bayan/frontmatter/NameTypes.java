package org.bayan.frontmatter;

import static org.bayan.frontmatter.Field.optional;
import static org.bayan.frontmatter.Field.required;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bayan.arabic.ArabicOrder;

/**
 * Lists of names, which are read into alphabetical order. A name whose ال is no article says by
 * what it is sorted: {@code { name: الياس, sort: الياس }}, which is also how to write a name that
 * has a sign of a list in it.
 */
final class NameTypes {
  private static final Field<String> NAME =
      required("name", FieldTypes.TEXT, "the name, as pages show it");
  private static final Field<String> SORT =
      optional("sort", FieldTypes.TEXT, "what it is sorted by, if its ال is no article");
  private static final FieldType<Name> SORTED =
      FieldTypes.object(
          new FieldSet(NAME, SORT), values -> new Name(values.get(NAME), values.get(SORT)));
  private static final FieldType<Name> ANY =
      new FieldType<>(
          Map.of("anyOf", List.of(FieldTypes.TEXT.schema(), SORTED.schema())),
          (node, reading) -> {
            if (node instanceof Node.Mapping) {
              Name name = SORTED.read(node, reading);
              return name == null || name.text() == null ? null : name;
            }
            String text = FieldTypes.NAME.read(node, reading);
            return text == null ? null : new Name(text, null);
          });
  private static final FieldType<List<Name>> LIST = FieldTypes.listOf(ANY);

  /** Names, each once, in alphabetical order. */
  static final FieldType<List<String>> NAMES =
      new FieldType<>(
          LIST.schema(),
          (node, reading) ->
              LIST.read(node, reading).stream()
                  .sorted(Comparator.comparing(Name::key, new ArabicOrder()))
                  .map(Name::text)
                  .toList());

  private NameTypes() {}

  /**
   * A name, which is the same as another one if its text is.
   *
   * @param sort null if the article is left out
   */
  private record Name(String text, String sort) {
    String key() {
      return sort == null ? ArabicOrder.key(text) : sort;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Name name && Objects.equals(text, name.text);
    }

    @Override
    public int hashCode() {
      return Objects.hashCode(text);
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
