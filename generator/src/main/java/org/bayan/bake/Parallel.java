package org.bayan.bake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Does something for each of many things, many at a time, or beside something else. A failure is
 * thrown when all of it has ended, so that nothing is still being written behind the back of those who
 * clear up after it.
 */
final class Parallel {
  private Parallel() {}

  /** What is done for one thing. */
  @FunctionalInterface
  interface Action<T> {
    void run(T thing) throws IOException;
  }

  /** What is worked out in another thread. */
  @FunctionalInterface
  interface Work<T> {
    T run() throws IOException;
  }

  /** Begins some work in another thread. */
  static <T> CompletableFuture<T> begin(Work<T> work) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return work.run();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  /**
   * Waits for work that was begun.
   *
   * @throws IOException if that failed
   */
  static <T> T end(CompletableFuture<T> work) throws IOException {
    try {
      return work.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof UncheckedIOException failure ? failure.getCause() : new IOException(e.getCause());
    }
  }

  /**
   * Runs the action for each thing, or, after a failure, for no more of them.
   *
   * @throws IOException the first failure
   */
  static <T> void forEach(Collection<T> things, Action<T> action) throws IOException {
    AtomicReference<IOException> failure = new AtomicReference<>();
    things.parallelStream()
        .forEach(
            thing -> {
              if (failure.get() == null) {
                try {
                  action.run(thing);
                } catch (IOException e) {
                  failure.compareAndSet(null, e);
                }
              }
            });
    if (failure.get() != null) {
      throw failure.get();
    }
  }
}
