package org.bayan.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.bayan.problem.ProblemReport;
import org.bayan.publish.Publisher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Row 27: bakes that are killed, and bakes that run at the same time. */
class KilledBakeIT {
  private static final int KILLS = 20;
  private static final int ENDLESS = 1_000_000;

  @TempDir Path folder;
  private Site one;
  private Site other;
  private Map<String, String> oneSite;
  private Map<String, String> otherSite;

  /** Two sources, which are baked into the output folder of the first. */
  @BeforeEach
  void publishOneSite() {
    other = Site.in(folder.resolve("other")).replace(Site.MINISTERS, "اجتماع", "لقاء");
    other.bake();
    otherSite = Snapshot.bytes(other.output());
    one = Site.in(folder.resolve("one"));
    one.bake();
    oneSite = Snapshot.bytes(one.output());
    assertThat(oneSite).isNotEqualTo(otherSite);
  }

  @Test
  void row27LeavesAWholeSiteWhenABakeIsKilledAtAnyMoment()
      throws IOException, InterruptedException {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    long whole = millisecondsOfThreeBakes();
    for (int i = 0; i < KILLS; i++) {
      Process bakes = new GoalProcess(one.output(), ENDLESS, one.input(), other.input()).start();
      long moment = random.nextLong(whole);
      bakes.waitFor(moment, TimeUnit.MILLISECONDS);
      bakes.destroyForcibly().waitFor();

      assertThat(whatIsPublished())
          .as("killed after %d ms (seed %d)", moment, seed)
          .isIn(oneSite, otherSite);
      Site next = i % 2 == 0 ? one : other;
      assertThat(Goal.GENERATE.run(next.input(), one.output(), Map.of()).failure()).isNull();
      assertThat(Snapshot.bytes(one.output())).isEqualTo(i % 2 == 0 ? oneSite : otherSite);
      assertThat(beside()).as("what is left over").isEmpty();
    }
  }

  private long millisecondsOfThreeBakes() {
    long start = System.nanoTime();
    assertThat(new GoalProcess(one.output(), 3, one.input(), other.input()).run().code()).isZero();
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
  }

  /** What readers see; between the two renames of a bake, what the next one puts back. */
  private Map<String, String> whatIsPublished() throws IOException {
    if (!Files.exists(one.output())) {
      Publisher.recover(one.output(), new ProblemReport());
    }
    return Snapshot.bytes(one.output());
  }

  /** What lies next to the output and is not the sources. */
  private List<String> beside() throws IOException {
    try (Stream<Path> files = Files.list(one.output().getParent())) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith("."))
          .toList();
    }
  }

  @Test
  void row27LeavesAWholeSiteWhenTwoBakesRunAtOnce() throws IOException {
    Process first = new GoalProcess(one.output(), 6, one.input()).start();
    Process second = new GoalProcess(one.output(), 6, other.input()).start();

    for (Process process : List.of(first, second)) {
      GoalProcess.Exit exit = GoalProcess.end(process);
      assertThat(exit.lines())
          .containsExactly("baked", "baked", "baked", "baked", "baked", "baked");
      assertThat(exit.code()).isZero();
    }
    assertThat(Snapshot.bytes(one.output())).isIn(oneSite, otherSite);
    assertThat(beside()).isEmpty();
  }

  @Test
  void row27WaitsForTheOtherBake() throws IOException, InterruptedException {
    Process waiting;
    try (FileChannel channel =
            FileChannel.open(
                one.output().resolveSibling(".site.lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        FileLock lock = channel.lock()) {
      waiting = new GoalProcess(one.output(), 1, other.input()).start();
      assertThat(waiting.waitFor(3, TimeUnit.SECONDS))
          .as("the second bake ended before the first")
          .isFalse();
      assertThat(Snapshot.bytes(one.output())).isEqualTo(oneSite);
      lock.release();
    }

    assertThat(GoalProcess.end(waiting).code()).isZero();
    assertThat(Snapshot.bytes(one.output())).isEqualTo(otherSite);
  }
}
