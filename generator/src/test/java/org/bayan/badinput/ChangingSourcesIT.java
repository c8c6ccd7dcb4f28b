package org.bayan.badinput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bayan.badinput.Site.EXPERTS;
import static org.bayan.badinput.Site.MINISTERS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bayan.integrity.PublishedSite;
import org.bayan.integrity.SiteProof;
import org.junit.jupiter.api.Test;

/** Row 27: sources that change while they are read, and a clock that goes back. */
class ChangingSourcesIT extends BadInput {
  private static final int BAKES = 12;

  @Test
  void row27PublishesAWholeSiteOrNoneWhileFilesAreWrittenDeletedAndMoved() throws Exception {
    String experts = site.read(EXPERTS);
    String ministers = site.read(MINISTERS);
    AtomicBoolean end = new AtomicBoolean();
    Thread editor =
        new Thread(
            () -> {
              Random random = new Random(27);
              while (!end.get()) {
                disturb(random, experts, ministers);
              }
            });
    editor.start();
    int published = 0;
    try {
      for (int i = 0; i < BAKES; i++) {
        Outcome outcome = site.goal(Goal.GENERATE);
        if (outcome.failed()) {
          assertThat(outcome.failure()).endsWith("nothing was published");
        } else {
          published++;
        }
        PublishedSite whole = PublishedSite.at(site.output().toString());
        assertThat(SiteProof.differences(SiteProof.ownChecksums(whole), whole)).isEmpty();
      }
    } finally {
      end.set(true);
      editor.join();
    }
    site.write(EXPERTS, experts).write(MINISTERS, ministers);
    Files.deleteIfExists(site.source(EXPERTS + ".moved"));
    site.bake();
    Site still = Site.in(folder.resolve("still"));
    still.bake();
    assertThat(Snapshot.bytes(site.output())).isEqualTo(Snapshot.bytes(still.output()));
    assertThat(published).as("bakes that found sound sources").isPositive();
  }

  /** Half a file for a moment, another file, none, or the same one again. */
  private void disturb(Random random, String experts, String ministers) {
    try {
      switch (random.nextInt(5)) {
        case 0 -> site.write(MINISTERS, ministers.substring(0, ministers.length() / 2));
        case 1 -> Files.deleteIfExists(site.source(MINISTERS));
        case 2 -> {
          Path moved = site.source("content/meetings/.moved");
          Files.move(site.source(EXPERTS), moved, StandardCopyOption.REPLACE_EXISTING);
          Thread.sleep(random.nextInt(5));
          Files.move(moved, site.source(EXPERTS), StandardCopyOption.ATOMIC_MOVE);
        }
        case 3 -> site.write(EXPERTS, experts + "\n" + random.nextInt() + "\n");
        default -> site.write(MINISTERS, ministers);
      }
      Thread.sleep(random.nextInt(40));
      site.write(MINISTERS, ministers).write(EXPERTS, experts);
      Thread.sleep(random.nextInt(1500));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void row27TakesNothingBackWhenTheClockGoesBack() {
    site.replace(
        EXPERTS, "status: published", "status: published\nembargo: 2026-11-24T15:00:00+03:00");
    bakeAt("2026-11-24T12:00:01Z");
    Map<String, String> published = Snapshot.bytes(site.output());
    assertThat(published).containsKey("releases/2018/2018-08-01-experts.html");

    Outcome back = site.goal(Goal.GENERATE, Map.of("bayan.now", "2026-11-24T11:00:00Z"));

    assertThat(back.errors())
        .anyMatch(
            line ->
                line.contains(
                    "releases/2018/2018-08-01-experts.html was published and would be lost"));
    assertThat(Snapshot.bytes(site.output())).isEqualTo(published);
  }

  @Test
  void row24SaysWhenTheNextEmbargoEnds() {
    site.replace(
        EXPERTS, "status: published", "status: published\nembargo: 2027-01-01T15:00:00+03:00");
    site.replace(
        MINISTERS, "status: published", "status: published\nembargo: 2026-11-24T15:00:00+03:00");
    site.remove(Site.LEDGER);

    assertThat(bakeAt("2026-11-24T12:00:00Z").infos())
        .contains("The next embargo ends at 2027-01-01T12:00:00Z: bake again after that");
    assertThat(bakeAt("2027-01-01T12:00:00Z").infos()).noneMatch(line -> line.contains("embargo"));
  }

  private Outcome bakeAt(String now) {
    Outcome outcome = site.goal(Goal.GENERATE, Map.of("bayan.now", now));
    assertThat(outcome.failure()).isNull();
    return outcome;
  }
}
