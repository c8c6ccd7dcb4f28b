package org.bayan.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.function.Supplier;
import org.bayan.markdown.Markdown;
import org.bayan.markdown.MarkdownLabels;
import org.bayan.problem.Problem;
import org.bayan.problem.ProblemReport;
import org.bayan.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentReaderTest {
  private static final String TABLE = "| أ | ب |\n|---|---|\n| ج | د |\n";

  private final ProblemReport report = new ProblemReport();
  @TempDir Path folder;

  @Test
  void tellsAnErrorThatNobodyExpectedAsAProblemOfItsFile() throws IOException {
    write("first", TABLE);
    write("second", "<b>نص</b>");

    reader(ContentReaderTest::overflow).read(folder, folder.resolve("content"), report);

    assertThat(report.sorted())
        .extracting(Problem::path)
        .contains("content/pages/first.md", "content/pages/second.md");
    assertThat(report.sorted().get(0).toString())
        .startsWith("content/pages/first.md: reading it failed (java.lang.StackOverflowError); ");
  }

  @Test
  void takesAFileThatHasNotChangedAsItWas() throws IOException {
    Path first = write("first", "نص.");
    Path second = write("second", "<b>خطأ</b>");
    for (Path file : new Path[] {first, second}) {
      Files.setLastModifiedTime(file, FileTime.fromMillis(0));
    }
    ContentReader reader = reader(() -> "");
    Content earlier = reader.read(folder, folder.resolve("content"), report);
    write("third", "نص.");

    ProblemReport again = new ProblemReport();
    Content content =
        reader.read(folder, folder.resolve("content"), earlier, again, Progress.unheard());

    assertThat(content.pages()).hasSize(3).anyMatch(page -> page == earlier.pages().get(0));
    assertThat(again.sorted())
        .as("what is wrong in it is told again")
        .isEqualTo(report.sorted())
        .isNotEmpty();
  }

  @Test
  void readsAFileAgainThatWasChangedJustNow() throws IOException {
    write("first", "نص.");
    ContentReader reader = reader(() -> "");
    Content earlier = reader.read(folder, folder.resolve("content"), report);
    write("first", "آخر");

    Content content =
        reader.read(folder, folder.resolve("content"), earlier, report, Progress.unheard());

    assertThat(content.pages().get(0).body().html()).contains("آخر");
  }

  @Test
  void warnsOfFieldsThatAnImportGuessed() throws IOException {
    Path file = folder.resolve("content/releases/2018/2018-07-12-x.md");
    Files.createDirectories(file.getParent());
    String header =
        "---\ntitle: بيان\ndate: 2018-07-12\nkind: بيان\nissuer: وزارة الثقافة\nstatus: published\nreview: ";
    Files.writeString(file, header + "[kind, people]\n---\n\n" + "نص اصطناعي. ".repeat(30) + "\n");
    reader(() -> "").read(folder, folder.resolve("content"), report);

    assertThat(report.hasErrors()).isFalse();
    assertThat(report.sorted().get(0).toString())
        .isEqualTo(
            "content/releases/2018/2018-07-12-x.md:7:9: warning: review: guessed by an import: kind, people; check each, put it right, then remove its name here");

    Files.writeString(file, header + "[kindd]\n---\n\nنص.\n");
    ProblemReport wrong = new ProblemReport();
    reader(() -> "").read(folder, folder.resolve("content"), wrong);
    assertThat(wrong.sorted().get(0).toString())
        .contains("7:10: review: \"kindd\"")
        .contains("did you mean kind?");
  }

  private static String overflow() {
    return overflow() + " ";
  }

  private static ContentReader reader(Supplier<String> table) {
    return new ContentReader(
        new Markdown(
            new MarkdownLabels(Integer::toString, Integer::toString, () -> "", table, "en")));
  }

  private Path write(String id, String text) throws IOException {
    Path file = folder.resolve("content/pages/" + id + ".md");
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "---\ntitle: صفحة\n---\n\n" + text + "\n");
  }
}
