package org.bayan.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.bayan.problem.Problem;
import org.bayan.problem.ProblemReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureTest {
  @TempDir Path folder;

  private List<String> problems(byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("a.md"), bytes);
    ProblemReport report = new ProblemReport();
    SourceFile.read(file, "a.md", report);
    return report.sorted().stream().map(Problem::toString).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "%PDF-1.7|a PDF",
        "{\\rtf1\\ansi|a rich text (RTF)",
        "\u00D0\u00CF\u0011\u00E0x|a document of an old Word or Excel",
        "\u0089PNG|a picture (PNG)",
        "\u00FF\u00D8\u00FFx|a picture (JPEG)",
        "GIF89a|a picture (GIF)",
        "RIFFabcdWEBPVP8|a picture (WebP)",
        "xxxxftypheic|a picture or film (HEIC, AVIF, MP4)",
        "Rar!\u001Ax|an archive (RAR)"
      })
  void namesAFileByWhatItIs(String begin, String shown) throws IOException {
    assertThat(problems((begin + "\u0001\u00D8".repeat(50)).getBytes(StandardCharsets.ISO_8859_1)))
        .singleElement()
        .asString()
        .startsWith("a.md: this is " + shown + ", whatever its name says; ");
  }

  @ParameterizedTest
  @CsvSource({
    "word/document.xml, a Word document (.docx)",
    "xl/workbook.xml, an Excel sheet (.xlsx)",
    "a.txt, an archive (ZIP)"
  })
  void looksIntoAnArchive(String part, String shown) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : List.of("[Content_Types].xml", part)) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(1);
      }
    }

    assertThat(problems(bytes.toByteArray()))
        .singleElement()
        .asString()
        .startsWith("a.md: this is " + shown);
  }

  @Test
  void namesAPictureThatIsLargerThanATextMayBe() throws IOException {
    byte[] bytes = new byte[SourceFile.MAX_BYTES + 2];
    System.arraycopy(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}, 0, bytes, 0, 3);

    assertThat(problems(bytes)).singleElement().asString().contains("a picture (JPEG)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"---\n", "PK", "%PDF", "BMW", "MM*", "RIFF", "بيان", "{rtf", "", "GIF", "MZ"})
  void takesATextForAText(String text) {
    assertThat(Signature.of(text.getBytes(StandardCharsets.UTF_8))).isEmpty();
  }
}
