package org.bayan.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Row 28: the bytes of a site depend on its sources alone. */
class SameBytesIT extends BadInput {
  private Map<String, String> before;

  @BeforeEach
  void remember() {
    before = Snapshot.bytes(site.output());
  }

  @ParameterizedTest
  @CsvSource({
    "'', ar, EG, UTF-8, Africa/Cairo",
    "C, fa, IR, windows-1256, America/New_York",
    "ar_EG.UTF-8, tr, TR, ISO-8859-6, Pacific/Kiritimati",
    "C.UTF-8, th, TH, UTF-8, Asia/Riyadh"
  })
  void row28GivesTheSameBytesInAnotherLanguageEncodingAndTimeZone(
      String lang, String language, String country, String encoding, String zone)
      throws IOException {
    touch(site.input(), Instant.EPOCH);
    GoalProcess bake =
        new GoalProcess(site.output(), 1, site.input())
            .in("LANG", lang)
            .in("LC_ALL", lang)
            .in("LANGUAGE", "")
            .in("TZ", zone)
            .with(
                "-Duser.language=" + language,
                "-Duser.country=" + country,
                "-Dfile.encoding=" + encoding);

    assertThat(bake.run()).isEqualTo(new GoalProcess.Exit(0, List.of("baked")));
    assertThat(Snapshot.bytes(site.output())).isEqualTo(before);
  }

  @Test
  void row28GivesTheSameBytesInAnotherFolderWithItsFilesInAnotherOrder() throws IOException {
    Site copy = Site.at(folder.resolve("another place/it's here"));
    List<Path> files;
    try (Stream<Path> walk = Files.walk(site.input())) {
      files = walk.filter(Files::isRegularFile).sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : files) {
      Path target = copy.input().resolve(site.input().relativize(file));
      Files.createDirectories(target.getParent());
      Files.copy(file, target);
    }
    copy.bake();

    assertThat(Snapshot.bytes(copy.output())).isEqualTo(before);
  }

  @Test
  void row28GivesTheSameBytesWhenFilesWereTouched() throws IOException {
    touch(site.input(), Instant.parse("2038-01-19T03:14:08Z"));
    site.bake();

    assertThat(Snapshot.bytes(site.output())).isEqualTo(before);
  }

  private static void touch(Path folder, Instant time) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path path : walk.toList()) {
        Files.setLastModifiedTime(path, FileTime.from(time));
      }
    }
  }
}
