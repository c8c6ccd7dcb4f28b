package org.bayan.frontmatter;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a field's value may be: for the checks, and for editors that complete and check fields.
 *
 * @param schema the same in JSON Schema (draft 2020-12), as far as that can say it
 * @param reader reads a value
 * @param <T> what it is read into
 */
public record FieldType<T>(Map<String, Object> schema, Reader<T> reader) {

  public FieldType {
    schema = Collections.unmodifiableMap(new TreeMap<>(schema));
  }

  /** Reads a value; null after a complaint. */
  @FunctionalInterface
  interface Reader<T> {
    public T read(Node node, FieldContext reading);
  }

  public T read(Node node, FieldContext reading) {
    return reader.read(node, reading);
  }
}
