package org.bayan.maven;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.maven.plugin.logging.Log;
import org.bayan.progress.Progress;

/**
 * Tells of long work in plain lines, for a log: a line when some seconds have passed, and no more.
 */
final class PlainProgress implements Progress {
  private static final long BETWEEN = TimeUnit.SECONDS.toNanos(5);

  private final Log log;
  private final AtomicInteger done = new AtomicInteger();
  private final AtomicLong last = new AtomicLong(System.nanoTime());
  private volatile Phase phase;
  private volatile int steps;

  PlainProgress(Log log) {
    this.log = log;
  }

  @Override
  public void begin(Phase next, int count) {
    phase = next;
    steps = count;
    done.set(0);
  }

  @Override
  public void step() {
    int now = done.incrementAndGet();
    long time = System.nanoTime();
    long before = last.get();
    if (time - before > BETWEEN && last.compareAndSet(before, time)) {
      log.info(String.format(Locale.ROOT, "%s: %d of %d", Phases.name(phase), now, steps));
    }
  }

  @Override
  public void end() {}
}
