package org.bayan.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchTest {
  @TempDir Path folder;

  @Test
  void passesOverWhatEditorsLeaveAndHearsTheFileItself() throws Exception {
    Path templates = Files.createDirectories(folder.toRealPath().resolve("templates"));
    Semaphore heard = new Semaphore(0);
    Watch watch = Watch.of(List.of(templates), heard::release);
    try (watch) {
      for (String name : List.of("4913", ".page.ftl.swp", "page.ftl~", "~$page.ftl", "a.tmp")) {
        Files.writeString(templates.resolve(name), "x");
      }
      assertThat(heard.tryAcquire(700, TimeUnit.MILLISECONDS)).as("left-overs alone").isFalse();

      Files.writeString(templates.resolve("page.ftl"), "x");

      assertThat(heard.tryAcquire(10, TimeUnit.SECONDS)).as("the file").isTrue();
    }
  }
}
