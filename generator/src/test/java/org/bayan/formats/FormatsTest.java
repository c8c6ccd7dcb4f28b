package org.bayan.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.bayan.archive.Archive;
import org.bayan.archive.Body;
import org.bayan.archive.Meeting;
import org.bayan.archive.PartialDate;
import org.bayan.archive.Release;
import org.bayan.archive.Samples;
import org.bayan.archive.Source;
import org.bayan.pages.Offers;
import org.bayan.pages.ReleaseTable;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.ParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatsTest {
  private static final String PAGE = "releases/2021/2021-03-04-x";
  private static final Predicate<String> JSON_FEED =
      Pattern.compile("feed\\.json|feeds/.*\\.json").asMatchPredicate();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "بيان <script>alert('١')</script> & \"اقتباس\" </title></script> ]]> -->",
        "=HYPERLINK(\"https://x.example\",\"اضغط\")",
        "50% من {القوات} في #الرقة_الجديدة كلفت $3 ~ 4^2 \\ أكثر",
        "فاصلة، وأخرى, و;ثالثة",
        "ER  - نهاية",
        "😀 بيان طويل ، فيه وجه 😀😀😀😀😀😀😀😀😀😀😀 ولا يُقطع",
      })
  void aTitleComesBackAsTypedFromEveryFormat(String title) throws IOException {
    Map<String, String> files =
        texts(Archive.of(List.of(release(title)), List.of(meeting(title)), List.of()), Offers.ALL);

    assertThat(json(files.get(PAGE + ".json")).getAsJsonObject().get("title").getAsString())
        .isEqualTo(title);
    assertThat(
            json(files.get("data/releases.json"))
                .getAsJsonArray()
                .get(0)
                .getAsJsonObject()
                .get("title")
                .getAsString())
        .isEqualTo(title);
    assertThat(table(files.get("data/releases.csv")).get(0))
        .containsEntry("title", title)
        .containsEntry("people", "أول|ثان")
        .containsEntry("source_url", "https://source.example/a");
    assertThat(
            json(files.get(PAGE + ".csl.json"))
                .getAsJsonArray()
                .get(0)
                .getAsJsonObject()
                .get("title")
                .getAsString())
        .isEqualTo(title);
    assertThat(ris(files.get(PAGE + ".ris")))
        .containsEntry("TI", title)
        .containsEntry("TY", "RPRT")
        .containsEntry("DA", "2021/03/04");
    assertThat(bib(files.get(PAGE + ".bib"), "title")).isEqualTo(title.replace('\'', '’'));
    assertThat(
            json(files.get("feed.json"))
                .getAsJsonObject()
                .getAsJsonArray("items")
                .get(0)
                .getAsJsonObject()
                .get("title")
                .getAsString())
        .isEqualTo(title);
    assertThat(event(files.get("meetings.ics")).getSummary().getValue()).isEqualTo(title);
    assertThat(event(files.get("meetings.ics")).getLocation().getValue())
        .isEqualTo(title + "، الكويت");
  }

  @Test
  void everyFileHasTheFormThatItsReadersAskFor() throws IOException {
    Map<String, String> files =
        texts(List.of(release("عنوان"), Samples.withdrawn("2019-03-04-x", true)), Offers.ALL);

    JsonSchemas.check("csl.json", files.get(PAGE + ".csl.json"));
    JsonSchemas.check("data-package.json", files.get("datapackage.json"));
    assertThat(files.keySet()).filteredOn(JSON_FEED).hasSize(5);
    files.forEach(
        (path, text) -> {
          if (JSON_FEED.test(path)) {
            JsonSchemas.check("json-feed.json", text);
          }
        });
    assertThat(JsonSchemas.faults("json-feed.json", "{\"items\": [{\"title\": 1}]}"))
        .hasSizeGreaterThan(2);
  }

  @Test
  void aMeetingIsADayOrMoreInEachOfItsCalendars() throws IOException {
    Meeting one = Samples.meeting("2021-03-03-m", "س");
    Meeting several = Samples.meeting("2021-12-30-n", LocalDate.of(2022, 1, 2), "س");
    Meeting unknown = Samples.meeting("2021-11-o", "س");
    Map<String, String> files =
        texts(Archive.of(List.of(), List.of(one, several, unknown), List.of()), Offers.ALL);

    assertThat(files.keySet())
        .filteredOn(path -> path.endsWith(".ics"))
        .hasSize(4)
        .contains("meetings.ics", "calendars/2021-03-03-m.ics", "calendars/2021-12-30-n.ics");
    String text = files.get("calendars/2021-12-30-n.ics");
    assertThat(text)
        .contains("DTSTART;VALUE=DATE:20211230\r\n", "DTEND;VALUE=DATE:20220103\r\n")
        .contains("DTSTAMP:20211230T000000Z\r\n");
    assertThat(event(text).getUid().orElseThrow().getValue())
        .isEqualTo("tag:archive.example,2026:meetings/2021-12-30-n.html");
    assertThat(files.get("meetings.ics").lines())
        .allSatisfy(
            line -> assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
    assertThat(calendar(files.get("meetings.ics")).getComponents(Component.VEVENT)).hasSize(2);
  }

  @Test
  void everyFileNamesThePermanentAddress() throws IOException {
    Map<String, String> files = texts(List.of(release("عنوان")), Offers.ALL);

    for (String ending : List.of(".json", ".ris", ".bib", ".csl.json")) {
      assertThat(files.get(PAGE + ending))
          .as(ending)
          .contains("https://archive.example/" + PAGE + ".html");
    }
    assertThat(files.get(PAGE + ".md")).isEqualTo("source of 2021-03-04-x");
  }

  @Test
  void aTextThatWasTakenDownStandsInNoFile() throws IOException {
    Map<String, String> files = texts(List.of(Samples.withdrawn("2021-03-04-x", true)), Offers.ALL);

    assertThat(files).doesNotContainKey(PAGE + ".md").containsKey(PAGE + ".json");
    assertThat(files.values()).allSatisfy(text -> assertThat(text).doesNotContain("سري"));
    assertThat(table(files.get("data/releases.csv")).get(0)).containsEntry("status", "withdrawn");
  }

  @Test
  void aSettingLeavesAWholeGroupOut() throws IOException {
    assertThat(texts(List.of(release("عنوان")), Offers.NONE)).isEmpty();
    assertThat(texts(List.of(release("عنوان")), new Offers(false, true, false, false)))
        .containsOnlyKeys(PAGE + ".ris", PAGE + ".bib", PAGE + ".csl.json");
    assertThat(texts(List.of(release("عنوان")), new Offers(true, false, false, false)))
        .containsKeys(PAGE + ".md", "datapackage.json")
        .doesNotContainKey(PAGE + ".ris");
  }

  @Test
  void countsEachNameWithItsReleases() throws IOException {
    Map<String, String> files =
        texts(
            List.of(
                release("عنوان"), Samples.release("2021-05-06-y", null, List.of(), List.of("أول"))),
            new Offers(true, false, false, false));

    assertThat(
            table(files.get("data/names.csv")).stream()
                .filter(row -> "أول".equals(row.get("name")))
                .toList())
        .singleElement()
        .satisfies(
            row ->
                assertThat(row)
                    .containsEntry("sort", "person")
                    .containsEntry("count", "2")
                    .containsEntry("releases", "2021-05-06-y|2021-03-04-x"));
  }

  @Test
  void aMeetingNamesTheReleasesThatAreAboutIt() throws IOException {
    Meeting meeting = Samples.meeting("2021-03-03-m", "س");
    Release about = Samples.release("2021-03-04-x", meeting.id(), List.of(), List.of());
    Map<String, String> files =
        texts(
            Archive.of(List.of(about), List.of(meeting), List.of()),
            new Offers(true, false, false, false));

    assertThat(table(files.get("data/meetings.csv")).get(0))
        .containsEntry("releases_about", about.id())
        .containsEntry("level", "ministerial")
        .containsEntry("place", "الكويت");
  }

  @Test
  void aReleaseAboutTwoMeetingsNamesBothEverywhere() throws IOException {
    Meeting first = Samples.meeting("2021-03-03-m", null);
    Meeting second = Samples.meeting("2021-03-n", null);
    Release about = Samples.release("2021-03-04-x", "2021-03-03-m 2021-03-n", List.of(), List.of());
    Map<String, String> files =
        texts(
            Archive.of(List.of(about), List.of(first, second), List.of()),
            new Offers(true, false, false, false));

    assertThat(table(files.get("data/releases.csv")).get(0))
        .containsEntry("meeting", "2021-03-03-m|2021-03-n");
    assertThat(
            json(files.get("releases/2021/2021-03-04-x.json"))
                .getAsJsonObject()
                .getAsJsonArray("meeting"))
        .hasSize(2);
    assertThat(table(files.get("data/meetings.csv")))
        .allSatisfy(row -> assertThat(row).containsEntry("releases_about", about.id()))
        .extracting(row -> row.get("start"))
        .containsExactly("2021-03-03", "2021-03");
    assertThat(files.get("datapackage.json")).contains("{\"name\":\"start\",\"type\":\"string\"}");
  }

  @Test
  void thePackageDescribesEveryTableWithItsColumns() throws IOException {
    Map<String, String> files =
        texts(List.of(release("عنوان")), new Offers(true, false, false, false));

    JsonArray resources =
        json(files.get("datapackage.json")).getAsJsonObject().getAsJsonArray("resources");
    assertThat(resources).hasSize(3);
    for (JsonElement each : resources) {
      JsonObject resource = each.getAsJsonObject();
      String header =
          files
              .get(resource.getAsJsonArray("path").get(0).getAsString())
              .lines()
              .findFirst()
              .orElseThrow();
      List<String> fields = new ArrayList<>();
      resource
          .getAsJsonObject("schema")
          .getAsJsonArray("fields")
          .forEach(field -> fields.add(field.getAsJsonObject().get("name").getAsString()));
      assertThat(header).isEqualTo(String.join(",", fields));
    }
  }

  @Test
  void aTableThatWouldBeTooLargeIsSplitByYear() {
    Archive archive =
        Archive.of(
            List.of(
                Samples.release("2020-01-02-a"),
                Samples.release("2021-01-02-b"),
                Samples.release("2020-03-02-c")),
            List.of(),
            List.of());

    assertThat(ReleaseTable.of(archive, 3))
        .extracting(ReleaseTable::name)
        .containsExactly("releases");
    assertThat(ReleaseTable.of(archive, 2))
        .extracting(table -> table.name() + " " + table.releases().size())
        .containsExactly("releases-2020 2", "releases-2021 1");
  }

  @Test
  void givesTheSameBytesWhateverTheOrder() throws IOException {
    List<Release> releases =
        new ArrayList<>(
            List.of(
                release("عنوان"),
                Samples.release("2021-05-06-y"),
                Samples.release("2019-05-06-z")));
    Map<String, String> before = texts(releases, Offers.ALL);
    Collections.reverse(releases);

    assertThat(texts(releases, Offers.ALL)).isEqualTo(before);
  }

  @Test
  void anEmptyArchiveHasEmptyTables() throws IOException {
    Map<String, String> files = texts(List.of(), Offers.ALL);

    assertThat(files.get("data/releases.json")).isEqualTo("[]\n");
    assertThat(files.get("data/names.csv")).isEqualTo("sort,name,count,releases\r\n");
  }

  private static Meeting meeting(String title) {
    return new Meeting(
        "2021-03-03-m",
        title,
        PartialDate.parse("2021-03-03"),
        PartialDate.parse("2021-03-03"),
        "الكويت",
        null,
        title,
        null,
        false,
        List.of(),
        title,
        new Source("https://source.example/m", null),
        List.of(),
        new Body("<p>نص</p>", "نص"));
  }

  private static Release release(String title) {
    return new Release(
        "2021-03-04-x",
        title,
        LocalDate.of(2021, 3, 4),
        "بيان صحفي",
        title,
        title,
        null,
        Release.Status.PUBLISHED,
        List.of(),
        List.of(),
        List.of("أول", "ثان"),
        List.of(),
        List.of(),
        new Source("https://source.example/a", null),
        null,
        null,
        List.of(),
        List.of(),
        null,
        List.of(),
        new Body("<p>نص</p>", "نص"));
  }

  @Test
  void tellsHostsOfOldAddressesFromTheRootOfTheServer() throws IOException {
    Archive archive =
        Archive.of(
            List.of(Samples.withdrawn("2021-03-04-x", false), Samples.release("2021-05-06-y")),
            List.of(),
            List.of());
    Map<String, String> texts =
        read(Formats.files(archive, FormatSamples.settings(archive, Offers.NONE, true)));

    assertThat(texts)
        .containsExactly(
            Map.entry("_redirects", "/releases/old.html /releases/2021/2021-03-04-x.html 301\n"));
  }

  private static Map<String, String> texts(List<Release> releases, Offers offers)
      throws IOException {
    return texts(Archive.of(releases, List.of(), List.of()), offers);
  }

  private static Map<String, String> texts(Archive archive, Offers offers) throws IOException {
    return read(Formats.files(archive, settings(archive, offers)));
  }

  private static FormatSettings settings(Archive archive, Offers offers) {
    return FormatSamples.settings(archive, offers);
  }

  private static Map<String, String> read(List<FormatFile> files) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    for (FormatFile file : files) {
      assertThat(texts.put(file.path(), new String(file.bytes(), StandardCharsets.UTF_8)))
          .as("twice: %s", file.path())
          .isNull();
    }
    return texts;
  }

  private static JsonElement json(String text) {
    return JsonParser.parseString(text);
  }

  /** Reads RFC 4180 character by character, as another program would. */
  private static List<Map<String, String>> table(String csv) {
    List<List<String>> rows = new ArrayList<>(List.of(new ArrayList<>()));
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < csv.length(); i++) {
      char c = csv.charAt(i);
      if (quoted && c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
        cell.append(c);
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == ',' || c == '\r')) {
        rows.get(rows.size() - 1).add(cell.toString());
        cell.setLength(0);
      } else if (!quoted && c == '\n') {
        rows.add(new ArrayList<>());
      } else {
        cell.append(c);
      }
    }
    List<Map<String, String>> table = new ArrayList<>();
    for (List<String> row : rows.subList(1, rows.size() - 1)) {
      Map<String, String> values = new TreeMap<>();
      assertThat(row).hasSameSizeAs(rows.get(0));
      for (int i = 0; i < row.size(); i++) {
        values.put(rows.get(0).get(i), row.get(i));
      }
      table.add(values);
    }
    return table;
  }

  private static Map<String, String> ris(String text) {
    assertThat(text).endsWith("ER  - \r\n");
    Map<String, String> record = new TreeMap<>();
    for (String line : text.split("\r\n")) {
      assertThat(line).matches("[A-Z][A-Z0-9]  - .*");
      record.put(line.substring(0, 2), line.substring(6));
    }
    return record;
  }

  /** A field of an entry, as JBibTeX reads it and shows its TeX. */
  private static String bib(String text, String field) {
    try {
      BibTeXEntry entry =
          new BibTeXParser().parse(new StringReader(text)).getEntries().values().iterator().next();
      String tex = entry.getField(new Key(field)).toUserString();
      return tex.codePoints().allMatch(Character::isBmpCodePoint)
          ? new LaTeXPrinter().print(new LaTeXParser().parse(new StringReader(tex)))
          : tex.substring(1, tex.length() - 1); // its TeX parser takes no others
    } catch (ParseException e) {
      throw new AssertionError(text, e);
    }
  }

  private static Calendar calendar(String text) {
    try {
      return new CalendarBuilder().build(new StringReader(text));
    } catch (IOException | ParserException e) {
      throw new AssertionError(text, e);
    }
  }

  private static VEvent event(String text) {
    return (VEvent) calendar(text).getComponent(Component.VEVENT).orElseThrow();
  }
}
