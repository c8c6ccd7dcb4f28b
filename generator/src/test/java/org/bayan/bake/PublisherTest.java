package org.bayan.bake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublisherTest {
  @TempDir Path folder;
  private Path output;

  @BeforeEach
  void choose() {
    output = folder.resolve("site");
  }

  @Test
  void swapsTheNewSiteIn() throws IOException {
    publish("old.html");
    publish("new.html");

    assertThat(output.resolve("new.html")).exists();
    assertThat(output.resolve("old.html")).doesNotExist();
  }

  @Test
  void leavesTheOldSiteWhenNothingIsPublished() throws IOException {
    publish("old.html");
    Publisher publisher = Publisher.open(output);
    Files.writeString(Publisher.staging(output).resolve("half.html"), "half");
    publisher.close();

    assertThat(output).isDirectoryContaining("glob:**/old.html");
    assertThat(output.resolve("half.html")).doesNotExist();
    assertThat(Publisher.staging(output)).doesNotExist();
  }

  @Test
  void takesTheOldSiteBackWhenABakeWasKilledBetweenTheRenames() throws IOException {
    publish("old.html");
    Files.move(output, Publisher.staging(output).resolveSibling("old"));
    Files.createDirectories(Publisher.staging(output));
    Files.writeString(Publisher.staging(output).resolve("half.html"), "half");

    Publisher.open(output).close();

    assertThat(output.resolve("old.html")).exists();
    assertThat(output.resolve("half.html")).doesNotExist();
  }

  @Test
  void removesTheOldSiteWhenABakeWasKilledAfterTheRenames() throws IOException {
    publish("new.html");
    Path old = Publisher.staging(output).resolveSibling("old");
    Files.createDirectories(old);
    Files.writeString(old.resolve("old.html"), "old");

    Publisher.open(output).close();

    assertThat(old).doesNotExist();
    assertThat(output.resolve("new.html")).exists();
  }

  @Test
  void refusesAFolderWithFilesOfSomebodyElse() throws IOException {
    Files.createDirectories(output);
    Files.writeString(output.resolve("thesis.txt"), "precious");

    assertThatThrownBy(() -> Publisher.open(output))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("holds files that no bake put there");
    assertThat(output.resolve("thesis.txt")).hasContent("precious");
  }

  @Test
  void acceptsAnEmptyFolder() throws IOException {
    Files.createDirectories(output);

    publish("new.html");

    assertThat(output.resolve("new.html")).exists();
  }

  private void publish(String name) throws IOException {
    try (Publisher publisher = Publisher.open(output)) {
      Files.writeString(Publisher.staging(output).resolve(name), name);
      publisher.publish();
    }
  }
}
