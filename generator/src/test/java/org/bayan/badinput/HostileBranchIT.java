package org.bayan.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Rows 29, 35, 39, 40 and 43: what a stranger's branch may hold. Each attack is committed, cloned
 * by a reviewer, and met by the real goals; nothing outside the clone may change.
 */
class HostileBranchIT {
  @TempDir Path folder;
  private Path branch;
  private Path clone;
  private Path outside;
  private Map<String, String> before;

  @BeforeEach
  void begin() throws IOException {
    outside = Files.createDirectories(folder.resolve("home/reviewer"));
    Files.writeString(outside.resolve(".bashrc"), "precious");
    Files.writeString(outside.resolve("empty.txt"), "");
    before = Snapshot.of(outside);
    branch = Site.in(folder.resolve("branch")).input();
    clone = folder.resolve("home/clone");
  }

  @Test
  void row40TrustsNoWorkFolderThatABranchCommits() throws Exception {
    for (String state : List.of("target/.site.bake", "target/.site.bake-1")) {
      write(state + "/undo/list", "../../../../reviewer/.bashrc\0../../../reviewer/.bashrc");
      write(state + "/undo/files/x", "hostile");
      write(state + "/undo/files/reviewer/.bashrc", "hostile");
      write(state + "/old/index.html", "hostile");
      write(state + "/old/.bayan-files", ".bayan-files\n../../../reviewer/.bashrc\nindex.html\n");
      write(state + "/published", "../../../reviewer/.bashrc\n");
      write(state + "/memory", "hostile");
      link(state + "/memory.new", outside.resolve(".bashrc"));
      link(state + "/new", outside);
    }
    cloned();

    Outcome outcome = Goal.GENERATE.run(clone, clone.resolve("target/site"), Map.of());

    assertThat(outcome.failure()).isNull();
    unharmed();
    assertThat(Snapshot.bytes(clone.resolve("target/site"))).isEqualTo(cleanBake());
  }

  @Test
  void row29BakesAsFromNothingWhateverTheWorkFolderHolds() throws Exception {
    write("target/.site.bake-1/old/index.html", "hostile");
    write("target/.site.bake-1/old/.bayan-files", ".bayan-files\nindex.html\n");
    cloned();

    assertThat(Goal.GENERATE.run(clone, clone.resolve("target/site"), Map.of()).failure()).isNull();

    unharmed();
    assertThat(Snapshot.bytes(clone.resolve("target/site"))).isEqualTo(cleanBake());
  }

  @Test
  void row40PublishesNoPageThatABranchPutsIntoTheOutput() throws Exception {
    write("target/site/evil.html", "hostile");
    write("target/site/.bayan-files", ".bayan-files\nindex.html\n");
    cloned();

    assertThat(Goal.GENERATE.run(clone, clone.resolve("target/site"), Map.of()).failure())
        .contains("holds files that no bake put there: evil.html");
    unharmed();
  }

  @Test
  void row35FollowsNoLinkOnTheWayToTheOutput() throws Exception {
    link("target", outside);
    cloned();

    assertThat(Goal.GENERATE.run(clone, clone.resolve("target/site"), Map.of()).failure())
        .isEqualTo(
            clone.resolve("target")
                + " is a symbolic link; put the file or folder itself there; nothing was published");
    unharmed();
  }

  @Test
  void row39FollowsNoLinkInThePlaceOfTheLedgerOrItsOldWorkFile() throws Exception {
    link("addresses.txt.new~", outside.resolve(".bashrc"));
    link(".addresses.txt.lock", outside.resolve("empty.txt"));
    cloned();

    Goal.GENERATE.run(clone, clone.resolve("target/site"), Map.of());
    unharmed();

    Files.delete(clone.resolve(".addresses.txt.lock"));
    Files.deleteIfExists(clone.resolve("addresses.txt"));
    Files.createSymbolicLink(clone.resolve("addresses.txt"), outside.resolve("empty.txt"));
    assertThat(Goal.GENERATE.run(clone, clone.resolve("target/site"), Map.of()).errors())
        .singleElement()
        .asString()
        .contains("addresses.txt: not a regular file");
    unharmed();
  }

  @Test
  void row39RefusesLinksWhereTheSchemasBelong() throws Exception {
    link("frontmatter.json", outside.resolve(".bashrc"));
    link("schema", outside);
    cloned();

    assertThat(Goal.SCHEMA.run(clone, clone.resolve("target/site"), Map.of()).failure())
        .contains("is a symbolic link");
    unharmed();
  }

