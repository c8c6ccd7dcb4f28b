package org.bayan.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.bayan.problem.ProblemReport;
import org.bayan.source.ProjectFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublisherTest {
  private final ProblemReport report = new ProblemReport();
  @TempDir Path folder;
  private Path project;
  private Path output;
  private Path outside;

  @BeforeEach
  void choose() throws IOException {
    project = Files.createDirectories(folder.resolve("project"));
    output = project.resolve("target/site");
    outside = Files.createDirectories(folder.resolve("outside"));
    Files.writeString(outside.resolve("precious.txt"), "precious");
  }

  @Test
  void swapsTheNewSiteIn() throws IOException {
    publish("old.html");
    publish("new.html");

    assertThat(output.resolve("new.html")).exists();
    assertThat(output.resolve("old.html")).doesNotExist();
    assertThat(beside()).isEmpty();
  }

  @Test
  void changesNothingWhenTheSiteIsTheSame() throws IOException {
    publish("a.html");
    Object before = Files.readAttributes(output.resolve("a.html"), "unix:ino,lastModifiedTime");
    Object folder = Files.readAttributes(output, "unix:ino,lastModifiedTime");

    assertThat(publish("a.html")).isFalse();

    assertThat(Files.readAttributes(output.resolve("a.html"), "unix:ino,lastModifiedTime"))
        .isEqualTo(before);
    assertThat(Files.readAttributes(output, "unix:ino,lastModifiedTime")).isEqualTo(folder);
  }

  @Test
  void leavesTheOldSiteWhenNothingIsPublished() throws IOException {
    publish("old.html");
    try (Publisher publisher = open()) {
      publisher.stage().put("half.html", "half");
    }

    assertThat(output).isDirectoryContaining("glob:**/old.html");
    assertThat(output.resolve("half.html")).doesNotExist();
    assertThat(beside()).isEmpty();
  }

  @Test
  void takesTheOldSiteBackWhenABakeWasKilledBetweenTheRenames() throws IOException {
    publish("old.html");
    Path work = Files.createDirectories(output.resolveSibling(".site.bake-123"));
    Files.move(output, work.resolve("old"));
    Files.writeString(Files.createDirectories(work.resolve("new")).resolve("half.html"), "half");

    Publisher.recover(output, report);

    assertThat(output.resolve("old.html")).exists();
    assertThat(output.resolve("half.html")).doesNotExist();
    assertThat(beside()).isEmpty();
    assertThat(report.sorted()).isEmpty();
  }

  @Test
  void removesTheOldSiteWhenABakeWasKilledAfterTheRenames() throws IOException {
    publish("new.html");
    Path old = Files.createDirectories(output.resolveSibling(".site.bake-123/old"));
    Files.writeString(old.resolve("old.html"), "old");

    open().close();

    assertThat(beside()).isEmpty();
    assertThat(output.resolve("new.html")).exists();
  }

  @Test
  void takesNothingBackThatIsNoWholeSite() throws IOException {
    publish("old.html", "more.html");
    Path work = Files.createDirectories(output.resolveSibling(".site.bake-123"));
    Files.move(output, work.resolve("old"));
    Files.delete(work.resolve("old/more.html"));

    Publisher.recover(output, report);

    assertThat(output).doesNotExist();
    assertThat(work.resolve("old/old.html")).exists();
    assertThat(report.sorted())
        .singleElement()
        .asString()
        .contains(".site.bake-123", "holds no whole site");
  }

  @ParameterizedTest
  @ValueSource(strings = {"thesis.txt", ".git", "CNAME", ".nojekyll", ".well-known/security.txt"})
  void refusesFilesOfSomebodyElseByName(String name) throws IOException {
    publish("a.html");
    Files.createDirectories(output.resolve(name).getParent());
    Files.writeString(output.resolve(name), "precious");

    assertThatThrownBy(this::open)
        .isInstanceOf(IOException.class)
        .hasMessageContaining("holds files that no bake put there: " + name);

    assertThat(output.resolve(name)).hasContent("precious");
    assertThat(beside()).isEmpty();
  }

  @Test
  void refusesAFolderWithoutItsList() throws IOException {
    Files.createDirectories(output);
    Files.writeString(output.resolve("thesis.txt"), "precious");

    assertThatThrownBy(this::open)
        .hasMessageContaining("holds files that no bake put there: thesis.txt");
    assertThat(output.resolve("thesis.txt")).hasContent("precious");
  }

  @Test
  void takesNoNoticeOfWhatSystemsPutIntoFolders() throws IOException {
    publish("a.html");
    Files.writeString(output.resolve(".DS_Store"), "x");

    publish("b.html");

    assertThat(output.resolve("b.html")).exists();
  }

  @Test
  void acceptsAnEmptyFolder() throws IOException {
    Files.createDirectories(output);

    publish("new.html");

    assertThat(output.resolve("new.html")).exists();
  }

  @Test
  void refusesAnOutputThatIsAFileALinkAPipeTheRootOrASource() throws Exception {
    Path file = Files.writeString(project.resolve("file"), "x");
    Path link = Files.createSymbolicLink(project.resolve("link"), outside);
    Path pipe = project.resolve("pipe");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    Path assets = Files.createDirectories(project.resolve("assets"));

    for (Path wrong :
        List.of(
            file,
            link,
            link.resolve("site"),
            pipe,
            Path.of("/"),
            project,
            folder,
            assets,
            assets.resolve("site"))) {
      assertThatThrownBy(
              () ->
                  Publisher.open(new ProjectFolder(project), List.of(assets), wrong, report)
                      .close())
          .as("%s", wrong)
          .isInstanceOf(IOException.class)
          .hasMessageStartingWith(wrong.startsWith(link) ? link.toString() : wrong.toString());
    }
    assertThat(names(project)).containsExactlyInAnyOrder("file", "link", "pipe", "assets");
    assertThat(names(outside)).containsExactly("precious.txt");
  }

  @Test
  void followsNoLinkInTheOutputOrBesideIt() throws IOException {
    publish("a.html");
    Files.createSymbolicLink(output.resolve("linked"), outside);
    assertThatThrownBy(this::open).hasMessageContaining("linked");
    Files.delete(output.resolve("linked"));
    Files.createSymbolicLink(output.resolveSibling(".site.bake-1"), outside);
    Path work = Files.createDirectories(output.resolveSibling(".site.bake-2"));
    Files.createSymbolicLink(work.resolve("old"), outside);
    Files.createSymbolicLink(work.resolve("new"), outside);

    publish("b.html");

    assertThat(output.resolve("b.html")).exists();
    assertThat(outside.resolve("precious.txt")).hasContent("precious");
    assertThat(beside()).as("it is not the bake's to remove").containsExactly(".site.bake-1");
  }

  @Test
  void refusesALinkInThePlaceOfTheLock() throws IOException {
    Files.createDirectories(output.getParent());
    Files.createSymbolicLink(output.resolveSibling(".site.lock"), outside.resolve("precious.txt"));

    assertThatThrownBy(this::open).hasMessageContaining(".site.lock is not a regular file");
    assertThat(outside.resolve("precious.txt")).hasContent("precious");
  }

  @Test
  void changesNothingOutsideWhateverLiesBesideTheOutput() throws IOException {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      Path work =
          output.resolveSibling(".site.bake" + List.of("", "-1", "-abc").get(random.nextInt(3)));
      for (int i = 0; i < 6; i++) {
        scatter(work, random);
      }

      publish("round" + round + ".html");

      assertThat(names(outside)).containsExactly("precious.txt");
      assertThat(outside.resolve("precious.txt")).hasContent("precious");
      assertThat(names(output))
          .containsExactlyInAnyOrder(SiteFiles.LIST, "round" + round + ".html");
    }
  }

  /** Puts something at random into a folder. */
  private void scatter(Path work, Random random) throws IOException {
    String name =
        List.of(
                "old",
                "new",
                "undo/list",
                "undo/files/x",
                "published",
                "memory",
                "old/a.html",
                "old/" + SiteFiles.LIST)
            .get(random.nextInt(8));
    Path place = work.resolve(name);
    String text =
        List.of("../../../outside/precious.txt", "../../outside/precious.txt\0", "", "a.html")
            .get(random.nextInt(4));
    try {
      Files.createDirectories(place.getParent());
      if (!place.getParent().toRealPath().startsWith(project.toRealPath())) {
        return; // through a link of an earlier round
      }
      switch (random.nextInt(3)) {
        case 0 -> Files.writeString(place, text, StandardOpenOption.CREATE_NEW);
        case 1 -> Files.createSymbolicLink(place, outside);
        default -> Files.createSymbolicLink(place, outside.resolve("precious.txt"));
      }
    } catch (IOException e) {
      return; // something else is there already
    }
  }

  private boolean publish(String... names) throws IOException {
    try (Publisher publisher = open()) {
      StagedSite site = publisher.stage();
      for (String name : names) {
        site.put(name, name);
      }
      return publisher.publish(site);
    }
  }

  private Publisher open() throws IOException {
    return Publisher.open(
        new ProjectFolder(project), List.of(project.resolve("content")), output, report);
  }

  /** The names next to the output. */
  private List<String> beside() throws IOException {
    return names(output.getParent()).stream().filter(name -> !name.equals("site")).toList();
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
