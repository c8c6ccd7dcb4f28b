package org.bayan.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Map;
import org.bayan.frontmatter.Forms;
import org.bayan.frontmatter.FrontMatter;
import org.bayan.frontmatter.Node;
import org.bayan.problem.ProblemReport;
import org.bayan.problem.ProblemsException;
import org.bayan.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentTemplateTest {
  @TempDir Path content;

  @Test
  void namesTheFileByDayAndTitle() throws IOException {
    Path file =
        ContentTemplate.release()
            .write(content, "2018-07-12", null, Map.of("title", "NATO Summit Note"));

    assertThat(content.relativize(file))
        .isEqualTo(Path.of("releases/2018/2018-07-12-nato-summit-note.md"));
  }

  @Test
  void keepsATitleThatYamlWouldMisread() throws IOException {
    String title = "بيان: \"ملاحظة\" # 1";

    Path file = ContentTemplate.release().write(content, "2018-07-12", "x", Map.of("title", title));

    ProblemReport report = new ProblemReport();
    SourceFile source = SourceFile.read(file, "x.md", report).orElseThrow();
    Node.Mapping fields = FrontMatter.of(source, report).orElseThrow().fields();
    assertThat(fields.entries().get(0).value()).isEqualTo(new Node.Scalar(title, 2, 8));
    assertThat(report.sorted()).isEmpty();
  }

  @Test
  void leavesRequiredFieldsToBeFilledIn() throws IOException {
    Path file =
        ContentTemplate.release().write(content, "2018-07-12", "x", Map.of("title", "بيان"));

    assertThat(file)
        .content()
        .contains("\nkind:\n")
        .contains("\n# the ministry or body that issued it\nissuer:\n")
        .contains("\n# office:\n");
  }

  @Test
  void startsAMeeting() throws IOException {
    Path file =
        ContentTemplate.meeting(Forms.wellKnown())
            .write(
                content, "2018-07-12", "nato", Map.of("title", "اجتماع", "level", "ministerial"));

    assertThat(content.relativize(file)).isEqualTo(Path.of("meetings/2018-07-12-nato.md"));
    assertThat(file).content().contains("start: 2018-07-12\n").contains("level: ministerial\n");
  }

  @Test
  void neverOverwrites() throws IOException {
    Path file =
        ContentTemplate.release().write(content, "2018-07-12", "x", Map.of("title", "الأول"));

    assertThatThrownBy(
            () ->
                ContentTemplate.release()
                    .write(content, "2018-07-12", "x", Map.of("title", "الثاني")))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThat(file).content().contains("الأول");
  }

  @Test
  void refusesADateThatIsNone() {
    assertThatThrownBy(
            () ->
                ContentTemplate.release().write(content, "12/7/2018", "x", Map.of("title", "بيان")))
        .isInstanceOf(ProblemsException.class)
        .hasMessage("-Ddate: date: \"12/7/2018\" is no date; did you mean 2018-07-12?");
  }

  @Test
  void refusesANameThatLeavesTheFolder() {
    assertThatThrownBy(
            () ->
                ContentTemplate.release()
                    .write(content, "2018-07-12", "../../x", Map.of("title", "بيان")))
        .isInstanceOf(ProblemsException.class)
        .hasMessageContaining("slug");
    assertThat(content).isEmptyDirectory();
  }

  @Test
  void refusesATitleWhoseLettersTheCommandLineLost() {
    assertThatThrownBy(
            () ->
                ContentTemplate.release()
                    .write(content, "2018-07-12", "x", Map.of("title", "\uFFFD\uFFFD\uFFFD")))
        .isInstanceOf(ProblemsException.class)
        .hasMessageContaining("title: letters were lost on the way to the program (U+FFFD)")
        .hasMessageContaining("LC_ALL=C.UTF-8");
    assertThat(content).isEmptyDirectory();
  }
}
