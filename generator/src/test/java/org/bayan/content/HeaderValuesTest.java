package org.bayan.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bayan.archive.Release;
import org.bayan.markdown.Markdown;
import org.bayan.markdown.MarkdownLabels;
import org.bayan.problem.Problem;
import org.bayan.problem.ProblemReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a release's fields may hold, read as a bake reads them. */
class HeaderValuesTest {
  private static final String FILE = "content/releases/2019/2019-03-05-visit.md";
  private static final String HEADER =
      "title: زيارة إلى عمان\ndate: 2019-03-05\nkind: بيان صحفي\nissuer: وزارة النقل\nstatus: published\n";

  private final ProblemReport report = new ProblemReport();
  @TempDir Path folder;

  private Release release(String header) throws IOException {
    write(FILE, header, "نص اصطناعي عن زيارة. ".repeat(20));
    return read().releases().get(0);
  }

  private void write(String path, String header, String body) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "---\n" + header + "---\n\n" + body.strip() + "\n");
  }

  private Content read() {
    Markdown markdown =
        new Markdown(
            new MarkdownLabels(Integer::toString, Integer::toString, () -> "", () -> "", "en"));
    return new ContentReader(markdown).read(folder, folder.resolve("content"), report);
  }

  private List<String> problems() {
    return report.sorted().stream().map(Problem::toString).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "~", "Null", "NULL", "", "\"\"", "''"})
  void takesNothingForNoValue(String nothing) throws IOException {
    Release release =
        release(
            HEADER
                + "office: "
                + nothing
                + "\nnotice: "
                + nothing
                + "\npeople: "
                + nothing
                + "\nsource: "
                + nothing
                + "\n");

    assertThat(problems()).isEmpty();
    assertThat(release.office()).isNull();
    assertThat(release.notice()).isNull();
    assertThat(release.people()).isEmpty();
    assertThat(release.source()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "~", ""})
  void wantsAValueForAFieldThatMustBeThere(String nothing) throws IOException {
    release(
        HEADER.replace("وزارة النقل", nothing)
            + "places: ["
            + (nothing.isEmpty() ? "\"\"" : nothing)
            + "]\n");

    assertThat(problems())
        .hasSize(2)
        .allMatch(problem -> problem.endsWith(": empty; write a value"));
  }

  @Test
  void keepsAWordInQuotationMarks() throws IOException {
    assertThat(release(HEADER + "office: \"null\"\n").office()).isEqualTo("null");
  }

  @ParameterizedTest
  @CsvSource({"[هدى، سلمى],10", "[هدى؛ سلمى],10", "[هدى; سلمى],10", "['هدى، سلمى'],10"})
  void showsTheListThatAnotherSignThanACommaMeant(String list, int column) throws IOException {
    release(HEADER + "people: " + list + "\n");

    assertThat(problems())
        .singleElement()
        .asString()
        .startsWith(FILE + ":7:" + column + ": people: \"هدى")
        .endsWith("\" would be one name; write [هدى, سلمى], with a comma (,) between the names");
  }

  @Test
  void keepsAnArabicCommaThatBelongsToAName() throws IOException {
    assertThat(release(HEADER + "places: [{ name: \"عمان، الأردن\" }, جدة]\n").places())
        .contains("عمان، الأردن");
    assertThat(problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2918-03-05, is more than a year ahead", "1899-12-31, is before the year 1900"})
  void refusesADayOfAnotherCentury(String day, String what) throws IOException {
    String path = "content/releases/" + day.substring(0, 4) + "/" + day + "-visit.md";
    write(path, HEADER.replace("2019-03-05", day), "نص اصطناعي عن زيارة. ".repeat(20));
    read();

    assertThat(problems())
        .singleElement()
        .asString()
        .startsWith(path + ":3:7: date: " + day + " " + what + "; ");
  }

  @Test
  void refusesAnOldAddressThatNoFileCanHave() throws IOException {
    String deep = "a/".repeat(32) + "b.html";
    String endless = "a/".repeat(2000) + "b.html";
    String named = "c".repeat(251) + ".html";
    release(
        HEADER
            + "aliases:\n- "
            + deep
            + "\n- "
            + endless
            + "\n- "
            + named
            + "\n- "
            + deep.substring(2)
            + "\n- "
            + named.substring(1)
            + "\n");

    assertThat(problems())
        .hasSize(3)
        .allMatch(
            problem ->
                problem.contains(
                    ": aliases: an address too long to be a file; keep it under 1024"));
    assertThat(report.sorted()).extracting(Problem::line).containsExactly(8, 9, 10);
  }

  @ParameterizedTest
  @CsvSource({
    "https://ana:secret@source.test/a, before @",
    "https:///a, is no web address",
    "https://@/a, is no web address"
  })
  void refusesAnAddressWithANameOrWithoutAHost(String url, String what) throws IOException {
    release(HEADER + "source: { url: \"" + url + "\" }\n");

    assertThat(problems())
        .singleElement()
        .asString()
        .startsWith(FILE + ":7:16: source.url: ")
        .contains(what)
        .doesNotContain("secret");
  }

  @ParameterizedTest
  @CsvSource({
    "\\uD800, U+D800",
    "\\uFDD0, U+FDD0",
    "\\U0001FFFE, U+1FFFE",
    "\\u3164, U+3164",
    "\\x07, U+0007",
    "\\x9F, U+009F",
    "\\uFFFF, U+FFFF"
  })
  void refusesACharacterByItsNumberThatNoTextMayHold(String escape, String name)
      throws IOException {
    release(HEADER + "office: \"مكتب" + escape + "\"\n");

    assertThat(problems()).singleElement().asString().startsWith(FILE + ":7:9: office: " + name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "people: [\"هدى\\u200C\"] | U+200C",
        "people: [\"هدى\\u200D\"] | U+200D",
        "people: [\"هدى\\uFE0F\"] | U+FE0F",
        "people: [\"\\u200Cهدى\"] | U+200C",
        "people: [\"هدى\\u200C سالم\"] | U+200C",
        "people: [\"عبد الله\\u200D\"] | U+200D",
        "people: [{ name: \"هدى\\u200C\" }] | U+200C",
        "office: \"مكتب\\u200C\" | U+200C",
        "notice: مكتب\u200D | U+200D"
      })
  void namesAJoinerOrSelectorThatShapesNothing(String line, String name) throws IOException {
    release(HEADER + line + "\n");

    assertThat(problems())
        .singleElement()
        .asString()
        .startsWith(FILE + ":7:")
        .contains(name, " changes nothing here; remove it from \"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"می\u200Cشود", "عام 1439 ه\u200D", "قلب ❤\uFE0F", "بـ\u200Dه"})
  void keepsAJoinerOrSelectorThatShapesSomething(String text) throws IOException {
    assertThat(release(HEADER + "office: " + text + "\n").office()).isEqualTo(text);
    assertThat(problems()).isEmpty();
  }

  @Test
  void takesANameInPiecesForTheSameName() throws IOException {
    Release release = release(HEADER + "people: [\"\\u0627\\u0654حمد\", سلمى]\n");

    assertThat(release.people()).contains("أحمد");
    assertThat(problems()).isEmpty();

    release(HEADER + "people: [\"\\u0627\\u0654حمد\", أحمد]\n");

    assertThat(problems())
        .singleElement()
        .asString()
        .contains("people: \"أحمد\" is in the list twice");
  }

  @Test
  void warnsOfOneNameInTwoSpellingsWithBothPlaces() throws IOException {
    String second = "content/releases/2019/2019-03-06-talks.md";
    String third = "content/releases/2019/2019-03-07-talks.md";
    write(
        FILE,
        HEADER.replace("وزارة النقل", "وزارة الخارجية الأمريكية"),
        "نص عن زيارة. ".repeat(20));
    write(third, later("2019-03-07", "وزارة الخارجية الأمريكية"), "نص ثالث عن زيارة. ".repeat(20));
    write(
        second,
        later("2019-03-06", "وزارة الخارجية الامريكية") + "people: [هدى, فاطمه]\n",
        "نص آخر عن زيارة. ".repeat(20));
    write(
        "content/releases/2019/2019-03-08-talks.md",
        later("2019-03-08", "وزارة النقل") + "people: [فاطمة]\nplaces: [عُمان, عمّان]\n",
        "نص رابع عن زيارة. ".repeat(20));
    read();

    assertThat(problems())
        .containsExactly(
            second
                + ":5:9: warning: issuer: \"وزارة الخارجية الامريكية\" is spelt \"وزارة الخارجية الأمريكية\" in "
                + FILE
                + ":5:9; spell both alike, unless they are two names",
            "content/releases/2019/2019-03-08-talks.md:7:10: warning: people: \"فاطمة\" is spelt \"فاطمه\" in "
                + second
                + ":7:15; spell both alike, unless they are two names");
  }

  private static String later(String day, String issuer) {
    return HEADER.replace("2019-03-05", day).replace("وزارة النقل", issuer);
  }

  @Test
  void warnsOfOneTextUnderTwoNames() throws IOException {
    String second = "content/releases/2019/2019-03-06-again.md";
    write(FILE, HEADER, "نص اصطناعي عن زيارة. ".repeat(20));
    write(second, later("2019-03-06", "وزارة النقل"), "\nنص اصطناعي\nعن زيارة.\n".repeat(20));
    write(
        "content/releases/2019/2019-03-07-other.md",
        later("2019-03-07", "وزارة النقل"),
        "نص اصطناعي عن زيارة. ".repeat(19) + "نص اصطناعي عن زيارات.");
    read();

    assertThat(problems())
        .containsExactly(
            second
                + ":9:1: warning: the text is that of "
                + FILE
                + ":9, word for word; remove one of the two, and name its address under aliases of the other");
  }

  @Test
  void refusesTwoLinesOfAListThatWouldBeOneName() throws IOException {
    release(HEADER + "people:\n- هدى\n  سلمى\n- رنا\n");

    assertThat(problems())
        .containsExactly(
            FILE
                + ":8:3: several lines would be read as one: هدى سلمى; begin each item with \"- \", and write it on one line");
  }

  @Test
  void warnsOfAValueThatGoesOnOnTheNextLine() throws IOException {
    release(HEADER + "office: مكتب\n  الصحافة\nnotice: >-\n  للنشر\n  الفوري\n");

    assertThat(problems())
        .containsExactly(
            FILE
                + ":7:9: warning: several lines would be read as one: مكتب الصحافة; write the value on the field's line");
  }

  @Test
  void refusesANoncharacterInAText() throws IOException {
    write(FILE, HEADER, "نص اصطناعي\uFDEF. ".repeat(1) + "نص اصطناعي عن زيارة. ".repeat(20));
    read();

    assertThat(problems()).singleElement().asString().startsWith(FILE + ":9:11: U+FDEF");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2019-03-01-amman | 2019-03-01-amman",
        "[2019-03-01-amman, 2019-muscat] | 2019-03-01-amman 2019-muscat",
        "[] | ''"
      })
  void takesOneMeetingOrSeveral(String meeting, String ids) throws IOException {
    String fields = "place: عمان\nlevel: experts\nsource: { url: https://a.example/ }\n";
    write("content/meetings/2019-03-01-amman.md", "title: أ\nstart: 2019-03-01\n" + fields, "نص");
    write("content/meetings/2019-muscat.md", "title: ب\nstart: 2019\n" + fields, "نص");

    assertThat(String.join(" ", release(HEADER + "meeting: " + meeting + "\n").meetings()))
        .isEqualTo(ids);
    assertThat(problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2019-03-01-amman، 2019-muscat | meeting: \"2019-03-01-amman، 2019-muscat\" is no list; write it in brackets: [2019-03-01-amman, 2019-muscat]",
        "[2019-03-01-amman, 2019-03-01-amman] | meeting: \"2019-03-01-amman\" is in the list twice; keep one of them",
        "2019-03-02-amman | meeting: no meeting has the id \"2019-03-02-amman\"; did you mean 2019-03-01-amman?"
      })
  void saysWhatIsWrongWithTheMeetings(String meeting, String problem) throws IOException {
    write(
        "content/meetings/2019-03-01-amman.md",
        "title: أ\nstart: 2019-03-01\nplace: عمان\nlevel: experts\nsource: { url: https://a.example/ }\n",
        "نص");
    release(HEADER + "meeting: " + meeting + "\n");

    assertThat(problems()).singleElement().asString().endsWith(problem);
  }
}
