package org.bayan.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.bayan.problem.Problem;
import org.bayan.problem.ProblemReport;

class PropertiesFileTest {

  @Property(tries = 2_000)
  void readsALineAsJavaDoes(@ForAll("lines") String line) throws IOException {
    Properties wanted = new Properties();
    wanted.load(new StringReader(line));

    assertThat(read(List.of(line), new ProblemReport())).isEqualTo(wanted);
  }

  @Provide
  Arbitrary<String> lines() {
    return Arbitraries.of(
            "a", "ب", "=", ":", " ", "\t", "\f", "\u2003", "#", "!", "\\=", "\\ ", "\\\\",
            "\\u0628", "c=d")
        .list()
        .ofMaxSize(12)
        .map(parts -> String.join("", parts));
  }

  @Property(tries = 50)
  void namesTheLinesOfAKeyThatIsGivenTwice(@ForAll("lines") String between) throws IOException {
    ProblemReport report = new ProblemReport();

    read(List.of("key.one = 1", "# " + between.replace("\\", ""), "key.one: 2"), report);

    assertThat(report.sorted())
        .extracting(Problem::toString)
        .containsExactly(
            "x.properties:3:1: key.one: given twice, first on line 1; keep one of them");
  }

  private static Map<String, String> read(List<String> lines, ProblemReport report)
      throws IOException {
    Path file = Files.createTempFile("lines", ".properties");
    try {
      Files.writeString(file, lines.stream().collect(Collectors.joining("\n")));
      return PropertiesFile.read(file, "x.properties", report).orElseThrow().values();
    } finally {
      Files.delete(file);
    }
  }
}
