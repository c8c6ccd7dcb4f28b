package org.bayan.jbake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.Size;
import org.bayan.problem.ProblemsException;

/** Whatever series of edits came before, a bake gives, byte for byte, what a clean bake gives. */
class RandomEditsIT {
  private static final int FILES = 6;

  /** What an edit does to the site's sources. */
  enum Kind {
    WRITE_RELEASE,
    EDIT_TEXT,
    DELETE_RELEASE,
    RENAME_RELEASE,
    DRAFT,
    EMBARGO,
    WITHDRAW,
    RETITLE_MEETING,
    ADD_MEETING,
    EDIT_TEMPLATE,
    EDIT_WORDING,
    EDIT_STYLE,
    CHANGE_SETTING
  }

  /**
   * An edit.
   *
   * @param file which of a few files it changes
   * @param variant how
   */
  record Edit(Kind kind, int file, int variant) {}

  @Property(tries = 30, shrinking = ShrinkingMode.BOUNDED)
  void theSiteIsThatOfACleanBake(@ForAll("edits") @Size(min = 2, max = 7) List<Edit> edits)
      throws IOException {
    Path folder = Files.createTempDirectory("bayan-edits");
    try {
      FixtureSite site = FixtureSite.in(folder);
      Map<String, String> settings = new TreeMap<>();
      bake(site, settings);
      for (Edit edit : edits) {
        apply(edit, site.input, settings);
        Files.deleteIfExists(
            site.input.resolve("addresses.txt")); // nothing of these sites is forever
        boolean baked = bake(site, settings);
        Map<String, String> clean = clean(site, folder, settings, baked);
        if (baked) {
          assertThat(site.texts()).as("after %s of %s", edit, edits).isEqualTo(clean);
        }
      }
    } finally {
      delete(folder);
    }
  }

  @Provide
  Arbitrary<List<Edit>> edits() {
    return Combinators.combine(
            Arbitraries.of(Kind.class),
            Arbitraries.integers().between(0, FILES - 1),
            Arbitraries.integers().between(0, 3))
        .as(Edit::new)
        .list();
  }

  private static boolean bake(FixtureSite site, Map<String, String> settings) {
    try {
      site.bake(settings);
      return true;
    } catch (ProblemsException e) {
      return false;
    }
  }

  /** The texts of a bake that remembers nothing; it must fail just when the other one does. */
  private static Map<String, String> clean(
      FixtureSite site, Path folder, Map<String, String> settings, boolean sound)
      throws IOException {
    Files.deleteIfExists(site.input.resolve("addresses.txt"));
    FixtureSite other = site.into(folder.resolve("clean"));
    try {
      assertThat(bake(other, settings)).isEqualTo(sound);
      return sound ? other.texts() : Map.of();
    } finally {
      delete(folder.resolve("clean"));
    }
  }

  private static void apply(Edit edit, Path input, Map<String, String> settings)
      throws IOException {
    Path release =
        input.resolve("content/releases/2018/2018-0" + (edit.file() + 1) + "-05-edited.md");
    Path meeting = input.resolve("content/meetings/2018-0" + (edit.file() + 1) + "-01-added.md");
    Path known = input.resolve("content/meetings/2018-02-13-first.md");
    switch (edit.kind()) {
      case WRITE_RELEASE -> write(release, release(edit, "published", ""));
      case EDIT_TEXT ->
          write(
              known(release, input),
              Files.readString(known(release, input)) + "\nفقرة زائدة " + edit.variant() + ".\n");
      case DELETE_RELEASE -> Files.deleteIfExists(release);
      case RENAME_RELEASE -> {
        if (Files.exists(release)) {
          Files.move(
              release,
              release.resolveSibling(
                  release.getFileName().toString().replace("edited", "renamed" + edit.variant())));
        }
      }
      case DRAFT -> write(release, release(edit, "draft", ""));
      case EMBARGO ->
          write(
              release,
              release(
                  edit, "published", "embargo: 2019-0" + (edit.variant() + 1) + "-15T00:00:00Z\n"));
      case WITHDRAW ->
          write(
              release,
              release(edit, "withdrawn", "withdrawn: { date: 2018-12-01, reason: سبب }\n"));
      case RETITLE_MEETING ->
          write(
              known,
              Files.readString(known).replaceFirst("title: .*", "title: اجتماع " + edit.variant()));
      case ADD_MEETING ->
          write(
              meeting,
              Files.readString(known)
                  .replaceFirst(
                      "start: .*", "start: " + meeting.getFileName().toString().substring(0, 10)));
      case EDIT_TEMPLATE ->
          write(
              input.resolve("templates/components/dateline.ftl"),
              Files.readString(input.resolve("templates/components/dateline.ftl"))
                  + " ".repeat(edit.variant()));
      case EDIT_WORDING ->
          write(
              input.resolve("templates/strings.properties"),
              Files.readString(input.resolve("templates/strings.properties"))
                  .replaceFirst("(?m)^skip=.*", "skip=تخطّ " + edit.variant()));
      case EDIT_STYLE ->
          write(
              input.resolve("assets/css/print.css"),
              "/* */ p { orphans: " + (edit.variant() + 2) + " }\n");
      case CHANGE_SETTING -> settings.put("year.items", Integer.toString(edit.variant() + 1));
    }
  }

  /** The edited release, or one that is always there. */
  private static Path known(Path release, Path input) {
    return Files.exists(release)
        ? release
        : input.resolve("content/releases/2019/2019-01-02-second.md");
  }

  private static String release(Edit edit, String status, String field) {
    String meeting =
        edit.variant() % 2 == 0 ? "meeting: 2018-02-13-first\n" : "mentions: [2018-07-12-second]\n";
    return "---\ntitle: بيان "
        + edit.variant()
        + "\ndate: 2018-0"
        + (edit.file() + 1)
        + "-05\nkind: بيان\nissuer: جهة\nstatus: "
        + status
        + "\n"
        + meeting
        + field
        + "people: [شخص "
        + edit.variant()
        + "]\n---\n\n"
        + "فقرة من النص.\n\n".repeat(edit.variant() + 1)
        + (edit.variant() == 3 ? "انظر [البيان](2018-01-05-edited.html#p2).\n" : "");
  }

  private static void write(Path file, String text) throws IOException {
    Files.writeString(file, text);
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(RandomEditsIT::remove);
    }
  }

  private static void remove(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
