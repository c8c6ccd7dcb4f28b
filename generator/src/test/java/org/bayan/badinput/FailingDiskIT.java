package org.bayan.badinput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bayan.badinput.Site.EXPERTS;
import static org.bayan.badinput.Site.LEDGER;
import static org.bayan.badinput.Site.MINISTERS;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Row 27: a disk that is full or may not be written to. Row 22: files that may not be read. */
class FailingDiskIT extends BadInput {
  private static final int BLOCK = 4096;

  private Map<String, String> before;

  @BeforeEach
  void change() {
    site.replace(MINISTERS, "اجتماع", "لقاء");
    before = Snapshot.of(folder);
  }

  @AfterEach
  void mayBeDeleted() throws IOException {
    for (Path path :
        new Path[] {folder, site.output(), site.input(), site.source("content/meetings")}) {
      permit(path, "rwxr-xr-x");
    }
  }

  @Test
  void row27LeavesTheOldSiteWhenTheDiskIsFull() throws IOException, InterruptedException {
    site.replace(
        "templates/layouts/document.ftl",
        "</body>",
        "<!-- every page is longer: " + "x".repeat(20_000) + " --></body>");
    Path disk = Files.createDirectory(folder.resolve("disk"));
    Path after = folder.resolve("after");
    String namespace = "unshare --user --map-root-user --mount ";
    assumeTrue(
        new ProcessBuilder("sh", "-c", namespace + "mount -t tmpfs none " + disk).start().waitFor()
            == 0,
        "a file system cannot be mounted here");

    GoalProcess bake = new GoalProcess(disk.resolve("site"), 1, site.input());
    String script =
        """
        mount -t tmpfs -o size=%d none "$1" && cp -a "$2/site" "$1" || exit 9
        disk=$1; after=$3; shift 3
        "$@"; code=$?
        cp -a "$disk" "$after"
        mount -o remount,size=64m "$disk" && "$@" && cp -a "$disk/site" "$after.recovered"
        exit $code
        """
            .formatted(roomForThreePages());
    GoalProcess.Exit exit =
        bake.under((namespace + "sh -c").split(" "))
            .under(script, "sh", disk.toString(), folder.toString(), after.toString())
            .run();

    assertThat(exit.lines())
        .containsExactly("No space left on device; nothing was published", "baked");
    assertThat(exit.code()).isEqualTo(1);
    assertThat(Snapshot.bytes(after.resolve("site"))).isEqualTo(Snapshot.bytes(site.output()));
    assertThat(after).isDirectoryNotContaining("glob:**/.site.*");
    site.bake();
    assertThat(Snapshot.bytes(folder.resolve("after.recovered")))
        .isEqualTo(Snapshot.bytes(site.output()));
  }

  /** Room for what is published, and for three of the pages that have changed. */
  private long roomForThreePages() throws IOException {
    long blocks = 3;
    for (String part : new String[] {"site"}) {
      try (Stream<Path> files = Files.walk(folder.resolve(part))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          blocks += (Files.size(file) + BLOCK - 1) / BLOCK;
        }
      }
    }
    return blocks * BLOCK;
  }

  @Test
  void row27LeavesTheOldSiteWhenAFileCannotBeWrittenWhole() {
    GoalProcess.Exit exit =
        new GoalProcess(site.output(), 1, site.input())
            .under("bash", "-c", "ulimit -f 8; exec \"$@\"", "bash")
            .run();

    assertThat(exit.lines()).containsExactly("File too large; nothing was published");
    assertThat(exit.code()).isEqualTo(1);
    assertThat(Snapshot.of(folder)).isEqualTo(before);
  }

  @Test
  void row27LeavesTheOldSiteWhenTheOutputMayNotBeWrittenTo() throws IOException {
    permit(site.output(), "r-xr-xr-x");
    refused(
        site.output()
            + " cannot be written to; make it writable or choose another output folder; nothing was published");
  }

  @Test
  void row27LeavesTheOldSiteWhenTheFolderAroundTheOutputMayNotBeWrittenTo() throws IOException {
    permit(folder, "r-xr-xr-x");
    refused(
        folder
            + " cannot be written to; make it writable or choose another output folder; nothing was published");
  }

  @Test
  void row27LeavesTheOldSiteWhenTheRecordOfAddressesMayNotBeWrittenTo() throws IOException {
    site.write(
        "content/releases/2018/2018-09-01-third.md",
        site.read(EXPERTS).replace("2018-08-01", "2018-09-01"));
    before = Snapshot.of(folder);
    permit(site.input(), "r-xr-xr-x");
    refused(
        site.input()
            + " cannot be written to; make it writable, since "
            + LEDGER
            + " must be; nothing was published");
  }

  @Test
  void row44PublishesAllTheSameWhenAnOldFolderMayNotBeWrittenTo() throws IOException {
    Path meetings = site.output().resolve("meetings");
    for (int bake = 0; bake < 2; bake++) {
      permit(meetings, "r-xr-xr-x");
      site.replace(MINISTERS, bake == 0 ? "لقاء" : "مؤتمر", bake == 0 ? "مؤتمر" : "ندوة");

      GoalProcess.Exit exit = new GoalProcess(site.output(), 1, site.input()).asAnybody().run();

      assertThat(exit.lines()).containsExactly("baked");
      assertThat(site.page("releases/2018/2018-07-12-ministers.html"))
          .contains(bake == 0 ? "مؤتمر" : "ندوة");
    }
    try (Stream<Path> left = Files.list(folder)) {
      for (Path path :
          left.filter(each -> each.getFileName().toString().startsWith(".site.")).toList()) {
        permit(path.resolve("old/meetings"), "rwxr-xr-x");
      }
    }
  }

  @Test
  void row22NamesAFileAndAFolderThatMayNotBeRead() throws IOException {
    permit(site.source(EXPERTS), "---------");
    permit(site.source("content/meetings"), "---------");
    GoalProcess.Exit exit = new GoalProcess(site.output(), 1, site.input()).asAnybody().run();
    permit(site.source(EXPERTS), "rw-r--r--");
    permit(site.source("content/meetings"), "rwxr-xr-x");

    assertThat(exit.lines())
        .contains(
            "content/meetings: the folder cannot be read; make it readable",
            EXPERTS + ": the file cannot be read (AccessDeniedException); make it a readable file");
    assertThat(exit.code()).isEqualTo(1);
    assertThat(Snapshot.of(folder)).isEqualTo(before);
  }

  private void refused(String message) throws IOException {
    GoalProcess.Exit exit = new GoalProcess(site.output(), 1, site.input()).asAnybody().run();
    mayBeDeleted();

    assertThat(exit.lines()).containsExactly(message);
    assertThat(exit.code()).isEqualTo(1);
    assertThat(Snapshot.of(folder)).isEqualTo(before);
  }

  private static void permit(Path path, String permissions) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
  }
}
