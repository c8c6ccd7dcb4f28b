package org.bayan.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bayan.archive.Archive;
import org.bayan.content.Content;
import org.bayan.content.ContentReader;
import org.bayan.frontmatter.Field;
import org.bayan.frontmatter.Forms;
import org.bayan.markdown.Markdown;
import org.bayan.markdown.MarkdownLabels;
import org.bayan.media.SampleFiles;
import org.bayan.problem.ProblemReport;
import org.bayan.source.ContentKind;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Renders files with every pair of optional fields there and not there, from the definitions of the
 * fields: no combination may break a page, and what a field says must be read on its page.
 */
class EveryFieldTest {
  private static final String MARK = "\u2020"; // stands before what must be read on the page
  private static final Map<String, List<String>> SAMPLES = new TreeMap<>();

  static {
    sample("title", "†عنوان تجريبي");
    sample("date", "2024-05-30");
    sample("kind", "†مذكرة تجريبية");
    sample("issuer", "†جهة تجريبية");
    sample("office", "†مكتب تجريبي");
    sample("notice", "†للنشر التجريبي");
    sample("status", "published");
    sample("meeting", "2024-05-29-other", "[2024-05-29-other, 2024-05-27-fourth]");
    sample("mentions", "[2024-05-28-third]");
    sample("people", "[†اسم شخص]", "[{ name: †اسم شخص, sort: شخص }]");
    sample("places", "[†اسم مكان]");
    sample("organizations", "[†اسم منظمة]");
    sample(
        "source",
        "{ url: 'https://†source.example/a' }",
        "{ url: 'https://†source.example/a', retrieved: 2024-06-01 }");
    sample(
        "original",
        "{ lang: en }",
        "{ lang: fr, title: †Un titre }",
        "{ lang: en, url: 'https://†original.example/' }");
    sample("embargo", "2024-05-30T18:00:00+03:00");
    sample(
        "attachments",
        "[{ file: a.pdf, kind: original, title: †ملف تجريبي }]",
        "[{ file: a.pdf, kind: translation, title: †ملف تجريبي, lang: fr }]",
        "[{ file: b.png, kind: annex, title: †صورة تجريبية }]");
    sample("corrections", "[{ date: 2024-06-02, note: †تصويب تجريبي }]");
    sample(
        "withdrawn",
        "{ date: 2024-06-03, reason: †سبب تجريبي }",
        "{ date: 2024-06-03, reason: †سبب تجريبي, text: kept }");
    sample("aliases", "[old/old-name.html]");
    sample("description", "وصف تجريبي");
    sample("menu", "main", "footer");
    sample("review", "[office]");
    sample("order", "3");
    sample("start", "2024-05-30", "2024-05", "2024", "2024-05-30", "2024-05-30");
    sample("end", "2024-05-30", "2024-06", "2025", "2024-06-02", "2025-01-02");
    sample("place", "†مكان تجريبي");
    sample("country", "IQ");
    sample("venue", "†مقر تجريبي");
    sample("level", "ministerial", "political-directors", "working-group", "council");
    sample("text", "†نص تجريبي.");
    sample("group", "small");
    sample("hosts", "[†مضيف أول, †مضيف ثان]");
    sample("series", "†سلسلة تجريبية");
  }

  private static final String FIELDS =
      """
      optional:
        meetings: [level, place, source, text]
        releases: [text]
      levels:
        - ministerial
        - political-directors
        - working-group
        - council: مجلس
      """;
  private static final Forms LENIENT = forms();

  @TempDir Path folder;

