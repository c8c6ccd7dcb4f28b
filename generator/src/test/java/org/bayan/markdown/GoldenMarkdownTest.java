package org.bayan.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each {@code x.md} must become {@code x.html}. After a change that is meant: {@code mvn -f
 * generator/pom.xml test -Dtest=GoldenMarkdownTest -Dbayan.golden.update=true}.
 */
class GoldenMarkdownTest {
  private static final Path FOLDER = Path.of("src/test/resources/markdown");

  static Stream<String> names() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString().replaceFirst("\\.[a-z]+$", ""))
          .distinct()
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void becomesItsHtml(String name) throws IOException {
    String html = Rendering.html(Files.readString(FOLDER.resolve(name + ".md")));
    Path golden = FOLDER.resolve(name + ".html");
    if (Boolean.getBoolean("bayan.golden.update")) {
      Files.writeString(golden, html);
    }
    assertThat(golden).content().isEqualTo(html);
  }
}
