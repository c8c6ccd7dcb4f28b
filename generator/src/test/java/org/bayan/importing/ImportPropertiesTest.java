package org.bayan.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import net.jqwik.time.api.Dates;
import org.bayan.arabic.Digits;
import org.bayan.arabic.OfficialDates;
import org.bayan.content.Content;
import org.bayan.content.ContentReader;
import org.bayan.importing.dates.IssueDate;
import org.bayan.importing.page.Line;
import org.bayan.markdown.Markdown;
import org.bayan.markdown.MarkdownLabels;
import org.bayan.problem.ProblemReport;
import org.bayan.problem.ProblemsException;

/** What holds of every text, not of examples alone. */
class ImportPropertiesTest {
  private static final String FIRST =
      "فقرة أولى طويلة من نص اصطناعي، كُتبت ليبدأ بها النص بعد رأسه، فلا يختلط بها سطر من أسطره مهما قصر أو غرب، ولا يعد منه.";
  private static final String LAST =
      "وهذه فقرة أخيرة طويلة من نص اصطناعي، تنتهي بنقطة كما تنتهي الفقرات، ولا يتغير فيها حرف ولا علامة ولا فراغ أبدا.";
  private static Path folder;
  private static Importer importer;

  @BeforeContainer
  static void prepare() throws IOException {
    folder = Files.createTempDirectory("bayan-import");
    importer = Archives.withMeetings(folder);
  }

  @AfterContainer
  static void clean() throws IOException {
    Archives.delete(folder);
  }

  @Property(tries = 200)
  void keepsEveryParagraphToTheLetter(@ForAll("paragraphs") List<String> paragraphs) {
    String text =
        header("12 تموز/يوليو 2018") + String.join("\n\n", paragraphs) + "\n\n" + LAST + "\n";

    ImportedRelease imported = read(text);

    assertThat(withoutSigns(Visible.paragraphs(imported.text())))
        .containsExactlyElementsOf(withoutSigns(paragraphs(paragraphs)));
    assertThat(SourceWords.unaccounted(text, false, imported)).isEmpty();
  }

  @Property(tries = 200)
  void writesWhatTheArchivesOwnReaderReads(
      @ForAll("paragraphs") List<String> paragraphs, @ForAll("titles") String title)
      throws IOException {
    String text =
        "وزارة الثقافة\nبيان صحفي\n"
            + title
            + "\n12 تموز/يوليو 2018\n\n"
            + FIRST
            + "\n\n"
            + String.join("\n\n", paragraphs)
            + "\n\n"
            + LAST;
    Path written =
        importer.write(
            importer.read(
                text.getBytes(StandardCharsets.UTF_8),
                "x.txt",
                ImportOptions.of("property", null, null, null)));
    ProblemReport report = new ProblemReport();

    Content content =
        new ContentReader(
                new Markdown(
                    new MarkdownLabels(
                        Integer::toString, Integer::toString, () -> "", () -> "", "en")))
            .read(folder, folder.resolve("content"), report);

    Files.delete(written);
    assertThat(report.hasErrors()).as(report.sorted().toString()).isFalse();
    assertThat(content.releases())
        .singleElement()
        .satisfies(release -> assertThat(release.title()).isEqualTo(title));
  }

  @Property(tries = 200)
  void readsTheDatelineInEveryForm(
      @ForAll("days") LocalDate day, @ForAll("datelines") IssueDate dateline) {
    ImportedRelease imported = read(header(dateline.of(day)) + LAST);

    assertThat(imported.date()).isEqualTo(day);
  }

  @Property(tries = 200)
  void makesNoDateUp(@ForAll("days") LocalDate day, @ForAll("sentences") String sentence) {
    String text =
        header("")
            + "وقد اجتمع الوزراء "
            + sentence.formatted(new OfficialDates(Digits.WESTERN).full(day))
            + " في لقاء اصطناعي لا يعرف متى صدر نصه، وهو نص كُتب للاختبار وحده.\n\n"
            + LAST;

    assertThatThrownBy(() -> read(text))
        .isInstanceOf(ProblemsException.class)
        .hasMessageContaining("date: ");
  }

  /** Paragraphs that begin with bullets, or with numbers that go on, are lists. */
  private static List<String> withoutSigns(List<String> paragraphs) {
    return paragraphs.stream()
        .map(paragraph -> paragraph.replaceFirst("^(?:[-*]|\\p{Nd}{1,3}[.)])[ \u00A0]+(?=\\S)", ""))
        .toList();
  }

