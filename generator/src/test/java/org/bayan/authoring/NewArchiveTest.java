package org.bayan.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewArchiveTest {
  private static final NewArchive ARCHIVE =
      NewArchive.of("أرشيف المجلس", "9.9", LocalDate.of(2024, 1, 15));

  @TempDir Path folder;

  @Test
  void speaksOfTheArchiveAndOfNoOther() throws IOException {
    ARCHIVE.write(folder);

    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file :
          files
              .filter(Files::isRegularFile)
              .filter(
                  each ->
                      !each.startsWith(folder.resolve("schema"))
                          && !each.endsWith("frontmatter.json"))
              .toList()) {
        assertThat(Files.readString(file))
            .as("%s", file)
            .doesNotContain("@name@", "@date@", "@version@", "التحالف", "داعش", "«بيان»");
      }
    }
    assertThat(folder.resolve("pom.xml")).content().contains("<bayan.version>9.9<");
    assertThat(folder.resolve("jbake.properties")).content().contains("site.name=أرشيف المجلس");
    assertThat(folder.resolve("addresses.txt")).doesNotExist();
    assertThat(folder.resolve(".gitignore")).hasContent("target/");
  }

  @Test
  void writesNothingWhereSomethingIsAlready() throws IOException {
    Files.writeString(folder.resolve("README.md"), "mine");

    assertThatThrownBy(() -> ARCHIVE.write(folder))
        .isInstanceOf(FileAlreadyExistsException.class)
        .hasMessageContaining("README.md");

    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(folder.resolve("README.md"));
    }
  }
}