  @Test
  void row39RefusesLinksWhereNewFilesBelong() throws Exception {
    Files.writeString(
        folder.resolve("text.txt"),
        "بيان صحفي\n\nوزارة الثقافة\n\n12 تموز/يوليو 2019\n\nافتتحت الوزارة معرض الكتاب اليوم في العاصمة بحضور الزوار.\n");
    link("content/releases/2019", outside);
    link("content/meetings/2019-07-12-x.md", outside.resolve("empty.txt"));
    cloned();

    assertThat(
            Goal.NEW
                .run(
                    clone,
                    clone.resolve("target/site"),
                    Map.of("title", "بيان", "date", "2019-07-12", "slug", "x"))
                .failure())
        .contains(clone.resolve("content/releases/2019") + " is a symbolic link");
    Files.delete(clone.resolve("content/meetings/2019-07-12-x.md"));
    assertThat(
            Goal.IMPORT
                .run(
                    clone,
                    clone.resolve("target/site"),
                    Map.of(
                        "from",
                        folder.resolve("text.txt").toString(),
                        "slug",
                        "x",
                        "date",
                        "2019-07-12"))
                .failure())
        .contains(clone.resolve("content/releases/2019") + " is a symbolic link");
    Files.createSymbolicLink(
        clone.resolve("content/meetings/2019-07-12-x.md"), outside.resolve("empty.txt"));
    assertThat(
            Goal.NEW_MEETING
                .run(
                    clone,
                    clone.resolve("target/site"),
                    Map.of("title", "اجتماع", "start", "2019-07-12", "slug", "x"))
                .failure())
        .contains("2019-07-12-x.md is a symbolic link");
    unharmed();
  }

  @Test
  void row35RefusesFoldersOfSourcesThatAreLinks() throws Exception {
    for (String part : List.of("content", "templates", "assets")) {
      Path there = folder.resolve("branch-" + part);
      Files.move(branch.resolve(part), there);
      link(part, there);
      cloned();
      for (Goal goal : Goal.JUDGES) {
        assertThat(goal.run(clone, clone.resolve("target/site"), Map.of()).failure())
            .startsWith(clone.resolve(part) + " is a symbolic link");
      }
      Files.delete(branch.resolve(part));
      Files.move(there, branch.resolve(part));
      FileUtils.deleteDirectory(clone.toFile());
    }
    unharmed();
  }

  @Test
  void row43LeavesNothingOfAnEmbargoedTextAnywhereButInTheSources() throws Exception {
    String secret = "سرٌّ لا يُذاع";
    write(
        "content/releases/2018/2018-09-01-secret.md",
        "---\ntitle: "
            + secret
            + "\ndate: 2018-09-01\nkind: بيان\nissuer: جهة\nstatus: published\nembargo: 2999-01-01T00:00:00Z\n---\n\n"
            + secret
            + "\n");
    cloned();

    assertThat(Goal.GENERATE.run(clone, clone.resolve("target/site"), Map.of()).failure()).isNull();

    try (Stream<Path> files = Files.walk(clone)) {
      for (Path file :
          files
              .filter(Files::isRegularFile)
              .filter(
                  path ->
                      !path.startsWith(clone.resolve("content"))
                          && !path.startsWith(clone.resolve(".git")))
              .toList()) {
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
            .as("%s", file)
            .doesNotContain(secret, "2018-09-01-secret");
      }
    }
  }

  private Map<String, String> cleanBake() {
    Path other = folder.resolve("clean/site");
    assertThat(Goal.GENERATE.run(clone, other, Map.of()).failure()).isNull();
    return Snapshot.bytes(other);
  }

  private void unharmed() {
    assertThat(Snapshot.of(outside)).isEqualTo(before);
  }

  private void write(String path, String text) throws IOException {
    Path file = branch.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void link(String path, Path target) throws IOException {
    Path file = branch.resolve(path);
    Files.createDirectories(file.getParent());
    Files.createSymbolicLink(file, target);
  }

  /** Commits the branch as it is, whatever .gitignore says, and clones it. */
  private void cloned() throws IOException, InterruptedException {
    git("init", "-q", branch.toString());
    git("-C", branch.toString(), "add", "-A", "-f", ".");
    git(
        "-C",
        branch.toString(),
        "-c",
        "user.name=stranger",
        "-c",
        "user.email=stranger@example.org",
        "commit",
        "-q",
        "-m",
        "a release");
    git("clone", "-q", branch.toString(), clone.toString());
  }

  private static void git(String... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(words));
    assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
  }
}
