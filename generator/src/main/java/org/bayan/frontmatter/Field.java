package org.bayan.frontmatter;

/**
 * A field of front matter: the one place that says its name, whether it must be there, and what it
 * may hold.
 *
 * @param meaning one sentence for contributors
 * @param <T> what it is read into
 */
public record Field<T>(String name, boolean required, FieldType<T> type, String meaning) {

  static <T> Field<T> required(String name, FieldType<T> type, String meaning) {
    return new Field<>(name, true, type, meaning);
  }

  static <T> Field<T> optional(String name, FieldType<T> type, String meaning) {
    return new Field<>(name, false, type, meaning);
  }
}
