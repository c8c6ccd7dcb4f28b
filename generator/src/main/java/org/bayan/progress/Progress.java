package org.bayan.progress;

/**
 * Hears how far a bake is. Phases come one after the other; steps come from many threads at once.
 */
public interface Progress {

  /** A part of a bake. */
  enum Phase {
    READ,
    RENDER,
    VERIFY,
    PUBLISH
  }

  /**
   * A phase begins, and the one before it is over.
   *
   * @param steps how many steps it has
   */
  void begin(Phase phase, int steps);

  /** One step more is done. */
  void step();

  /** The last phase is over, whether well or not. */
  void end();

  /** Nobody hears. */
  static Progress unheard() {
    return new Progress() {
      @Override
      public void begin(Phase phase, int steps) {}

      @Override
      public void step() {}

      @Override
      public void end() {}
    };
  }
}