  private static ImportedRelease read(String text) {
    return importer.read(text.getBytes(StandardCharsets.UTF_8), "x.txt", ImportOptions.NOTHING);
  }

  private static String header(String date) {
    return "وزارة الثقافة\nبيان صحفي\nافتتاح معرض اصطناعي للكتاب\n"
        + date
        + "\n\n"
        + FIRST
        + "\n\n";
  }

  private static List<String> paragraphs(List<String> middle) {
    List<String> all = new ArrayList<>(middle);
    all.add(0, FIRST);
    all.add(LAST);
    return all;
  }

  @Provide
  Arbitrary<List<String>> paragraphs() {
    Arbitrary<String> piece =
        Arbitraries.of(
            "نص",
            "كلمة ",
            "*",
            "_",
            "**",
            "[",
            "]",
            "(",
            ")",
            "<",
            ">",
            "&",
            "&amp;",
            "#",
            "# ",
            "## ",
            "1. ",
            "١. ",
            "12) ",
            "- ",
            "+ ",
            "> ",
            "`",
            "```",
            "~~~",
            "|",
            "---",
            "===",
            "!",
            "\\",
            ":",
            "http://x.org",
            "<b>",
            "</b>",
            "<!--",
            "-->",
            "[^1]",
            "[x]: y",
            "![",
            "](z)",
            "«",
            "»",
            "،",
            "؟",
            "%",
            "\u200C",
            "\u0651",
            "e\u0301",
            "A",
            "z ",
            "2018",
            " - ",
            "=",
            "$",
            "{",
            "}",
            "\"",
            "'",
            "&#35;",
            "&nbsp;",
            "\u00A0و");
    Arbitrary<String> paragraph =
        piece
            .list()
            .ofMinSize(1)
            .ofMaxSize(12)
            .map(
                pieces ->
                    Normalizer.normalize(
                        Line.strip("نص " + String.join("", pieces)), Normalizer.Form.NFC));
    Arbitrary<String> bare =
        piece
            .list()
            .ofMinSize(1)
            .ofMaxSize(8)
            .map(
                pieces ->
                    Normalizer.normalize(Line.strip(String.join("", pieces)), Normalizer.Form.NFC));
    return Arbitraries.oneOf(paragraph, bare)
        .filter(text -> !text.isEmpty() && !isBoldInMessages(text))
        .list()
        .ofMinSize(1)
        .ofMaxSize(5);
  }

  /**
   * A line between two asterisks is what messaging programs write for bold: the importer reads it
   * so.
   */
  private static boolean isBoldInMessages(String text) {
    return text.matches("\\*[^*\\s][^*]*[^*\\s]\\*");
  }

  @Provide
  Arbitrary<String> titles() {
    Arbitrary<String> sign =
        Arbitraries.of(
            "", ": ", " # ", " - ", "\"", "'", "[", "{", " & ", "*", "!", ", ", "%", "@", "`");
    return Combinators.combine(sign, sign, sign)
        .as((a, b, c) -> "عنوان اصطناعي طويل" + a + "لنص" + b + "من النصوص" + c + "الكثيرة");
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Dates.dates().between(LocalDate.of(1945, 1, 1), LocalDate.of(2060, 12, 31));
  }

  /** How a dateline is written round the official form. */
  private record IssueDate(
      Digits digits, boolean weekday, String before, String slash, String after) {
    String of(LocalDate day) {
      OfficialDates dates = new OfficialDates(digits);
      return before
          + (weekday ? dates.weekday(day) + " " : "")
          + dates.full(day).replace("/", slash)
          + after;
    }
  }

  @Provide
  Arbitrary<IssueDate> datelines() {
    return Combinators.combine(
            Arbitraries.of(Digits.class),
            Arbitraries.of(true, false),
            Arbitraries.of("", "بغداد، ", "واشنطن العاصمة – ", "التاريخ: ", "تاريخ النشر ", "في "),
            Arbitraries.of("/", " / ", "/ "),
            Arbitraries.of("", " م", "م", "."))
        .as(IssueDate::new);
  }

  @Provide
  Arbitrary<String> sentences() {
    return Arbitraries.of("في %s", "يوم %s", "بتاريخ %s", "قبل %s وبعده", "منذ %s");
  }
}
