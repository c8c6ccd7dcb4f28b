package org.bayan.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;
import org.bayan.content.Content;
import org.bayan.content.ContentReader;
import org.bayan.content.KnownFiles;
import org.bayan.markdown.Markdown;
import org.bayan.markdown.MarkdownLabels;
import org.bayan.problem.Problem;
import org.bayan.problem.ProblemReport;
import org.bayan.progress.Progress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/**
 * Whatever bytes a file holds, reading it ends soon, with a record or with problems inside the file.
 * Run with coverage guidance by {@code JAZZER_FUZZ=1 mvn -f generator/pom.xml test
 * -Dtest=ContentFuzzTest}; without, the kept inputs are tried.
 */
class ContentFuzzTest {
  private static final Duration LIMIT = Duration.ofSeconds(2);
  private static Path base;
  private static Path file;
  private final ContentReader reader =
      new ContentReader(
          new Markdown(new MarkdownLabels(Integer::toString, number -> "p" + number, "back", "table", "en")));

  @BeforeAll
  static void prepare() throws IOException {
    base = Files.createTempDirectory("bayan-fuzz");
    file = base.resolve("content/releases/2018/2018-07-12-fuzz.md");
    Files.createDirectories(file.getParent());
  }

  @AfterAll
  static void clean() throws IOException {
    try (Stream<Path> files = Files.walk(base)) {
      for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }

  @FuzzTest(maxDuration = "10m")
  void anyFileIsReadOrRefused(byte[] bytes) throws IOException {
    Files.write(file, bytes);
    ProblemReport report = new ProblemReport();
    long start = System.nanoTime();

    Content content = reader.read(base, base.resolve("content"), KnownFiles.none(), report, Progress.unheard());
    content.checkTexts();

    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LIMIT);
    if (content.releases().isEmpty()) {
      assertThat(report.hasErrors()).isTrue();
    }
    for (Problem problem : report.sorted()) {
      assertThat(problem.path()).isEqualTo("content/releases/2018/2018-07-12-fuzz.md");
      assertThat(problem.toString()).doesNotContain("\n");
    }
  }

  @FuzzTest(maxDuration = "10m")
  void anyTextUnderSoundFrontMatterIsReadOrRefused(byte[] bytes) throws IOException {
    String header = "---\ntitle: t\ndate: 2018-07-12\nkind: k\nissuer: i\nstatus: published\n---\n";
    byte[] start = header.getBytes(StandardCharsets.UTF_8);
    byte[] whole = Arrays.copyOf(start, start.length + bytes.length);
    System.arraycopy(bytes, 0, whole, start.length, bytes.length);
    anyFileIsReadOrRefused(whole);
  }
}
