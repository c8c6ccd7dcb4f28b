package org.bayan.content;

/**
 * What a field's value may be.
 *
 * @param <T> what it is read into
 */
interface FieldType<T> {

  /** Reads a value; null after a complaint. */
  T read(Node node, Reading reading);
}
