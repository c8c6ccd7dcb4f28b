package org.bayan.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.bayan.fixture.FixtureArchive;

/** Archives to import into, in a test's own folder. */
final class Archives {
  private Archives() {}

  /** The fixture's meetings and lexicon, and no release. */
  static Importer withMeetings(Path folder) throws IOException {
    Path meetings = Files.createDirectories(folder.resolve("content/meetings"));
    try (Stream<Path> files = Files.list(FixtureArchive.content().resolve("meetings"))) {
      for (Path file : files.toList()) {
        Files.copy(file, meetings.resolve(file.getFileName()));
      }
    }
    Path lexicon = Files.copy(FixtureArchive.lexicon(), folder.resolve("lexicon.yaml"));
    return Importer.of(folder, folder.resolve("content"), lexicon);
  }

  /** Deletes a test's folder. */
  static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
