package org.bayan.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmallChangeTest {
  private static final List<String> PATHS = List.of("changed.html", "file", "file/added.html", "folder", "folder/gone.html", "new/added.html");
  private static final Map<String, String> BEFORE =
      Map.of("changed.html", "1", "file", "1", "folder/gone.html", "1", "kept.html", "1");
  private static final Map<String, String> STAGED =
      Map.of("changed.html", "2", "file/added.html", "2", "folder", "2", "new/added.html", "2");
  private static final Map<String, String> AFTER =
      Map.of("changed.html", "2", "file/added.html", "2", "folder", "2", "kept.html", "1", "new/added.html", "2");

  @TempDir Path folder;
  private Path site;
  private Path staged;
  private Path undo;

  @BeforeEach
  void write() throws IOException {
    site = folder.resolve("site");
    staged = folder.resolve("staged");
    undo = folder.resolve("undo");
    write(site, BEFORE);
    write(staged, STAGED);
  }

  @Test
  void changesAddsAndRemovesFiles() throws IOException {
    SmallChange.of(site, PATHS, undo).apply(site, staged);

    assertThat(texts(site)).isEqualTo(AFTER);
  }

  @Test
  void isUndone() throws IOException {
    SmallChange.of(site, PATHS, undo).apply(site, staged);
    SmallChange.begun(undo).undo(site);

    assertThat(texts(site)).isEqualTo(BEFORE);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
  void isUndoneHoweverFarItCame(int removed) throws IOException {
    SmallChange.of(site, PATHS, undo);
    for (String path : PATHS.subList(0, removed)) {
      if (Files.isRegularFile(site.resolve(path))) {
        Files.delete(site.resolve(path));
      }
    }

    SmallChange.begun(undo).undo(site);
    SmallChange.begun(undo).undo(site);

    assertThat(texts(site)).isEqualTo(BEFORE);
  }

  private static void write(Path folder, Map<String, String> files) throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }

  private static Map<String, String> texts(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        texts.put(folder.relativize(file).toString(), Files.readString(file));
      }
    }
    return texts;
  }
}
