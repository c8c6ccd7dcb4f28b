package org.bayan.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bayan.problem.Problem;
import org.bayan.problem.ProblemReport;
import org.bayan.source.ProjectFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {
  private final ProblemReport report = new ProblemReport();
  @TempDir Path folder;

  @Test
  void aFileThatDoesNotExistIsEmpty() throws IOException {
    assertThat(read(folder.resolve("addresses.txt")).addresses()).isEmpty();
  }

  @Test
  void keepsAddressesSortedBelowItsComment() throws IOException {
    Path file = folder.resolve("addresses.txt");

    read(file).add(new ProjectFolder(folder), List.of("releases/b.html", "meetings/a.html"));

    assertThat(Files.readAllLines(file).stream().filter(line -> !line.startsWith("#")))
        .containsExactly("meetings/a.html", "releases/b.html");
    assertThat(Files.readString(file)).startsWith("# Every address").endsWith("\n");
  }

  @Test
  void addingKeepsWhatWasThere() throws IOException {
    Path file = folder.resolve("addresses.txt");
    read(file).add(new ProjectFolder(folder), List.of("a.html"));

    read(file).add(new ProjectFolder(folder), List.of("b.html"));

    assertThat(read(file).addresses()).containsOnlyKeys("a.html", "b.html");
  }

  @Test
  void doesNotTouchAFileThatHasEverything() throws IOException {
    Path file = folder.resolve("addresses.txt");
    Files.writeString(file, "# my own comment\nb.html\na.html\n");

    read(file).add(new ProjectFolder(folder), List.of("a.html", "b.html"));

    assertThat(file).hasContent("# my own comment\nb.html\na.html\n");
  }

  @Test
  void saysOnWhichLineAnAddressStands() throws IOException {
    Path file = folder.resolve("addresses.txt");
    Files.writeString(file, "# comment\n\na.html\n");

    assertThat(read(file).addresses()).containsEntry("a.html", 3);
  }

  @Test
  void namesTheMarksOfAMergeThatWasNotFinished() throws IOException {
    Path file = folder.resolve("addresses.txt");
    Files.writeString(file, "<<<<<<< HEAD\na.html\n");

    assertThat(read(file).addresses()).containsOnlyKeys("a.html");
    assertThat(report.sorted())
        .extracting(Problem::toString)
        .containsExactly(
            "addresses.txt:1:1: not an address: <<<<<<< HEAD; remove the line; of two versions of this file keep the addresses of both");
  }

  private Ledger read(Path file) {
    return Ledger.read(file, report);
  }
}
