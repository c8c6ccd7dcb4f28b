package org.bayan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SkippedTestsTest {
  private static final String SKIPPED =
      "<testcase name='a'><skipped message='needs nginx: apt-get install nginx'/></testcase>";
  private static final String PASSED = "<testcase name='b'/>";

  @TempDir Path target;

  @Test
  void namesEachSkippedClassUnderItsReason() throws Exception {
    report("surefire-reports", "org.bayan.PlainTest", PASSED);
    report("failsafe-reports", "org.bayan.NginxIT", SKIPPED + PASSED);
    report("failsafe-reports", "org.bayan.GzipIT", SKIPPED);

    assertThat(SkippedTests.of(target, Instant.EPOCH))
        .containsExactly(
            "2 tests passed; skipped were",
            "  GzipIT, NginxIT: needs nginx: apt-get install nginx");
  }

  @Test
  void saysThatNoneWasSkipped() throws Exception {
    report("surefire-reports", "org.bayan.PlainTest", PASSED);

    assertThat(SkippedTests.of(target, Instant.EPOCH))
        .containsExactly("1 tests passed, none was skipped");
  }

  @Test
  void saysNothingOfTestsOfAnOlderBuild() throws Exception {
    report("surefire-reports", "org.bayan.PlainTest", PASSED);

    assertThat(SkippedTests.of(target, Instant.now().plusSeconds(60))).isEmpty();
  }

  private void report(String folder, String name, String cases) throws IOException {
    Files.createDirectories(target.resolve(folder));
    Files.writeString(
        target.resolve(folder).resolve("TEST-" + name + ".xml"),
        "<testsuite name='" + name + "'>" + cases + "</testsuite>");
  }
}
