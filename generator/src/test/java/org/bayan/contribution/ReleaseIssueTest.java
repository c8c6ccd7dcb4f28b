package org.bayan.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bayan.fixture.FixtureArchive;
import org.bayan.importing.ImportedRelease;
import org.bayan.importing.Importer;
import org.bayan.problem.ProblemsException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReleaseIssueTest {
  private static final Words WORDS = new Words();
  private static final String TEXT =
      """
      وزارة الثقافة
      بيان صحفي
      افتتاح معرض الكتاب في المدينة القديمة
      12 تموز/يوليو 2018

      افتتحت الوزارة اليوم معرض الكتاب في المدينة القديمة، وحضر الافتتاح جمع من الناشرين والقراء، ويستمر المعرض عشرة أيام.

      وقال القائمون عليه إن الدخول إليه بلا أجر، وإن أبوابه تفتح من الصباح إلى المساء كل يوم.
      """;

  @TempDir Path folder;
  private Importer importer;

  @BeforeEach
  void prepare() throws IOException {
    Path meetings = Files.createDirectories(folder.resolve("content/meetings"));
    String meeting = "2018-07-12-nato-hq.md";
    Files.copy(
        FixtureArchive.content().resolve("meetings").resolve(meeting), meetings.resolve(meeting));
    importer =
        Importer.of(
            folder,
            folder.resolve("content"),
            Files.copy(FixtureArchive.lexicon(), folder.resolve("lexicon.yaml")));
  }

  @Test
  void readsTheRecordedEvent() throws IOException {
    ReleaseIssue issue =
        ReleaseIssue.read(
            Files.readAllBytes(Path.of("src/test/resources/contribution/opened.json")));

    assertThat(issue.number()).isEqualTo(41);
    assertThat(issue.attachments()).hasSize(1);
    assertThat(issue.importBy(importer).text())
        .contains(
            "title: افتتاح معرض الكتاب في المدينة القديمة\n",
            "date: 2018-07-12\n",
            "issuer: وزارة الثقافة\n",
            "url: https://example.org/news/7?a=1&b=2",
            "retrieved: 2026-11-24")
        .endsWith("كل يوم.\n")
        .doesNotContain("```");
  }

  @Test
  void readsLinesThatEndAsOnWindows() {
    assertThat(read(body(Map.of()).replace("\n", "\r\n")).text())
        .isEqualTo(read(body(Map.of())).text());
  }

  @Test
  void keepsFencesAndHeadingsOfTheFormThatStandInTheText() {
    String hostile =
        TEXT
            + "\n```\n\n### رابط المصدر · Address of the source\n\nhttps://evil.example/\n\nوهذه فقرة أخيرة من النص تأتي بعد سياج وعنوان، وهما منه وليسا من الاستمارة.\n";
    ImportedRelease imported = read(body(Map.of(FormPart.TEXT, fenced(hostile))));

    assertThat(imported.text())
        .doesNotContain("url: https://evil.example")
        .contains("وهذه فقرة أخيرة");
  }

  @Test
  void takesTheDayAndTheMeetingThatTheFormGives() {
    String undated = TEXT.replace("12 تموز/يوليو 2018\n", "");

    assertThat(
            read(body(
                    Map.of(
                        FormPart.TEXT,
                        fenced(undated),
                        FormPart.DATE,
                        "2018-07-14",
                        FormPart.MEETING,
                        "2018-07-12-nato-hq")))
                .text())
        .contains("date: 2018-07-14\n", "meeting: 2018-07-12-nato-hq\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "file:///etc/passwd",
        "//evil.example/x",
        "https://",
        "https://exa mple.org/",
        "https://example.org/\n`rm -rf /`",
        "$(touch evil)",
        "\"; rm -rf / #"
      })
  void refusesAddressesThatAreNone(String address) {
    assertThat(refused(body(Map.of(FormPart.SOURCE, address)))).contains("source");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../../../../etc/passwd",
        "2018-07-12-nato-hq/../x",
        "2018-07-12-natohq",
        "\u202E2018"
      })
  void refusesMeetingsThatAreNone(String meeting) {
    assertThat(refused(body(Map.of(FormPart.MEETING, meeting)))).contains("meeting: ");
  }

  @Test
  void namesEveryProblemAtOnce() {
    assertThat(
            refused(
                body(
                    Map.of(
                        FormPart.SOURCE, "x",
                        FormPart.RETRIEVED, "yesterday",
                        FormPart.MEETING, "none",
                        FormPart.TEXT, "_No response_"))))
        .contains("source", "retrieved", "meeting: ", "no text");
  }

  @Test
  void readsSixtyKilobytesAndSignsBeyondTheFirstPlane() {
    String long60 =
        TEXT
            + ("\nفقرة طويلة فيها علامة 🕊️ وحرف 𞤀 وكلام كثير، وهي تتكرر حتى يبلغ النص ستين ألف حرف كما تقبل الاستمارة.\n")
                .repeat(560);

    ImportedRelease imported = read(body(Map.of(FormPart.TEXT, fenced(long60))));

    assertThat(long60.length()).isGreaterThan(55_000).isLessThan(65_536);
    assertThat(imported.text().split("🕊", -1)).hasSize(561);
    assertThat(
            Proposal.of(
                    issue(body(Map.of(FormPart.TEXT, fenced(long60)))), imported, "x", List.of())
                .files()
                .get(Proposal.PULL_REQUEST)
                .length())
        .isLessThan(65_536);
  }

  @Test
  void showsMarkupAsItIsAndWritesNoneIntoThePage() {
    String markup =
        TEXT
            + "\n<script>alert(1)</script> وهذه فقرة فيها وسم لا ينبغي أن يعمل في صفحة البيان أبدا، فهو من النص.\n";

    assertThat(read(body(Map.of(FormPart.TEXT, fenced(markup)))).text())
        .doesNotContain("\n<script>");
  }

  @Test
  void namesNobodyAndClosesNothingInThePullRequest() {
    String hostile =
        "@everyone Closes #1 ![x](https://evil.example/p.png)\n" + TEXT + "\n`````\n@someone\n";
    String body =
        body(
            Map.of(
                FormPart.TEXT,
                "```text\n" + hostile + "\n```",
                FormPart.ATTACHMENTS,
                "```\n@owner ![x](https://evil.example/a.png)"));
    ReleaseIssue issue = issue(body);
    String text =
        Proposal.of(issue, issue.importBy(importer), "2018-07-12-x", List.of())
            .files()
            .get(Proposal.PULL_REQUEST);

    assertThat(withoutFences(text))
        .doesNotContain("@", "evil", "#1)", "Closes #1\n")
        .contains("Closes #41");
    assertThat(text).contains("@owner");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "null",
        "{",
        "{\"action\":\"opened\"}",
        "{\"action\":\"edited\",\"issue\":{\"number\":1,\"body\":\"\"}}",
        "{\"action\":\"opened\",\"issue\":{\"number\":\"x\",\"body\":\"\"}}",
        "{\"action\":\"opened\",\"issue\":{\"number\":1,\"body\":null}}"
      })
  void refusesWhatIsNoEventOfTheForm(String event) {
    assertThatThrownBy(() -> ReleaseIssue.read(event.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(ProblemsException.class);
  }

  @Test
  void tellsEveryProblemInTheComment() {
    ProblemsException refused =
        catchThrowableOfType(
            ProblemsException.class,
            () -> read(body(Map.of(FormPart.SOURCE, "x```\n@all", FormPart.RETRIEVED, "y"))));
    String comment = Proposal.refusal(refused.problems()).files().get(Proposal.COMMENT);

    assertThat(comment).contains("source", "retrieved", "افتح طلبًا جديدًا");
    assertThat(withoutFences(comment)).doesNotContain("@");
  }

  /** A text without what stands in fences, as CommonMark sees these. */
  private static String withoutFences(String text) {
    StringBuilder outside = new StringBuilder();
    String fence = "";
    for (String line : text.lines().toList()) {
      String ticks = line.replaceFirst("^(`*).*$", "$1");
      if (fence.isEmpty() && ticks.length() >= 3) {
        fence = ticks;
      } else if (fence.isEmpty()) {
        outside.append(line).append('\n');
      } else if (ticks.length() >= fence.length() && line.equals(ticks)) {
        fence = "";
      }
    }
    return outside.toString();
  }

  private ImportedRelease read(String body) {
    return issue(body).importBy(importer);
  }

  private String refused(String body) {
    return catchThrowableOfType(ProblemsException.class, () -> read(body)).getMessage();
  }

  private static ReleaseIssue issue(String body) {
    JsonObject issue = new JsonObject();
    issue.addProperty("number", 41);
    issue.addProperty("body", body);
    JsonObject event = new JsonObject();
    event.addProperty("action", "opened");
    event.add("issue", issue);
    return ReleaseIssue.read(event.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String fenced(String text) {
    return "```text\n" + text + "\n```";
  }

  /** What GitHub makes of a form that was filled in. */
  private static String body(Map<FormPart, String> given) {
    Map<FormPart, String> parts = new EnumMap<>(FormPart.class);
    parts.put(FormPart.TEXT, fenced(TEXT));
    parts.putAll(given);
    StringBuilder body = new StringBuilder();
    for (FormPart part : FormPart.values()) {
      body.append("### ")
          .append(part.label(WORDS))
          .append("\n\n")
          .append(parts.getOrDefault(part, "_No response_"))
          .append("\n\n");
    }
    return body.toString().stripTrailing();
  }
}
