package org.bayan.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bayan.problem.ProblemsException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImporterTest {
  private static final String TEXT =
      """
      وزارة الثقافة
      بيان صحفي
      افتتاح معرض اصطناعي للكتاب
      12 تموز/يوليو 2018

      هذا نص اصطناعي للاختبار، وفيه أن المعرض افتتح في بغداد بحضور عدد من الناشرين والكتاب والقراء.
      """;
  @TempDir Path folder;
  private Importer importer;

  @BeforeEach
  void prepare() throws IOException {
    importer = Archives.withMeetings(folder);
  }

  @Test
  void neverOverwrites() throws IOException {
    Path file = importer.write(read(TEXT));
    String before = Files.readString(file);

    assertThatThrownBy(() -> importer.write(read(TEXT.replace("القراء", "الزوار"))))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThat(file).hasContent(before);
  }

  @Test
  void takesTheSlugThatIsGiven() throws IOException {
    Path file =
        importer.write(
            importer.read(bytes(TEXT), "x.txt", ImportOptions.of("book-fair", null, null, null)));

    assertThat(folder.relativize(file))
        .isEqualTo(Path.of("content/releases/2018/2018-07-12-book-fair.md"));
  }

  @Test
  void refusesASlugThatLeavesTheFolder() throws IOException {
    ImportedRelease imported =
        importer.read(bytes(TEXT), "x.txt", ImportOptions.of("../../../evil", null, null, null));

    assertThatThrownBy(() -> importer.write(imported))
        .isInstanceOf(ProblemsException.class)
        .hasMessageContaining("cannot be part of an address");
    assertThat(releases()).isEmpty();
  }

  @Test
  void refusesAYearThatIsALinkToAnotherPlace(@TempDir Path elsewhere) throws IOException {
    Files.createDirectories(folder.resolve("content/releases"));
    Files.createSymbolicLink(folder.resolve("content/releases/2018"), elsewhere);

    assertThatThrownBy(() -> importer.write(read(TEXT)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("is a symbolic link");
    assertThat(elsewhere).isEmptyDirectory();
  }

  @Test
  void writesWhereTheTextWasRead() {
    ImportedRelease imported =
        importer.read(
            bytes(TEXT),
            "x.txt",
            ImportOptions.of(null, null, "https://example.org/r?a=1,2", "2026-11-24"));

    assertThat(imported.text())
        .contains("\nsource: { url: \"https://example.org/r?a=1,2\", retrieved: 2026-11-24 }\n");
  }

  @Test
  void refusesOptionsThatAreNoDayAndNoAddress() {
    assertThatThrownBy(() -> ImportOptions.of(null, "12/7/2018", null, null))
        .hasMessage("-Ddate: date: \"12/7/2018\" is no date; did you mean 2018-07-12?");
    assertThatThrownBy(() -> ImportOptions.of(null, null, "example.org", null))
        .hasMessageContaining("-Dsource: source: \"example.org\" is no web address");
  }

  @Test
  void takesTheDateThatIsGivenForATextWithoutOne() {
    ImportedRelease imported =
        importer.read(
            bytes(TEXT.replace("12 تموز/يوليو 2018\n", "")),
            "x.txt",
            ImportOptions.of(null, "2018-07-12", null, null));

    assertThat(imported.text()).contains("\ndate: 2018-07-12\n");
  }

  @Test
  void marksWhatItGuesses() {
    ImportedRelease imported =
        read(TEXT.replace("بيان صحفي\n", "").replace("افتتاح معرض", "كلمة في معرض"));

    assertThat(imported.text()).contains("\nkind: كلمة\n").contains("\nreview: [kind, issuer]\n");
    assertThat(imported.findings(Finding.Certainty.GUESSED))
        .extracting(Finding::field)
        .containsExactly("kind", "issuer");
  }

  @Test
  void leavesEmptyWhatItDoesNotFind() {
    ImportedRelease imported = read(TEXT.replace("وزارة الثقافة\n", ""));

    assertThat(imported.text())
        .contains("\n# the ministry or body that issued it\nissuer:\n")
        .doesNotContain("office:");
    assertThat(imported.findings(Finding.Certainty.MISSING))
        .extracting(Finding::field)
        .contains("issuer", "office", "meeting", "source");
  }

  @Test
  void guessesPeopleWhomNobodyKnowsByTheirRank() {
    ImportedRelease imported =
        read(
            TEXT
                + "\nوقال وزير الثقافة فلان بن علان في كلمته، والسفير العراقي زيد عمرو أمام الحضور، إن الكتاب خير جليس.\n");

    assertThat(imported.text())
        .contains("\npeople: [فلان بن علان, زيد عمرو]\n")
        .contains("\nreview: [issuer, people]\n");
  }

  @Test
  void knowsTheNamesInTheArchive() throws IOException {
    Path release = folder.resolve("content/releases/2018/2018-01-01-other.md");
    Files.createDirectories(release.getParent());
    Files.writeString(
        release,
        "---\ntitle: آخر\ndate: 2018-01-01\nkind: مجموعة نصوص\nissuer: دار الكتب\nstatus: published\npeople: [علي المثال]\norganizations: [نادي القراء]\n---\n\nنص.\n");
    Importer knowing =
        Importer.of(folder, folder.resolve("content"), folder.resolve("lexicon.yaml"));

    ImportedRelease imported =
        knowing.read(
            bytes(
                TEXT.replace("وزارة الثقافة\nبيان صحفي", "دار الكتب\nمجموعة نصوص")
                    + "\nوشكر علي المثال نادي القراء.\n"),
            "x.txt",
            ImportOptions.NOTHING);

    assertThat(imported.text())
        .contains("\nkind: مجموعة نصوص\nissuer: دار الكتب\n")
        .contains("\npeople: [علي المثال]\n")
        .contains("\norganizations: [نادي القراء]\n");
  }

  @Test
  void takesOutAndCountsWhatCannotBeSeen() {
    ImportedRelease imported =
        read(TEXT.replace("بغداد", "بغ\u200Fداد\u200B").replace("12 ", "\u200F12 "));

    assertThat(imported.text()).contains("في بغداد بحضور").contains("date: 2018-07-12");
    assertThat(imported.invisible()).isEqualTo(Map.of("U+200F", 2, "U+200B", 1));
  }

  @Test
  void saysWhichLinesItLeftOut() {
    ImportedRelease imported =
        read("An official website\nEnglish Français العربية\n" + TEXT + "\nشارك\n© 2018\n");

    assertThat(imported.leftOut())
        .containsExactly(
            "line 1: An official website",
            "line 2: English Français العربية",
            "line 10: شارك",
            "line 11: © 2018");
  }

  @Test
  void refusesWhatContentMayNotHold() {
    assertProblem(
        "نص".getBytes(StandardCharsets.UTF_16),
        "x.txt:1:1: byte 1 (0xFE) is not UTF-8; save the file as UTF-8; it looks like UTF-16");
    assertProblem(
        TEXT.getBytes(Charset.forName("windows-1256")),
        "x.txt:1:1: byte 1 (0xE6) is not UTF-8; save the file as UTF-8; it looks like Windows-1256");
    assertProblem(
        bytes(TEXT.replace("معرض", "معر\u0000ض")), "x.txt:3:11: U+0000 (NULL) cannot be seen");
    assertProblem(
        bytes(TEXT.replace("معرض", "معر\uFFFDض")),
        "x.txt:3:11: U+FFFD (REPLACEMENT CHARACTER) stands for a character that was lost");
    assertProblem(new byte[1_500_001], "x.txt: the text has over 1500000 bytes");
    assertProblem(bytes(""), "x.txt: there is no text; copy the whole of it");
    assertProblem(bytes("<p>نص" + "<b>".repeat(50_000)), "x.txt: the page has too many tags");
    assertThat(releases()).isEmpty();
  }

  @Test
  void readsTheCharacterSetThatAPageDeclares() {
    for (String charset : List.of("windows-1256", "ISO-8859-6")) {
      String page =
          "<html><head><meta http-equiv='Content-Type' content='text/html; charset="
              + charset
              + "'></head><body>"
              + TEXT.replace("\n", "<br>")
              + "</body></html>";

      assertThat(
              importer
                  .read(page.getBytes(Charset.forName(charset)), "x.html", ImportOptions.NOTHING)
                  .text())
          .contains("title: افتتاح معرض اصطناعي للكتاب");
      assertThat(importer.read(bytes(page), "x.html", ImportOptions.NOTHING).text())
          .contains("title: افتتاح معرض اصطناعي للكتاب");
    }
  }

  @Test
  void namesTheDaysOfATextWithoutADate() {
    String text =
        TEXT.replace("12 تموز/يوليو 2018\n", "")
            .replace("في بغداد", "في بغداد في 3 آذار/مارس 2017");

    assertThatThrownBy(() -> read(text))
        .hasMessageContaining("date: there is none above the text")
        .hasMessageContaining("-Ddate=2017-03-03 (line 5: 3 آذار/مارس 2017)");
  }

  @Test
  void tellsShortLinesThatItKeeps() {
    ImportedRelease imported =
        read(TEXT.replace("هذا نص", "تمهيد قصير\n\nهذا نص") + "\nسطر أخير قصير\n");

    assertThat(imported.kept()).containsExactly("line 6: تمهيد قصير", "line 10: سطر أخير قصير");
  }

  @Test
  void namesWhatIsWrongInTheLexicon() throws IOException {
    Files.writeString(
        folder.resolve("lexicon.yaml"),
        "places: [الموصل]\npeple: [فلان]\norganizations:\n  - [a, b]\n");

    assertThatThrownBy(
            () -> Importer.of(folder, folder.resolve("content"), folder.resolve("lexicon.yaml")))
        .isInstanceOf(ProblemsException.class)
        .hasMessageContaining("lexicon.yaml:2:1: peple: no such field; did you mean people?")
        .hasMessageContaining(
            "lexicon.yaml:4:5: organizations: not an entry; write a name, name: [other spelling], or { name: …, others: […], wikidata: Q… }");
  }

  @Test
  void readsWithoutALexicon() throws IOException {
    Importer plain = Importer.of(folder, folder.resolve("content"), folder.resolve("no-such.yaml"));

    assertThat(plain.read(bytes(TEXT), "x.txt", ImportOptions.NOTHING).text())
        .contains("\nplaces: [بغداد]\n");
  }

  @Test
  void refusesAWrongMeetingAndNoOtherFile() throws IOException {
    Path release = folder.resolve("content/releases/2018/2018-01-01-wrong.md");
    Files.createDirectories(release.getParent());
    Files.writeString(release, "---\ntitle: ناقص\n---\n\nنص.\n");
    assertThat(Importer.of(folder, folder.resolve("content"), folder.resolve("lexicon.yaml")))
        .isNotNull();

    Files.writeString(
        folder.resolve("content/meetings/2018-01-01-wrong.md"), "---\ntitle: ناقص\n---\n\nنص.\n");
    assertThatThrownBy(
            () -> Importer.of(folder, folder.resolve("content"), folder.resolve("lexicon.yaml")))
        .hasMessageContaining("content/meetings/2018-01-01-wrong.md:2:1: start: missing")
        .hasMessageNotContaining("releases");
  }

  @Test
  void readsTheAddressOfASavedPage() {
    String saved =
        "<!DOCTYPE html>\n<!-- saved from url=(0030)https://mofa.example.org/ar/n/7 -->\n<html><body>"
            + TEXT.replace("\n", "<br>")
            + "</body></html>";

    assertThat(read(saved).text()).contains("\nsource: { url: https://mofa.example.org/ar/n/7 }\n");
  }

  @Test
  void keepsTheNumbersOfLists() {
    String page =
        "<html><body>"
            + TEXT.replace("\n", "<br>")
            + "<ol><li>بند<li>بند آخر</ol><ol><li>بند ثالث</ol><p>وختام النص الاصطناعي جملة تامة.</p></body></html>";

    assertThat(read(page).text()).contains("\n\n1. بند\n2. بند آخر\n\n1) بند ثالث\n\n");
    assertThat(Visible.html(read(page).text()))
        .containsSubsequence("<ol>", "بند آخر", "</ol>", "<ol>", "بند ثالث");
  }

  @Test
  void keepsLinesThatAreParagraphsApart() {
    String longLine =
        "وهذا سطر طويل من نص اصطناعي يعدل فقرة كاملة، فهو يمضي ويمضي حتى يجاوز ما تبلغه الأسطر المقطعة في الرسائل، ثم ينتهي بنقطة.";

    assertThat(read(TEXT + "\n" + longLine + "\n" + longLine + "\n\nسطر أخير من النص.\n").text())
        .contains(longLine + "\n\n" + longLine);
    assertThat(read(TEXT + "\nعنوان بريدي\nفي سطرين\n\nسطر أخير من النص.\n").text())
        .contains("عنوان بريدي\\\nفي سطرين");
  }

  private ImportedRelease read(String text) {
    return importer.read(bytes(text), "x.txt", ImportOptions.NOTHING);
  }

  private void assertProblem(byte[] bytes, String problem) {
    assertThatThrownBy(() -> importer.read(bytes, "x.txt", ImportOptions.NOTHING))
        .isInstanceOf(ProblemsException.class)
        .hasMessageStartingWith(problem);
  }

  private List<Path> releases() {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().contains("releases") && file.toString().endsWith(".md"))
          .toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
