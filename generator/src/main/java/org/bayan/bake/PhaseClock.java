package org.bayan.bake;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.bayan.progress.Progress;

/** Measures how long each phase takes, and passes on what it hears. */
final class PhaseClock implements Progress {
  private final Progress listener;
  private final Map<Phase, Duration> times = new EnumMap<>(Phase.class);
  private Phase phase;
  private long start;

  PhaseClock(Progress listener) {
    this.listener = listener;
  }

  @Override
  public void begin(Phase next, int steps) {
    stop();
    phase = next;
    start = System.nanoTime();
    listener.begin(next, steps);
  }

  @Override
  public void step() {
    listener.step();
  }

  @Override
  public void end() {
    stop();
    listener.end();
  }

  /** The time of each phase so far. */
  Map<Phase, Duration> times() {
    return Map.copyOf(times);
  }

  private void stop() {
    if (phase != null) {
      times.merge(phase, Duration.ofNanos(System.nanoTime() - start), Duration::plus);
      phase = null;
    }
  }
}
