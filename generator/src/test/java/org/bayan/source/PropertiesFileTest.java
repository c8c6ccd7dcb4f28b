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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "key = a\\u0000b | 1:8 | U+0000",
        "key = \\\\\\uD800 | 1:9 | U+D800",
        "key = \\uDC00\\uD800 | 1:7 | U+DC00",
        "key = \\uFFFE | 1:7 | U+FFFE",
        "key = \\u3164 | 1:7 | U+3164",
        "key = a\\u200b | 1:8 | U+200B",
        "key = a\\tb | 1:8 | U+0009",
        "k\\u0007ey = a | 1:2 | U+0007",
        "key = a\u200Bb | 1:8 | U+200B",
        "key = a\u2028b | 1:8 | U+2028"
      })
  void refusesACharacterThatNoTextMayHoldWhereItIsWritten(String line, String place, String name)
      throws IOException {
    ProblemReport report = new ProblemReport();

    read(List.of(line), report);

    assertThat(report.sorted().get(0).toString())
        .startsWith("x.properties:" + place + ": " + name + " ");
  }

  @Test
  void findsItOnTheLineThatGoesOn() throws IOException {
    ProblemReport report = new ProblemReport();

    read(List.of("# a", "key = a\\", "   ب\\u0001"), report);

    assertThat(report.sorted()).singleElement().asString().startsWith("x.properties:3:5: U+0001");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "key = \\uD83D\\uDE00",
        "key = \\\\u0000",
        "key\t=\tvalue",
        "key = a\\nb",
        "key = \\u0628\\u200C\\u0628",
        "# \\u0000"
      })
  void keepsEscapesOfWhatATextMayHold(String line) throws IOException {
    ProblemReport report = new ProblemReport();

    read(List.of(line), report);

    assertThat(report.sorted()).isEmpty();
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
