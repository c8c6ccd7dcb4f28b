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

  @Test
  void refusesANoncharacterInAText() throws IOException {
    write(FILE, HEADER, "نص اصطناعي\uFDEF. ".repeat(1) + "نص اصطناعي عن زيارة. ".repeat(20));
    read();

    assertThat(problems()).singleElement().asString().startsWith(FILE + ":9:11: U+FDEF");
  }
}
