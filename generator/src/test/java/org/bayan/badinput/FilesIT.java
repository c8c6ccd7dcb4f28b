package org.bayan.badinput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bayan.badinput.Site.EXPERTS;
import static org.bayan.badinput.Site.KUWAIT;
import static org.bayan.badinput.Site.LEDGER;
import static org.bayan.badinput.Site.MINISTERS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows 21 and 22: files that are no texts, and links to files. */
class FilesIT extends BadInput {
  private static final String RELEASES = "content/releases/2018/";

  @Test
  void row21NamesAnExtensionInCapitalLetters() {
    site.write(RELEASES + "2018-09-01-third.MD", site.read(EXPERTS));

    site.rejected(
        RELEASES
            + "2018-09-01-third.MD: only .md files are read; write the extension in small letters");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2018-09-01-third.docx",
        "2018-09-01-third.html",
        "2018-09-01-third.yml",
        "2018-09-01-third.md.bak",
        "2018-09-01-third"
      })
  void row21NamesAFileThatIsNoMarkdown(String name) {
    site.write(RELEASES + name, site.read(EXPERTS));

    site.rejected(
        RELEASES
            + name
            + ": only .md files are read; save the text as Markdown, with the extension .md, or remove the file");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        RELEASES + "2018-09-01-third.md~",
        RELEASES + ".2018-09-01-third.md",
        RELEASES + ".DS_Store",
        "content/.git/config",
        "content/releases/.old/2018-09-01-third.md",
        "content/meetings/.#2018-09-01-third.md",
        RELEASES + "Thumbs.db",
        RELEASES + "~$third.docx"
      })
  void row21IgnoresHiddenFilesAndThoseThatEditorsLeave(String path) {
    Map<String, String> before = Snapshot.bytes(site.output());
    site.write(path, site.read(EXPERTS).replace("عن عمل الخبراء", "لا يُنشر"));

    site.accepted();
    assertThat(Snapshot.bytes(site.output())).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          content/index.html             | content/index.html     | nothing reads it here; put it under releases/<year>/, meetings/ or pages/
          content/images/a.png           | content/images         | nothing reads it here; put it under releases/<year>/, meetings/ or pages/
          content/releases/2018/07/a.md  | content/releases/2018/07 | a folder where files belong; use releases/<year>/ alone
          content/meetings/2018/a.md     | content/meetings/2018  | a folder where files belong; move its files up
          """)
  void row21NamesAFileWhereNothingIsRead(String path, String named, String problem) {
    site.write(path, "نص");

    site.rejected(named + ": " + problem);
  }

  @Test
  void row22NamesALinkToAFileAFolderAndItself() throws IOException {
    Files.createSymbolicLink(site.source(RELEASES + "2018-09-01-link.md"), site.source(EXPERTS));
    Files.createSymbolicLink(
        site.source(RELEASES + "2018-09-02-itself.md"), Path.of("2018-09-02-itself.md"));
    Files.createSymbolicLink(
        site.source(RELEASES + "2018-09-03-nothing.md"), Path.of("nothing.md"));
    Files.createSymbolicLink(site.source("content/releases/2019"), Path.of("2018"));
    Files.createSymbolicLink(site.source("content/releases/2020"), Path.of("."));

    site.rejected(
        RELEASES + "2018-09-01-link.md: a symbolic link; put the file itself here",
        RELEASES + "2018-09-02-itself.md: a symbolic link; put the file itself here",
        RELEASES + "2018-09-03-nothing.md: a symbolic link; put the file itself here",
        "content/releases/2019: a symbolic link; put the file itself here",
        "content/releases/2020: a symbolic link; put the file itself here");
  }

  @Test
  void row22NamesALinkInThePlaceOfAFolder() throws IOException {
    Files.move(site.source("content/releases"), site.source("elsewhere"));
    Files.createSymbolicLink(site.source("content/releases"), Path.of("../elsewhere"));

    site.rejected("content/releases: a symbolic link; put the folder itself here");
  }

  @Test
  void row22NamesALinkAmongTheOtherSources() throws IOException {
    for (String path : new String[] {"templates/strings.properties", "jbake.properties", LEDGER}) {
      Path elsewhere = Files.move(site.source(path), site.source("elsewhere"));
      Files.createSymbolicLink(site.source(path), elsewhere);

      site.rejected(path + ": not a regular file; put the file itself here");
      Files.move(elsewhere, site.source(path), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Test
  void row22NamesALinkAmongTheAssets() throws IOException {
    Path outside = Files.createDirectory(folder.resolve("outside"));
    Files.createSymbolicLink(
        site.source("assets/passwords.txt"), Files.createFile(outside.resolve("passwords")));
    Files.createSymbolicLink(site.source("assets/all"), outside);

    site.rejected(
        "assets/all: not a regular file; put the file itself here, or remove it",
        "assets/passwords.txt: not a regular file; put the file itself here, or remove it");
  }

  @Test
  void row22NamesALinkInThePlaceOfTheOutput() throws IOException {
    Files.move(site.output(), folder.resolve("elsewhere"));
    Files.createSymbolicLink(site.output(), Path.of("elsewhere"));
    Map<String, String> before = Snapshot.of(folder);

    assertThat(site.goal(Goal.GENERATE).failure())
        .isEqualTo(
            site.output()
                + " is a symbolic link; put the file or folder itself there; nothing was published");
    assertThat(Snapshot.of(folder)).isEqualTo(before);
  }

  @Test
  void row22NamesAPipe() throws IOException, InterruptedException {
    for (String path :
        new String[] {RELEASES + "2018-09-01-pipe.md", "assets/pipe.js", "templates/pipe.ftl"}) {
      assertThat(new ProcessBuilder("mkfifo", site.source(path).toString()).start().waitFor())
          .isZero();
    }

    site.rejected(
        "assets/pipe.js: not a regular file; put the file itself here, or remove it",
        RELEASES + "2018-09-01-pipe.md: not a regular file; remove it");
    site.remove(RELEASES + "2018-09-01-pipe.md")
        .remove("assets/pipe.js")
        .write("templates/page.ftl", "<#include \"pipe.ftl\">");
    site.rejected(
        "templates/pipe.ftl: no such template, which templates/page.ftl:1 wants (page pages/about.html); add it to templates/");
  }

  @Test
  void threeBadFilesGiveThreeProblemsInOneRun() {
    site.line(MINISTERS, 3, "date: 12/7/2018")
        .line(EXPERTS, 6, "status: publishd")
        .line(KUWAIT, 6, "level: Ministerial");

    site.rejected(
        KUWAIT + ":6:8: level: \"Ministerial\" is not known; did you mean ministerial?",
        MINISTERS + ":3:7: date: \"12/7/2018\" is no date; did you mean 2018-07-12?",
        EXPERTS + ":6:9: status: \"publishd\" is not known; did you mean published?");
  }
}
