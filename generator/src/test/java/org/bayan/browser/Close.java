package org.bayan.browser;

/** Closes what a test opened, also where it stopped half-way. */
final class Close {
  private Close() {}

  /** Closes each that is not null, in order. */
  static void all(AutoCloseable... opened) {
    for (AutoCloseable each : opened) {
      try {
        if (each != null) {
          each.close();
        }
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
