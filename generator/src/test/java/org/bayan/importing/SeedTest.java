package org.bayan.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.bayan.fixture.FixtureArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first release of the archive, from the text as it was found. */
class SeedTest {
  private static final Path RELEASE =
      FixtureArchive.content().resolve("releases/2018/2018-07-12-nato-hq-ministers.md");
  private static final Path SEED = Path.of("src/test/resources/import/seed/release-2018-07-12.txt");
  @TempDir Path folder;
  private Importer importer;

  /**
   * The archive has its meetings and no release yet, so that nothing is learnt from the release
   * itself.
   */
  @BeforeEach
  void prepare() throws IOException {
    importer = Archives.withMeetings(folder);
  }

  @Test
  void becomesTheCommittedRelease() throws IOException {
    ImportedRelease imported = importer.read(SEED, "release.txt", ImportOptions.NOTHING);

    Path file = importer.write(imported);

    assertThat(folder.relativize(file))
        .isEqualTo(Path.of("content/releases/2018/2018-07-12-nato-hq-ministers.md"));
    assertThat(file).hasSameBinaryContentAs(RELEASE);
  }
}
