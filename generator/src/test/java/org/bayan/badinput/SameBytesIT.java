package org.bayan.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
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

  /** What may differ between two machines. */
  private record Machine(
      String locale, String zone, String folder, String umask, int cores, boolean newestJdk) {}

  @Test
  void row28GivesTheSameBytesOnMachinesThatDifferInEverything() throws IOException {
    site.replace("jbake.properties", "compress.files=false", "compress.files=true").bake();
    Map<String, String> expected = Snapshot.bytes(site.output());
    Random random = new Random(28);
    int number = 0;
    for (Machine machine :
        List.of(
            new Machine("C", "UTC", "a", "022", 1, false),
            new Machine("ar_EG", "Africa/Cairo", "b c", "077", 2, true),
            new Machine("fa_IR", "Asia/Tehran", "d'e", "002", 1, true),
            new Machine("tr_TR", "Pacific/Kiritimati", "f/g", "027", 2, false),
            new Machine("th_TH", "America/St_Johns", "e;g", "000", 1, true))) {
      Site copy = Site.at(folder.resolve(machine.folder()));
      List<Path> files;
      try (Stream<Path> walk = Files.walk(site.input())) {
        files = new ArrayList<>(walk.filter(Files::isRegularFile).sorted().toList());
      }
      Collections.shuffle(files, random);
      for (Path file : files) {
        Path target = copy.input().resolve(site.input().relativize(file));
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
      touch(copy.input(), Instant.EPOCH.plus(Duration.ofDays(4000L * ++number)));
      String[] names = (machine.locale() + "_").split("_");
      String language = names[0].equals("C") ? "en" : names[0];
      String country = names.length > 1 ? names[1] : "";
      String cpus = machine.cores() == 1 ? "0" : "0-1";
      GoalProcess bake =
          new GoalProcess(copy.output(), 1, copy.input())
              .on(machine.newestJdk() ? newestJdk() : Path.of(System.getProperty("java.home")))
              .in("LANG", machine.locale() + (country.isEmpty() ? "" : ".UTF-8"))
              .in("LC_ALL", machine.locale() + (country.isEmpty() ? "" : ".UTF-8"))
              .in("TZ", machine.zone())
              .with(
                  "-Duser.language=" + language,
                  "-Duser.country=" + country,
                  "-XX:ActiveProcessorCount=" + machine.cores())
              .under(
                  "sh",
                  "-c",
                  "umask " + machine.umask() + "; exec taskset -c " + cpus + " \"$@\"",
                  "sh");

      assertThat(bake.run()).as("%s", machine).isEqualTo(new GoalProcess.Exit(0, List.of("baked")));
      assertThat(Snapshot.bytes(copy.output())).as("%s", machine).isEqualTo(expected);
    }
  }

  /** The newest JDK of the machine, which may be that of the tests. */
  private static Path newestJdk() throws IOException {
    String variable = System.getenv().getOrDefault("JAVA_HOME_25_X64", "");
    List<Path> homes = new ArrayList<>();
    if (!variable.isEmpty()) {
      homes.add(Path.of(variable));
    }
    Path all = Path.of("/usr/lib/jvm");
    if (Files.isDirectory(all)) {
      try (Stream<Path> list = Files.list(all)) {
        list.filter(home -> home.getFileName().toString().contains("25")).forEach(homes::add);
      }
    }
    return homes.stream()
        .filter(home -> Files.isExecutable(home.resolve("bin/java")))
        .findFirst()
        .orElse(Path.of(System.getProperty("java.home")));
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
