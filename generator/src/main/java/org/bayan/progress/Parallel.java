package org.bayan.progress;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Does something for each of many things, many at a time. A failure is thrown when all of it has
 * ended, so that nothing is still being written behind the back of those who clear up after it.
 */
public final class Parallel {
  private Parallel() {}

  /** What is done for one thing. */
  @FunctionalInterface
  public interface Action<T> {
    void run(T thing) throws IOException;
  }

  /**
   * Runs the action for each thing, or, after a failure, for no more of them.
   *
   * @throws IOException the first failure, if it is one of these; others come as they are
   */
  public static <T> void forEach(Collection<T> things, Action<T> action) throws IOException {
    AtomicReference<Throwable> failure = new AtomicReference<>();
    things.parallelStream()
        .forEach(
            thing -> {
              if (failure.get() == null) {
                try {
                  action.run(thing);
                } catch (IOException | RuntimeException | Error e) {
                  failure.compareAndSet(null, e);
                }
              }
            });
    Throwable first = failure.get();
    if (first instanceof UncheckedIOException e) {
      throw e.getCause();
    } else if (first instanceof IOException e) {
      throw e;
    } else if (first instanceof RuntimeException e) {
      throw e;
    } else if (first instanceof Error e) {
      throw e;
    }
  }
}
