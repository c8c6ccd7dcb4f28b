package org.bayan.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;
import org.bayan.archive.Body;
import org.bayan.archive.Release;
import org.bayan.content.Content;
import org.bayan.content.ContentReader;
import org.bayan.markdown.Markdown;
import org.bayan.markdown.MarkdownLabels;
import org.bayan.problem.Problem;
import org.bayan.problem.ProblemReport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/**
 * Whatever bytes a file holds, reading it ends soon: with a record whose pages lie inside the
 * output and whose text is harmless, or with problems inside the file. Run with coverage guidance,
 * one target at a time, by {@code JAZZER_FUZZ=1 mvn -f generator/pom.xml test
 * -Dtest='ContentFuzzTest#anyTextIsReadOrRefused'}; without, the kept inputs are tried.
 */
class ContentFuzzTest {
  /** Of the processor's time, since a machine may be busy with other things. */
  private static final Duration LIMIT = Duration.ofSeconds(2);

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final Path OUTPUT = Path.of("/output");
  private static final String PATH = "content/releases/2018/2018-07-12-fuzz.md";
  private static final String FIELDS =
      "title: t\ndate: 2018-07-12\nkind: k\nissuer: i\nstatus: published\n";
  private static final Set<String> ELEMENTS =
      Set.of(
          "p",
          "a",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "ul",
          "ol",
          "li",
          "blockquote",
          "pre",
          "code",
          "hr",
          "br",
          "em",
          "strong",
          "bdi",
          "sup",
          "section",
          "div",
          "table",
          "thead",
          "tbody",
          "tr",
          "th",
          "td");
  private static final Set<String> ATTRIBUTES =
      Set.of(
          "id",
          "class",
          "href",
          "aria-label",
          "dir",
          "lang",
          "tabindex",
          "role",
          "start",
          "value",
          "scope");

  private static Path base;
  private static final Markdown MARKDOWN =
      new Markdown(
          new MarkdownLabels(
              Integer::toString, number -> "p" + number, () -> "back", () -> "table", "en"));
  private static final ContentReader READER = new ContentReader(MARKDOWN);

  @BeforeAll
  static void prepare() throws IOException {
    base = Files.createTempDirectory("bayan-fuzz");
    Files.createDirectories(base.resolve(PATH).getParent());
    Files.writeString(base.resolve(PATH), "---\n" + FIELDS + "---\n\ntext\n");
    read(new ProblemReport()); // loading classes takes its time once
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
    read(bytes);
  }

  @FuzzTest(maxDuration = "10m")
  @DictionaryEntries({
    "aliases: [",
    "mentions: [",
    "meeting: ",
    "people: [",
    "source: { url: https://a.example }",
    "original: { lang: en, title: t }",
    "embargo: 2018-07-12T18:00:00+03:00",
    "corrections: [{ date: 2018-07-13, note: n }]",
    "withdrawn: { date: 2018-07-13, reason: r }",
    "status: withdrawn",
    "releases/old.html",
    "../",
    "..%2f",
    ": ",
    "\\x0A",
    "\\\"\\\\x00\\\"",
    "&a ",
    "*a",
    "!!str ",
    "<<: ",
    "? ",
    "- ",
    "|-\\x0A  x",
    "~~~~~~",
    "---\\x0A"
  })
  void anyFrontMatterIsReadOrRefused(byte[] bytes) throws IOException {
    read(joined("---\n" + FIELDS, bytes, "\n---\n\ntext\n"));
  }

  @FuzzTest(maxDuration = "10m")
  @DictionaryEntries({
    "](",
    "[a]: ",
    "javascript:",
    "&#106;",
    "&colon;",
    "\\x0A\\x0A",
    "> ",
    "- ",
    "1. ",
    "\\xD9\\xA1. ",
    "| a | b |\\x0A|---|---|\\x0A",
    "[^1]",
    "[^1]: ",
    "```",
    "    ",
    "**",
    "\\xC2\\xAB",
    "\\xC2\\xBB",
    "<b>",
    "<!--",
    "![",
    "\\\\",
    "&amp;",
    "&#0;",
    "https://a.example/",
    "<https://",
    "# ",
    "***\\x0A"
  })
  void anyTextIsReadOrRefused(byte[] bytes) throws IOException {
    read(joined("---\n" + FIELDS + "---\n", bytes, ""));
  }

