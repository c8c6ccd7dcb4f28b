package org.bayan.maven;

import java.time.Duration;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.bayan.progress.Progress;

/**
 * Shows long work on a terminal as a bar with its phase, count, rate and time left. Work that is
 * over before the bar would be drawn leaves none.
 */
final class BarProgress implements Progress {
  private static final int MILLIS = 100;
  private static final int LONG = 500;

  private volatile ProgressBar bar;

  @Override
  public void begin(Phase phase, int steps) {
    end();
    if (steps > LONG) {
      bar =
          new ProgressBarBuilder()
              .setTaskName(Phases.name(phase))
              .setInitialMax(steps)
              .setStyle(ProgressBarStyle.ASCII)
              .setUpdateIntervalMillis(MILLIS)
              .setEtaFunction(
                  state -> left(state.getCurrent(), state.getMax(), state.getElapsedAfterStart()))
              .showSpeed()
              .clearDisplayOnFinish()
              .build();
    }
  }

  private static Optional<Duration> left(long done, long all, Duration time) {
    return done == 0
        ? Optional.empty()
        : Optional.of(time.multipliedBy(all - done).dividedBy(done));
  }

  @Override
  public void step() {
    ProgressBar shown = bar;
    if (shown != null) {
      shown.step();
    }
  }

  @Override
  public void end() {
    ProgressBar shown = bar;
    bar = null;
    if (shown != null) {
      shown.close();
    }
  }
}