  private static Forms forms() {
    try {
      Path folder = Files.createTempDirectory("fields");
      Files.writeString(folder.resolve("fields.yaml"), FIELDS);
      return Forms.read(folder, folder, new ProblemReport());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void sample(String field, String... values) {
    SAMPLES.put(field, List.of(values));
  }

  private static List<Map<String, String>> releases() {
    return rows(ContentKind.RELEASE);
  }

  private static List<Map<String, String>> meetings() {
    return rows(ContentKind.MEETING);
  }

  private static List<Map<String, String>> pages() {
    return rows(ContentKind.PAGE);
  }

  @Test
  void everyFieldHasASample() {
    assertThat(
            Stream.of(ContentKind.values())
                .flatMap(kind -> LENIENT.of(kind).fields().stream())
                .map(Field::name))
        .allMatch(SAMPLES::containsKey);
  }

  @ParameterizedTest
  @MethodSource("releases")
  void aReleaseIsRenderedWhateverItHas(Map<String, String> fields) throws IOException {
    if (fields.containsKey("withdrawn")) {
      fields.put("status", "withdrawn");
    }
    render("releases/2024/2024-05-30-tried", fields);
  }

  @ParameterizedTest
  @MethodSource("meetings")
  void aMeetingIsRenderedWhateverItHas(Map<String, String> fields) throws IOException {
    render("meetings/" + fields.get("start") + "-tried", fields);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aPageIsRenderedWhateverItHas(Map<String, String> fields) throws IOException {
    render("pages/tried", fields);
  }

  private void render(String file, Map<String, String> fields) throws IOException {
    Map<String, String> meeting =
        Map.of(
            "title",
            "آخر",
            "start",
            "2024-05-29",
            "place",
            "مكان",
            "level",
            "ministerial",
            "source",
            "{ url: https://a.example/ }");
    if (file.startsWith("releases/")) {
      Path files = Files.createDirectories(folder.resolve("content/" + file));
      Files.write(files.resolve("a.pdf"), SampleFiles.pdf(2));
      Files.write(files.resolve("b.png"), SampleFiles.picture("png", 30, 20));
    }
    write("meetings/2024-05-29-other", meeting);
    Map<String, String> third = new TreeMap<>(meeting);
    third.put("start", "2024-05-28");
    third.put("series", "سلسلة تجريبية");
    write("meetings/2024-05-28-third", third);
    Map<String, String> fourth = new TreeMap<>(meeting);
    fourth.put("start", "2024-05-27");
    write("meetings/2024-05-27-fourth", fourth);
    Map<String, String> about =
        new TreeMap<>(
            Map.of(
                "title",
                "عن الاجتماع",
                "date",
                "2024-05-31",
                "kind",
                "بيان",
                "issuer",
                "جهة",
                "status",
                "published"));
    if (file.startsWith("meetings/")) {
      about.put("meeting", file.substring("meetings/".length()));
    }
    write("releases/2024/2024-05-31-about", about);
    write(file, fields);

    ProblemReport report = new ProblemReport();
    Content content = new ContentReader(markdown()).read(folder, folder.resolve("content"), report);
    assertThat(report.hasErrors()).as(() -> report.sorted().toString()).isFalse();
    SamplePages pages =
        SamplePages.of(Archive.of(content.releases(), content.meetings(), content.pages()));
    for (Page page : pages.all()) {
      Document html = pages.html(page.path());
      assertThat(html.text()).as(page.path()).isNotNull();
      if (page.path().equals(file + ".html")) {
        assertSays(html, fields);
      }
    }
  }

  private static void assertSays(Document html, Map<String, String> fields) {
    for (String value : fields.values()) {
      for (String part : value.split(MARK)) {
        String said = part.replaceFirst("[\\]},'/].*", "").strip();
        if (value.contains(MARK + part)) {
          assertThat(html.body().text()).contains(said);
        }
      }
    }
  }

  private void write(String file, Map<String, String> fields) throws IOException {
    StringBuilder text = new StringBuilder("---\n");
    fields.forEach(
        (name, value) -> {
          if (!name.equals("text")) {
            text.append(name).append(": ").append(value.replace(MARK, "")).append('\n');
          }
        });
    Path path = folder.resolve("content/" + file + ".md");
    Files.createDirectories(path.getParent());
    String body = fields.getOrDefault("text", "").replace(MARK, "");
    Files.writeString(path, text + "---\n" + (body.isEmpty() ? "" : "\n" + body + "\n"));
    Files.writeString(folder.resolve("content/fields.yaml"), FIELDS);
  }

  private static Markdown markdown() {
    return new Markdown(
        new MarkdownLabels(String::valueOf, String::valueOf, () -> "", () -> "جدول", "en"));
  }

  /**
   * Every pair of optional fields in all four states, and each sample of each field: all fields,
   * none, and for each binary digit of the fields' numbers those that have it and those that have
   * it not.
   */
  private static List<Map<String, String>> rows(ContentKind kind) {
    List<String> names =
        new ArrayList<>(LENIENT.of(kind).fields().stream().map(Field::name).toList());
    names.add("text");
    List<String> optional =
        names.stream()
            .filter(
                name ->
                    LENIENT.of(kind).fields().stream()
                        .noneMatch(field -> field.required() && field.name().equals(name)))
            .filter(name -> !name.equals("text") || LENIENT.allowsNoText(kind))
            .toList();
    List<Map<String, String>> rows = new ArrayList<>();
    int most = SAMPLES.values().stream().mapToInt(List::size).max().orElseThrow();
    for (int variant = 0; variant < most; variant++) {
      List<String> without = new ArrayList<>(names);
      without.removeAll(optional);
      rows.add(row(without, variant));
      rows.add(row(names, variant));
      for (int digit = 1; digit < optional.size(); digit *= 2) {
        int bit = digit;
        for (boolean set : new boolean[] {true, false}) {
          rows.add(
              row(
                  names.stream()
                      .filter(
                          name ->
                              without.contains(name)
                                  || ((optional.indexOf(name) & bit) != 0) == set)
                      .toList(),
                  variant));
        }
      }
    }
    return rows.stream().distinct().toList();
  }

  private static Map<String, String> row(List<String> names, int variant) {
    Map<String, String> row = new LinkedHashMap<>();
    for (String name : names) {
      List<String> samples = SAMPLES.get(name);
      row.put(name, samples.get(variant % samples.size()));
    }
    return row;
  }
}
