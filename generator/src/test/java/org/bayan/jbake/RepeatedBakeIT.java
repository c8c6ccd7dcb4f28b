package org.bayan.jbake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bayan.bake.BakeSummary;
import org.bayan.problem.ProblemsException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bake after a change writes only the files that come out differently. */
class RepeatedBakeIT {
  private static final String FIRST = "content/releases/2018/2018-07-12-first.md";
  private static final String SECOND_PAGE = "releases/2019/2019-01-02-second";
  private static final String SECOND = "content/releases/2019/2019-01-02-second.md";

  @TempDir Path folder;
  private FixtureSite site;

  @BeforeEach
  void bake() throws IOException {
    site = FixtureSite.in(folder);
    site.bake(Map.of());
  }

  @Test
  void writesNothingWhenNothingHasChanged() throws IOException {
    Map<String, FileTime> before = times();

    BakeSummary summary = site.bake(Map.of());

    assertThat(summary.written()).isZero();
    assertThat(times()).isEqualTo(before);
  }

  @Test
  void writesNothingWhenFilesWereOnlyTouched() throws IOException {
    Files.setLastModifiedTime(
        site.input.resolve(FIRST), FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));

    assertThat(site.bake(Map.of()).written()).isZero();
  }

  @Test
  void writesTheOnePageWhoseTextHasChanged() throws IOException {
    append(SECOND, "\nفقرة زائدة.\n");

    Map<String, FileTime> before = times();
    site.bake(Map.of());

    assertThat(changed(before))
        .filteredOn(path -> !path.matches("(search|feeds)/.*|feed\\..*"))
        .containsExactly(
            "SHA256SUMS", SECOND_PAGE + ".html", SECOND_PAGE + ".json", SECOND_PAGE + ".md");
    assertThat(site.texts().get("releases/2019/2019-01-02-second.html")).contains("فقرة زائدة.");
  }

  @Test
  void rendersThePagesAroundAReleaseWhoseTitleHasChanged() throws IOException {
    Path file = site.input.resolve(SECOND);
    Files.writeString(file, Files.readString(file).replaceFirst("title: .*", "title: عنوان آخر"));

    site.bake(Map.of());

    assertThat(site.texts().get("releases/2018/2018-07-12-first.html"))
        .as("the release before it")
        .contains("عنوان آخر");
    assertThat(site.texts().get("dates/2019/01/index.html")).contains("عنوان آخر");
  }

  @Test
  void rendersThePagesAroundAReleaseWhoseEmbargoHasEnded() throws IOException {
    site.bake(Map.of("bayan.now", "2019-03-01T09:00:00Z"));

    assertThat(site.texts().get("releases/2019/2019-01-03-plain-header.html"))
        .as("the release before it")
        .contains("عنوان محظور النشر");
  }

  @Test
  void leavesTheTimesOfFilesThatStayAsTheyAre() throws IOException {
    Map<String, FileTime> before = times();
    append(SECOND, "\nفقرة زائدة.\n");

    site.bake(Map.of());

    assertThat(changed(before))
        .filteredOn(path -> !path.matches("(search|feeds)/.*|feed\\..*"))
        .containsExactly(
            "SHA256SUMS", SECOND_PAGE + ".html", SECOND_PAGE + ".json", SECOND_PAGE + ".md");
  }

  @Test
  void writesNothingWhenATemplateGivesTheSameText() throws IOException {
    append("templates/meeting.ftl", "<#-- -->");

    assertThat(site.bake(Map.of()).written()).isZero();
  }

  @Test
  void showsAnEditOfAComponentHoweverItsNameIsWritten() throws IOException {
    Path page = site.input.resolve("templates/page.ftl");
    Files.writeString(
        site.input.resolve("templates/components/extra.ftl"), "<#macro show>قبل</#macro>");
    Files.writeString(
        page,
        "<#import 'components/' + 'extra.ftl' as extra>"
            + Files.readString(page).replaceFirst("<article", "<@extra.show/><article"));
    site.bake(Map.of());
    assertThat(site.texts().get("pages/about.html")).contains("قبل<article");

    Files.writeString(
        site.input.resolve("templates/components/extra.ftl"), "<#macro show>بعد</#macro>");
    site.bake(Map.of());

    assertThat(site.texts().get("pages/about.html")).contains("بعد<article");
  }

  @Test
  void restoresAPageThatWasChangedOrRemovedByHand() throws IOException {
    Map<String, String> before = site.texts();
    Files.writeString(site.output.resolve("index.html"), "x");
    Files.delete(site.output.resolve("404.html"));

    site.bake(Map.of());

    assertThat(site.texts()).isEqualTo(before);
  }

  @Test
  void findsALinkFromAnUnchangedPageToAnAnchorThatWasRemoved() throws IOException {
    append(SECOND, "\nانظر [الفقرة](../2018/2018-07-12-first.html#p1) السابقة.\n");
    site.bake(Map.of());
    String text = Files.readString(site.input.resolve(FIRST), StandardCharsets.UTF_8);
    String header = text.substring(0, text.indexOf("\n---\n", 4) + 5);
    Files.writeString(site.input.resolve(FIRST), header + "\n# عنوان بلا فقرات\n");

    assertThat(problems()).contains(SECOND).contains("#p1, but that page has no such anchor");
  }

  @Test
  void findsALinkFromAnUnchangedPageToAPageThatWasRemoved() throws IOException {
    Files.writeString(
        site.input.resolve("content/pages/more.md"), "---\ntitle: المزيد\n---\nنص.\n");
    append(SECOND, "\nانظر [المزيد](../../pages/more.html).\n");
    site.bake(Map.of());
    withdraw("pages/more.html");

    assertThat(problems())
        .contains(SECOND)
        .contains("a link to pages/more.html, which is no page of the site");
  }

  @Test
  void changesTheFilesOfAnEditAndNoOthers() throws IOException {
    Object home = key(site.output.resolve("pages/about.html"));
    append(SECOND, "\nفقرة زائدة.\n");
    Files.writeString(
        site.input.resolve("content/pages/more.md"), "---\ntitle: المزيد\n---\nنص.\n");
    site.bake(Map.of());
    assertThat(site.texts()).isEqualTo(cleanBake()).containsKey("pages/more.html");

    withdraw("pages/more.html");
    append(FIRST, "\nفقرة زائدة.\n");
    site.bake(Map.of());

    assertThat(site.texts()).isEqualTo(cleanBake()).doesNotContainKey("pages/more.html");
    assertThat(key(site.output.resolve("pages/about.html"))).as("the very file").isEqualTo(home);
  }

  /** What tells a file from all others, wherever it is moved. */
  private static Object key(Path file) throws IOException {
    return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
  }

  private Map<String, String> cleanBake() throws IOException {
    FixtureSite clean = site.into(folder.resolve("clean/site"));
    clean.bake(Map.of());
    return clean.texts();
  }

  private void withdraw(String address) throws IOException {
    Files.delete(site.input.resolve("content").resolve(address.replace(".html", ".md")));
    Path ledger = site.input.resolve("addresses.txt");
    Files.writeString(ledger, Files.readString(ledger).replace(address + "\n", ""));
  }

  private String problems() {
    try {
      site.bake(Map.of());
      return "none";
    } catch (ProblemsException e) {
      return e.getMessage();
    }
  }

  /** The files that are other ones than before, by path. */
  private List<String> changed(Map<String, FileTime> before) throws IOException {
    return times().entrySet().stream()
        .filter(file -> !file.getValue().equals(before.get(file.getKey())))
        .map(Map.Entry::getKey)
        .toList();
  }

  private void append(String path, String text) throws IOException {
    Path file = site.input.resolve(path);
    Files.writeString(file, Files.readString(file) + text);
  }

  private Map<String, FileTime> times() throws IOException {
    Map<String, FileTime> times = new TreeMap<>();
    try (Stream<Path> files = Files.walk(site.output)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        times.put(site.output.relativize(file).toString(), Files.getLastModifiedTime(file));
      }
    }
    return times;
  }
}