  /** Time and size do not outgrow the text, however often it repeats what it holds. */
  @FuzzTest(maxDuration = "10m")
  @DictionaryEntries({
    "\\x0A", "> ", "- ", "1. ", "|-|", "| ", "    ", "](", "[a]: ", "(", "UN ", "1-2", "**", "`",
    "&"
  })
  void anyTextRepeatedEndsSoonAndStaysSmall(byte[] bytes) {
    String piece = new String(bytes, 0, Math.min(bytes.length, 40), StandardCharsets.UTF_8);
    if (piece.isEmpty()) {
      return;
    }
    long lines = 1 + piece.chars().filter(c -> c == '\n').count();
    String text =
        piece.repeat((int) Math.min(lines > 1 ? 15_000 / lines : 90_000, 90_000 / piece.length()));
    long start = THREADS.getCurrentThreadCpuTime();

    String html = MARKDOWN.render(text, Markdown.Numbering.NUMBERED, (at, what, mend) -> {}).html();

    assertThat(Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - start)).isLessThan(LIMIT);
    long cells = text.chars().filter(c -> c == '|').count();
    assertThat((long) html.length())
        .isLessThanOrEqualTo(
            10_000 + 4L * text.length() + 256 * (text.lines().count() + 1) + 80 * cells);
  }

  private void read(byte[] bytes) throws IOException {
    Files.write(base.resolve(PATH), bytes);
    ProblemReport report = new ProblemReport();
    long start = THREADS.getCurrentThreadCpuTime();

    Content content = read(report);

    assertThat(Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - start)).isLessThan(LIMIT);
    for (Problem problem : report.sorted()) {
      assertThat(problem.path()).isEqualTo(PATH);
      assertThat(problem.toString()).doesNotContain("\n");
    }
    if (!report.hasErrors()) {
      assertThat(content.releases()).hasSize(1);
      staysInside(content.releases().get(0));
      isHarmless(content.releases().get(0).body());
    }
  }

  private static Content read(ProblemReport report) {
    Content content = READER.read(base, base.resolve("content"), report);
    return content;
  }

  private static void staysInside(Release release) {
    for (String address :
        Stream.concat(Stream.of(release.path()), release.aliases().stream()).toList()) {
      assertThat(OUTPUT.resolve(address).normalize()).startsWithRaw(OUTPUT).isNotEqualTo(OUTPUT);
      assertThat(address.chars().allMatch(c -> c > ' ' && c < 0x7F && c != '\\')).isTrue();
    }
  }

  private static void isHarmless(Body body) {
    for (Element element : Jsoup.parseBodyFragment(body.html()).body().select("body *")) {
      assertThat(ELEMENTS).contains(element.tagName());
      for (Attribute attribute : element.attributes()) {
        assertThat(ATTRIBUTES).contains(attribute.getKey());
      }
      assertThat(element.attr("href"))
          .matches("(?s)(?i:https?://|mailto:|tel:|[^:/]*([/?#].*)?$).*");
    }
  }

  private static byte[] joined(String before, byte[] bytes, String after) {
    byte[] start = before.getBytes(StandardCharsets.UTF_8);
    byte[] end = after.getBytes(StandardCharsets.UTF_8);
    byte[] whole = new byte[start.length + bytes.length + end.length];
    System.arraycopy(start, 0, whole, 0, start.length);
    System.arraycopy(bytes, 0, whole, start.length, bytes.length);
    System.arraycopy(end, 0, whole, start.length + bytes.length, end.length);
    return whole;
  }
}
