package org.bayan.content;

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
record FieldType<T>(Map<String, Object> schema, Reader<T> reader) {

  FieldType {
    schema = Collections.unmodifiableMap(new TreeMap<>(schema));
  }

  /** Reads a value; null after a complaint. */
  @FunctionalInterface
  interface Reader<T> {
    T read(Node node, Reading reading);
  }

  T read(Node node, Reading reading) {
    return reader.read(node, reading);
  }
}
