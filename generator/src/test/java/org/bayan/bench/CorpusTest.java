package org.bayan.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the benchmark says of its archive is true. */
class CorpusTest {
  private static final int SIZE = 300;

  @TempDir Path folder;

  @Test
  void sameSizeGivesTheSameFiles() throws IOException {
    assertThat(written("first", Corpus.Header.YAML))
        .isEqualTo(written("second", Corpus.Header.YAML));
  }

  @Test
  void aReleaseHasSixToEightKilobytes() throws IOException {
    Map<String, String> files = written("corpus", Corpus.Header.YAML);

    for (Path file : files(folder.resolve("corpus/releases"))) {
      assertThat(Files.size(file)).as(file.toString()).isBetween(6_000L, 8_192L);
    }
    assertThat(files.keySet()).filteredOn(path -> path.startsWith("releases/")).hasSize(SIZE);
  }

  @Test
  void releasesSpreadOverTwelveYears() throws IOException {
    Set<String> years =
        written("corpus", Corpus.Header.YAML).keySet().stream()
            .filter(path -> path.startsWith("releases/"))
            .map(path -> path.substring("releases/".length(), "releases/2014".length()))
            .collect(Collectors.toSet());

    assertThat(years).hasSize(12);
  }

  @Test
  void thereIsAMeetingForEveryTwentyFiveReleases() throws IOException {
    assertThat(files(written("corpus", Corpus.Header.YAML), "meetings/")).hasSize(SIZE / 25);
  }

  @Test
  void releasesNameOnlyMeetingsThatAreThereAndMentionUpToThree() throws IOException {
    Map<String, String> files = written("corpus", Corpus.Header.YAML);

    Set<Integer> counts = new TreeSet<>();
    for (String path : files(files, "releases/")) {
      List<String> mentions = mentions(files.get(path));
      assertThat(mentions)
          .doesNotHaveDuplicates()
          .doesNotContain(field(files.get(path), "meeting"));
      assertThat(files).containsKey("meetings/" + field(files.get(path), "meeting") + ".md");
      mentions.forEach(id -> assertThat(files).containsKey("meetings/" + id + ".md"));
      counts.add(mentions.size());
    }

    assertThat(counts).containsExactly(0, 1, 2, 3);
  }

  @Test
  void stockJBakeGetsTheSameTexts() throws IOException {
    Map<String, String> yaml = written("yaml", Corpus.Header.YAML);
    Map<String, String> jbake = written("jbake", Corpus.Header.JBAKE);

    assertThat(jbake.keySet()).isEqualTo(yaml.keySet());
    yaml.forEach(
        (path, text) ->
            assertThat(jbake.get(path)).endsWith("~~~~~~\n" + text.split("---\n\n", 2)[1]));
  }

  private static String field(String text, String name) {
    return text.lines()
        .filter(line -> line.startsWith(name + ": "))
        .findFirst()
        .orElseThrow()
        .substring(name.length() + 2);
  }

  private static List<String> mentions(String text) {
    String ids = field(text, "mentions").replaceAll("[\\[\\] ]", "");
    return ids.isEmpty() ? List.of() : List.of(ids.split(","));
  }

  private static Set<String> files(Map<String, String> all, String prefix) {
    return all.keySet().stream()
        .filter(path -> path.startsWith(prefix))
        .collect(Collectors.toSet());
  }

  private Map<String, String> written(String name, Corpus.Header header) throws IOException {
    Path corpus = folder.resolve(name);
    Corpus.write(SIZE, header, corpus);
    Map<String, String> texts = new TreeMap<>();
    for (Path file : files(corpus)) {
      texts.put(corpus.relativize(file).toString().replace('\\', '/'), Files.readString(file));
    }
    return texts;
  }

  private static Set<Path> files(Path folder) {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
