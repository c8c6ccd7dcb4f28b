package org.bayan.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.ExifDirectoryBase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bayan.archive.FileFacts;
import org.bayan.problem.Problem;
import org.bayan.problem.ProblemReport;
import org.bayan.source.AttachedFile;
import org.bayan.source.FileStamp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MediaReaderTest {
  @TempDir Path folder;
  private final ProblemReport report = new ProblemReport();

  @Test
  void countsThePagesOfADocument() throws IOException {
    FileFacts facts = read("a.pdf", SampleFiles.pdf(3)).orElseThrow();

    assertThat(facts.type()).isEqualTo(FileFacts.Type.PDF);
    assertThat(facts.pages()).isEqualTo(3);
    assertThat(facts.sha256()).matches("[0-9a-f]{64}");
  }

  @Test
  void measuresAPicture() throws IOException {
    assertThat(read("a.jpg", SampleFiles.picture("jpg", 40, 30)))
        .hasValueSatisfying(
            facts -> {
              assertThat(facts.type()).isEqualTo(FileFacts.Type.JPEG);
              assertThat(facts.width()).isEqualTo(40);
              assertThat(facts.height()).isEqualTo(30);
              assertThat(facts.pages()).isZero();
            });
    assertThat(read("a.png", SampleFiles.picture("png", 40, 30)))
        .hasValueSatisfying(facts -> assertThat(facts.type()).isEqualTo(FileFacts.Type.PNG));
  }

  @Test
  void tellsAFileByItsContent() throws IOException {
    refused(
        "a.pdf", SampleFiles.picture("jpg", 9, 9), "the file is a JPEG, whatever its name says");
    refused("b.jpg", "GIF89a…".getBytes(StandardCharsets.UTF_8), "no PDF, JPEG or PNG file");
    refused("c.png", new byte[0], "no PDF, JPEG or PNG file");
  }

  @Test
  void refusesDocumentsThatNotEveryoneCanOpenOrThatRunSomething() throws IOException {
    refused("a.pdf", SampleFiles.lockedPdf(), "a PDF document that asks for a password");
    refused("b.pdf", SampleFiles.runningPdf(), "a PDF document with a program in it");
    refused("c.pdf", "%PDF-1.7\nno".getBytes(StandardCharsets.UTF_8), "a damaged PDF document");
  }

  @Test
  void refusesPicturesThatTellMoreThanTheyShow() throws IOException {
    refused(
        "a.jpg",
        SampleFiles.photograph(40, 30, true),
        "a picture that says at what place it was taken");
    refused(
        "b.jpg", SampleFiles.photograph(40, 30, false), "a picture that holds words of its own");
  }

  @Test
  void refusesADamagedPicture() throws IOException {
    byte[] picture = SampleFiles.picture("png", 40, 30);
    refused("a.png", java.util.Arrays.copyOf(picture, 12), "a damaged picture");
  }

  @Test
  void aCleanCopyIsUprightSmallAndSilent() throws Exception {
    CleanCopy copy = CleanCopy.of(SampleFiles.photograph(4000, 3000, true));

    assertThat(copy.facts().width()).as("turned by the camera's mark").isEqualTo(1200);
    assertThat(copy.facts().height()).isEqualTo(1600);
    assertThat(copy.bytes().length).isLessThanOrEqualTo(400_000);
    assertThat(
            ImageMetadataReader.readMetadata(new ByteArrayInputStream(copy.bytes()))
                .getDirectoriesOfType(ExifDirectoryBase.class))
        .isEmpty();
    assertThat(read("a" + copy.ending(), copy.bytes())).isPresent();
  }

  @Test
  void aCleanCopyOfADocumentIsTheDocument() throws IOException {
    byte[] pdf = SampleFiles.pdf(2);

    assertThat(CleanCopy.of(pdf).bytes()).isEqualTo(pdf);
    assertThatThrownBy(() -> CleanCopy.of(new byte[] {1, 2}))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("no PDF, JPEG or PNG file");
  }

  @Test
  void aSmallDrawingStaysOne() throws IOException {
    CleanCopy copy = CleanCopy.of(SampleFiles.picture("png", 300, 200));

    assertThat(copy.ending()).isEqualTo(".png");
    assertThat(copy.facts().width()).isEqualTo(300);
  }

  private Optional<FileFacts> read(String name, byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve(name), bytes);
    return MediaReader.read(
        new AttachedFile(file, FileStamp.of(file), "content/x/" + name, name, "x/" + name), report);
  }

  private void refused(String name, byte[] bytes, String what) throws IOException {
    assertThat(read(name, bytes)).isEmpty();
    List<Problem> problems = report.sorted();
    assertThat(problems)
        .anySatisfy(
            problem ->
                assertThat(problem.toString()).startsWith("content/x/" + name).contains(what));
  }
}
