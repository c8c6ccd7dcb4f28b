package org.bayan.maven;

/** Counts things in English, for a terminal. */
final class Plural {
  private Plural() {}

  /** {@code 1 release}, {@code 2 releases}. */
  static String of(long count, String thing) {
    return count + " " + thing + (count == 1 ? "" : "s");
  }
}
