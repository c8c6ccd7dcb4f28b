package org.bayan.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RowsTest {
  private static final int ROWS = 30;
  private static final int LATER_ROWS = 45;
  private static final Path TESTS = Path.of("src/test/java/org/bayan/badinput");

  @Test
  void everyRowIsTestedAndEveryTestHasARow() throws IOException {
    StringBuilder tests = new StringBuilder();
    try (Stream<Path> files = Files.list(TESTS)) {
      for (Path file : files.filter(path -> path.toString().endsWith("IT.java")).toList()) {
        tests.append(Files.readString(file));
      }
    }

    assertThat(numbers("(?m)^  void row(\\d+)", tests))
        .containsAll(IntStream.rangeClosed(1, ROWS).boxed().toList())
        .allMatch(row -> row <= LATER_ROWS);
  }

  private static Set<Integer> numbers(String pattern, CharSequence text) {
    List<String> found =
        Pattern.compile(pattern).matcher(text).results().map(match -> match.group(1)).toList();
    return found.stream().map(Integer::valueOf).collect(Collectors.toCollection(TreeSet::new));
  }
}
