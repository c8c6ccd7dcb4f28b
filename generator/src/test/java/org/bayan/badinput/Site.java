package org.bayan.badinput;

import static org.apache.commons.io.function.Uncheck.apply;
import static org.apache.commons.io.function.Uncheck.get;
import static org.apache.commons.io.function.Uncheck.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.bayan.fixture.FixtureArchive;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A small site in a folder of its own: this project's templates and assets with two releases, two
 * meetings and the pages that every page links to. Its files are edited, and then the real goals
 * must accept or reject it.
 */
final class Site {
  static final String MINISTERS = "content/releases/2018/2018-07-12-ministers.md";
  static final String EXPERTS = "content/releases/2018/2018-08-01-experts.md";
  static final String KUWAIT = "content/meetings/2018-02-13-kuwait.md";
  static final String NATO = "content/meetings/2018-07-12-nato-hq.md";
  static final String ABOUT = "content/pages/about.md";
  static final String LEDGER = "addresses.txt";

  private static final Path CONTENT = Path.of("src/test/resources/badinput/site");

  private final Path folder;
  private final Map<String, String> given = new TreeMap<>();

  private Site(Path folder) {
    this.folder = folder;
  }

  /** The site's sources in a folder that is empty. */
  static Site in(Path folder) {
    Site site = new Site(folder);
    FixtureArchive.copyThemeTo(site.input());
    copy(CONTENT, site.input());
    return site;
  }

  /** The site's sources in a folder that is empty, and the site that was baked of them. */
  static Site published(Path folder) {
    copy(Baked.FOLDER, folder);
    return new Site(folder);
  }

  /** The site, baked once for all tests: each would spend most of its time on that. */
  private static final class Baked {
    static final Path FOLDER = bake(Path.of("target/badinput"));

    private static Path bake(Path folder) {
      run(() -> FileUtils.deleteDirectory(folder.toFile()));
      Site.in(folder).bake();
      return folder;
    }
  }

  /** A folder that holds a site's sources already, or will. */
  static Site at(Path folder) {
    return new Site(folder);
  }

  /** The folder of the sources, which is next to that of the output. */
  Path input() {
    return folder.resolve("source");
  }

  Path output() {
    return folder.resolve("site");
  }

  /** A file of the sources. */
  Path source(String path) {
    return input().resolve(path);
  }

  /** Gives a setting on the command line, as {@code -Dkey=value} does, from now on. */
  Site give(String key, String value) {
    given.put(key, value);
    return this;
  }

  Site write(String path, String text) {
    return write(path, text.getBytes(StandardCharsets.UTF_8));
  }

  Site write(String path, byte[] bytes) {
    get(() -> Files.createDirectories(source(path).getParent()));
    get(() -> Files.write(source(path), bytes));
    return this;
  }

  Site remove(String path) {
    run(() -> Files.delete(source(path)));
    return this;
  }

  Site rename(String path, String name) {
    Path target = source(path).resolveSibling(name);
    get(() -> Files.createDirectories(target.getParent()));
    get(() -> Files.move(source(path), target));
    return this;
  }

  String read(String path) {
    return text(source(path));
  }

  /** Puts another text in the place of one that must be there. */
  Site replace(String path, String text, String other) {
    String before = read(path);
    assertThat(before).contains(text);
    return write(path, before.replace(text, other));
  }

  /**
   * Puts another text below the front matter and a blank line: on line 11 of MINISTERS, 10 of the
   * others.
   */
  Site text(String path, String text) {
    String before = read(path);
    return write(path, before.substring(0, before.indexOf("\n---\n") + 5) + "\n" + text + "\n");
  }

  /** Replaces a line, counted from 1; the other text may be several lines. */
  Site line(String path, int number, String text) {
    List<String> lines = new ArrayList<>(read(path).lines().toList());
    lines.set(number - 1, text);
    return write(path, String.join("\n", lines) + "\n");
  }

  Outcome goal(Goal goal) {
    return goal.run(input(), output(), given);
  }

  /** Runs a goal with some settings of its own. */
  Outcome goal(Goal goal, Map<String, String> settings) {
    return goal.run(input(), output(), settings);
  }

  /** Bakes; nothing may be wrong. */
  Outcome bake() {
    return succeeds(Goal.GENERATE);
  }

  /** Both goals must accept the site; it is published. */
  Outcome accepted() {
    succeeds(Goal.CHECK);
    return bake();
  }

  private Outcome succeeds(Goal goal) {
    Outcome outcome = goal(goal);
    assertThat(outcome.errors()).isEmpty();
    assertThat(outcome.failure()).isNull();
    return outcome;
  }

  /**
   * Both goals must fail with these problems and no other, in this order, and leave every file as
   * it is: the sources, the published site, and what lies beside them.
   */
  Site rejected(String... problems) {
    return rejectedAs(Stream.of(problems).map(Pattern::quote).toArray(String[]::new));
  }

  /** The same for problems that hold a number or a list that is of no matter here. */
  Site rejectedAs(String... patterns) {
    Map<String, String> before = Snapshot.of(folder);
    String count = patterns.length == 1 ? "1 problem" : patterns.length + " problems";
    for (Goal goal : Goal.JUDGES) {
      Outcome outcome = goal(goal);
      assertThat(outcome.errors()).as("problems of %s", goal).hasSameSizeAs(patterns);
      for (int i = 0; i < patterns.length; i++) {
        assertThat(outcome.errors().get(i)).as("problem of %s", goal).matches(patterns[i]);
      }
      assertThat(outcome.failure()).isEqualTo(count + " in the sources; nothing was published");
      assertThat(Snapshot.of(folder)).as("files after %s", goal).isEqualTo(before);
    }
    return this;
  }

  /** The text of a file of the published site. */
  String page(String path) {
    return text(output().resolve(path));
  }

  /** The published page as a browser reads it. */
  Document document(String path) {
    return Jsoup.parse(page(path));
  }

  /** The published files, by their path. */
  List<String> published() {
    return Snapshot.bytes(output()).keySet().stream()
        .filter(path -> Files.isRegularFile(output().resolve(path)))
        .toList();
  }

  /** A file's text; of a font, what is text in it. */
  private static String text(Path file) {
    return new String(apply(Files::readAllBytes, file), StandardCharsets.UTF_8);
  }

  private static void copy(Path from, Path to) {
    for (Path file : get(() -> Files.walk(from)).filter(Files::isRegularFile).toList()) {
      Path copy = to.resolve(from.relativize(file).toString());
      get(() -> Files.createDirectories(copy.getParent()));
      get(() -> Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES));
    }
  }
}
