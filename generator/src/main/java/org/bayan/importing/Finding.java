package org.bayan.importing;

/**
 * What an import says of a field.
 *
 * @param field the field's name
 * @param value its value; for a field that was not found, what to do
 * @param why where it was found, or what shows it; may be empty
 * @param certainty whether somebody must look at it
 */
public record Finding(String field, String value, String why, Certainty certainty) {

  /** How sure an import is of a field. */
  public enum Certainty {
    /** The text says so. */
    FOUND,
    /** The text lets one think so; named under {@code review} in the file. */
    GUESSED,
    /** Nothing was found, and nothing is written. */
    MISSING
  }
}
