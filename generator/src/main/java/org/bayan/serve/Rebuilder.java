package org.bayan.serve;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.bayan.bake.LiveSite;
import org.bayan.problem.Problem;
import org.bayan.problem.ProblemsException;
import org.jspecify.annotations.Nullable;

/**
 * Makes the site anew after each change: first what a reader sees, at once; then, when nothing more
 * has changed, the check of every page that came out differently.
 */
final class Rebuilder implements Runnable {
  /**
   * How long nothing may change before a change counts as whole: editors write in several steps.
   */
  private static final long QUIET_MILLIS = 8;

  /** How long the news of a change may take from the file system. */
  private static final long NEWS_MILLIS = 60;

  /** How long a browser has to show a change before the check of all pages takes the processor. */
  private static final long SHOWING_MILLIS = 400;

  private final SiteBuilder builder;
  private final Events events = new Events(() -> state().version());
  private final Listener listener;
  private final BlockingQueue<Long> changes = new LinkedBlockingQueue<>();
  private final AtomicLong shown = new AtomicLong();
  private final long started = System.currentTimeMillis();
  private volatile State state = new State("", null, List.of());
  private volatile boolean closed;
  private List<Problem> checked = List.of();

  Rebuilder(SiteBuilder builder, Listener listener) {
    this.builder = builder;
    this.listener = listener;
  }

  /** What is to be shown now. */
  State state() {
    return state;
  }

  /** Tells open pages when something else is to be shown. */
  Events events() {
    return events;
  }

  /** Something in the sources has changed. */
  void changed() {
    changes.add(System.nanoTime());
  }

  void close() {
    closed = true;
    changed();
  }

  @Override
  public void run() {
    try {
      check();
      while (!closed) {
        long since = changes.take();
        while (changes.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS) != null) {
          // more of the same change
        }
        if (!closed) {
          rebuild();
          listener.shown(Duration.ofNanos(System.nanoTime() - since));
          if (!isChanging(SHOWING_MILLIS)) {
            check();
          }
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Makes the site; the one before stays if that fails. */
  void rebuild() {
    try {
      LiveSite site = builder.build(Optional.ofNullable(state.site()));
      show(site, checked);
    } catch (ProblemsException e) {
      if (isChanging(NEWS_MILLIS)) {
        return; // a file may have been read while it was written
      }
      show(state.site(), e.problems());
      listener.problems(e.problems());
    } catch (RuntimeException | Error e) {
      fail(e);
    }
  }

  /** Checks the site that is shown, unless its sources are known to be wrong. */
  private void check() {
    LiveSite site = state.site();
    if (site == null || !state.problems().equals(checked)) {
      return;
    }
    try {
      List<Problem> before = checked;
      List<Problem> after = site.check(() -> !changes.isEmpty());
      if (!after.equals(before) && isChanging(NEWS_MILLIS)) {
        return; // a file may have been read while it was written
      }
      checked = after;
      if (!checked.equals(before)) {
        listener.problems(checked);
      }
      if (!checked.equals(state.problems())) {
        show(site, checked);
      }
    } catch (CancellationException e) {
      return; // the next change is shown first
    } catch (IOException | RuntimeException | Error e) {
      fail(e);
    }
  }

  /** Says what nobody expected, and goes on: the next change may mend it. */
  private void fail(Throwable e) {
    Problem problem =
        new Problem(
            ".",
            0,
            0,
            Problem.Severity.ERROR,
            "the preview failed: " + e,
            "save a file to try again");
    show(state.site(), List.of(problem));
    listener.problems(state.problems());
  }

  /** Whether there is news of a change, or will be in so many milliseconds. */
  private boolean isChanging(long millis) {
    try {
      Long change = changes.poll(millis, TimeUnit.MILLISECONDS);
      if (change != null) {
        changes.add(change);
      }
      return change != null;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  private void show(@Nullable LiveSite site, List<Problem> problems) {
    state = new State(started + "-" + shown.incrementAndGet(), site, problems);
    events.changed();
  }
}
