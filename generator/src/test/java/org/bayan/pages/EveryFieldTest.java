package org.bayan.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
import org.bayan.frontmatter.FieldSet;
import org.bayan.frontmatter.MeetingFields;
import org.bayan.frontmatter.PageFields;
import org.bayan.frontmatter.ReleaseFields;
import org.bayan.markdown.Markdown;
import org.bayan.markdown.MarkdownLabels;
import org.bayan.problem.ProblemReport;
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
    sample("meeting", "2024-05-29-other");
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
    sample("start", "2024-05-30");
    sample("end", "2024-05-30", "2024-05-31", "2024-06-02", "2025-01-02");
    sample("place", "†مكان تجريبي");
    sample("country", "IQ");
    sample("venue", "†مقر تجريبي");
    sample("level", "ministerial", "political-directors", "working-group");
    sample("group", "small");
    sample("hosts", "[†مضيف أول, †مضيف ثان]");
    sample("series", "†سلسلة تجريبية");
  }

  @TempDir Path folder;

  private static void sample(String field, String... values) {
    SAMPLES.put(field, List.of(values));
  }

  private static List<Map<String, String>> releases() {
    return rows(ReleaseFields.FORM);
  }

  private static List<Map<String, String>> meetings() {
    return rows(MeetingFields.FORM);
  }

  private static List<Map<String, String>> pages() {
    return rows(PageFields.FORM);
  }

  @Test
  void everyFieldHasASample() {
    assertThat(
            Stream.of(ReleaseFields.FORM, MeetingFields.FORM, PageFields.FORM)
                .flatMap(form -> form.fields().stream())
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
    render("meetings/2024-05-30-tried", fields);
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
    write("meetings/2024-05-29-other", meeting);
    Map<String, String> third = new TreeMap<>(meeting);
    third.put("start", "2024-05-28");
    third.put("series", "سلسلة تجريبية");
    write("meetings/2024-05-28-third", third);
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
      about.put("meeting", "2024-05-30-tried");
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
        (name, value) ->
            text.append(name).append(": ").append(value.replace(MARK, "")).append('\n'));
    Path path = folder.resolve("content/" + file + ".md");
    Files.createDirectories(path.getParent());
    Files.writeString(path, text + "---\n\nنص تجريبي.\n");
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
  private static List<Map<String, String>> rows(FieldSet form) {
    List<Field<?>> optional = form.fields().stream().filter(field -> !field.required()).toList();
    List<Map<String, String>> rows = new ArrayList<>();
    int most = SAMPLES.values().stream().mapToInt(List::size).max().orElseThrow();
    for (int variant = 0; variant < most; variant++) {
      rows.add(row(form, List.of(), variant));
      rows.add(row(form, optional, variant));
      for (int digit = 1; digit < optional.size(); digit *= 2) {
        int bit = digit;
        for (boolean set : new boolean[] {true, false}) {
          rows.add(
              row(
                  form,
                  optional.stream()
                      .filter(field -> ((optional.indexOf(field) & bit) != 0) == set)
                      .toList(),
                  variant));
        }
      }
    }
    return rows.stream().distinct().toList();
  }

  private static Map<String, String> row(FieldSet form, List<Field<?>> optional, int variant) {
    Map<String, String> row = new LinkedHashMap<>();
    for (Field<?> field : form.fields()) {
      if (field.required() || optional.contains(field)) {
        List<String> samples = SAMPLES.get(field.name());
        row.put(field.name(), samples.get(variant % samples.size()));
      }
    }
    return row;
  }
}
