package org.bayan.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.bayan.problem.Problem;
import org.junit.jupiter.api.Test;

class RebuilderTest {
  @Test
  void goesOnAfterAnErrorThatNobodyExpected() throws InterruptedException {
    AtomicInteger builds = new AtomicInteger();
    CountDownLatch again = new CountDownLatch(1);
    Rebuilder rebuilder =
        new Rebuilder(
            earlier -> {
              if (builds.incrementAndGet() == 3) {
                again.countDown();
              }
              throw new StackOverflowError("deep");
            },
            new Silence());
    rebuilder.rebuild();
    assertThat(rebuilder.state().problems())
        .singleElement()
        .asString()
        .contains("the preview failed", "deep");
    String version = rebuilder.state().version();
    Thread thread = new Thread(rebuilder);
    thread.start();

    rebuilder.changed();
    while (builds.get() < 2) {
      Thread.sleep(5);
    }
    rebuilder.changed();

    assertThat(again.await(10, TimeUnit.SECONDS)).as("the change after it is looked at").isTrue();
    assertThat(rebuilder.state().version()).isNotEqualTo(version);
    rebuilder.close();
    thread.join(Duration.ofSeconds(10).toMillis());
    assertThat(thread.isAlive()).isFalse();
  }

  private record Silence() implements Listener {
    @Override
    public void shown(Duration time) {}

    @Override
    public void problems(List<Problem> problems) {}
  }
}
