package org.bayan.bake;

import java.io.IOException;
import java.util.Collection;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Does something for each of many things, many at a time. A failure is thrown when all of it has
 * ended, so that nothing is still being written behind the back of those who clear up after it.
 */
final class Parallel {
  private Parallel() {}

  /** What is done for one thing. */
  @FunctionalInterface
  interface Action<T> {
    void run(T thing) throws IOException;
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
