package org.bayan.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bayan.content.ContentReader;
import org.bayan.importing.ImportOptions;
import org.bayan.importing.ImportedRelease;
import org.bayan.importing.Importer;
import org.bayan.importing.SourceWords;
import org.bayan.importing.page.HtmlPage;
import org.bayan.markdown.Markdown;
import org.bayan.markdown.MarkdownLabels;
import org.bayan.problem.Problem;
import org.bayan.problem.ProblemReport;
import org.bayan.problem.ProblemsException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/**
 * Whatever bytes are imported, alone or below a sound header, plain or as HTML: it ends soon, with
 * problems or with one file in the content folder that the archive's own reader takes. Run with
 * coverage guidance by {@code JAZZER_FUZZ=1 mvn -f generator/pom.xml test -Dtest=ImportFuzzTest};
 * without, the kept inputs are tried.
 */
class ImportFuzzTest {
  private static final Duration LIMIT = Duration.ofSeconds(2);
  private static final String HEADER =
      "وزارة الثقافة\nبيان صحفي\nعنوان اصطناعي لنص من النصوص\n12 تموز/يوليو 2018\n\nفقرة أولى من نص اصطناعي تنتهي بنقطة، وهي أطول من أن تكون سطرا من أسطر رأس النص مهما يكن الرأس غريبا أو طويلا أو مضطربا في ترتيبه.\n\n";
  private static final Markdown MARKDOWN =
      new Markdown(
          new MarkdownLabels(
              Integer::toString, number -> "p" + number, () -> "back", () -> "table", "en"));
  private static Path base;
  private static Importer importer;

  @BeforeAll
  static void prepare() throws IOException {
    base = Files.createTempDirectory("bayan-import-fuzz");
    Files.createDirectories(base.resolve("content/meetings"));
    Files.writeString(
        base.resolve("content/meetings/2018-07-12-first.md"),
        "---\ntitle: اجتماع\nstart: 2018-07-12\nplace: بغداد\nlevel: ministerial\nsource: { url: https://example.org }\n---\n\nنص.\n");
    importer = Importer.of(base, base.resolve("content"), base.resolve("lexicon.yaml"));
    read(
        concat(HEADER, new byte[0]),
        "warm.txt"); // what follows is measured without the loading of classes
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
  void anyTextIsImportedOrRefused(byte[] bytes) throws IOException {
    if (bytes.length == 0) {
      return;
    }
    byte[] rest = Arrays.copyOfRange(bytes, 1, bytes.length);
    switch (bytes[0] & 3) {
      case 0 -> check(rest, "fuzz.txt");
      case 1 -> check(rest, "fuzz.html");
      case 2 -> check(concat(HEADER, rest), "fuzz.txt");
      default ->
          check(concat("<html><body><article>" + HEADER.replace("\n", "<br>"), rest), "fuzz.html");
    }
  }

  private static void check(byte[] bytes, String name) throws IOException {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    Optional<ImportedRelease> imported = read(bytes, name);
    assertThat(
            Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start))
        .isLessThan(LIMIT);
    if (imported.isPresent()) {
      String text = new String(bytes, StandardCharsets.UTF_8);
      assertThat(SourceWords.unaccounted(text, HtmlPage.is(name, text), imported.get())).isEmpty();
      Path written = importer.write(imported.get());
      List<Path> files = files();
      ProblemReport report = new ProblemReport();
      new ContentReader(MARKDOWN).read(base, base.resolve("content"), report);
      Files.delete(written);
      assertThat(files)
          .containsExactlyInAnyOrder(base.resolve("content/meetings/2018-07-12-first.md"), written);
      assertThat(report.sorted().stream().filter(ImportFuzzTest::isWrong).toList()).isEmpty();
    }
  }

  private static Optional<ImportedRelease> read(byte[] bytes, String name) {
    try {
      return Optional.of(importer.read(bytes, name, ImportOptions.of("fuzz", null, null, null)));
    } catch (ProblemsException refused) {
      assertThat(refused.problems())
          .isNotEmpty()
          .allSatisfy(
              problem -> assertThat(problem.toString()).startsWith(name).doesNotContain("\n"));
      return Optional.empty();
    }
  }

  /** What was not found is left empty, to be filled in. */
  private static boolean isWrong(Problem problem) {
    return problem.severity() == Problem.Severity.ERROR && !problem.what().endsWith(": empty");
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(base)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  private static byte[] concat(String text, byte[] rest) {
    byte[] start = text.getBytes(StandardCharsets.UTF_8);
    byte[] whole = Arrays.copyOf(start, start.length + rest.length);
    System.arraycopy(rest, 0, whole, start.length, rest.length);
    return whole;
  }
}
