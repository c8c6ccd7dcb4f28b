package org.bayan.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bayan.arabic.Digits;
import org.bayan.fixture.FixtureArchive;
import org.bayan.messages.Wording;
import org.bayan.problem.ProblemReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The site's own words, as templates/strings.properties has them. */
class StringsTest {
  private static final Path FILE = Path.of("../templates/strings.properties");

  @Test
  void everyKeyStandsOnce() throws IOException {
    assertThat(lines().map(line -> line.replaceFirst(" = .*", "")))
        .hasSizeGreaterThan(100)
        .doesNotHaveDuplicates();
  }

  @Test
  void everyPluralHasAllSixForms() throws IOException {
    List<String> plurals = lines().filter(line -> line.contains(", plural,")).toList();

    assertThat(plurals).isNotEmpty();
    for (String form : List.of("zero", "one", "two", "few", "many", "other")) {
      assertThat(plurals).as(form).allMatch(line -> line.contains(" " + form + " {"));
    }
  }

  @Test
  void punctuationIsArabic() throws IOException {
    assertThat(
            lines().map(line -> line.replaceAll("\\{\\d, plural,", "{").replaceFirst(".* = ", "")))
        .noneMatch(text -> text.matches(".*[,;?\"'“”].*"));
  }

  @Test
  void everyKeyIsUsed() throws IOException {
    String users = text(Path.of("../templates"), ".ftl") + text(Path.of("src/main/java"), ".java");

    assertThat(lines().map(line -> line.replaceFirst(" = .*", "")))
        .allMatch(key -> isUsed(key, users));
  }

  @ParameterizedTest
  @CsvSource({
    "0,لا بيانات,ولا اجتماعات", "1,بيان واحد,واجتماع واحد", "2,بيانان,واجتماعان",
        "3,3 بيانات,و3 اجتماعات",
    "10,10 بيانات,و10 اجتماعات", "11,11 بيانًا,و11 اجتماعًا", "99,99 بيانًا,و99 اجتماعًا",
        "100,100 بيان,و100 اجتماع",
    "103,103 بيانات,و103 اجتماعات", "111,111 بيانًا,و111 اجتماعًا"
  })
  void nounsAgreeWithTheirNumbers(int number, String releases, String meetings) {
    Wording wording = wording();

    assertThat(wording.of("count.releases", number)).isEqualTo(releases);
    assertThat(wording.of("count.and-meetings", number)).isEqualTo(meetings);
  }

  @ParameterizedTest
  @CsvSource({
    "1,وبيان واحد آخر في أيار",
    "2,وبيانان آخران في أيار",
    "5,و5 بيانات أخرى في أيار",
    "20,و20 بيانًا آخر في أيار",
    "100,و100 بيان آخر في أيار"
  })
  void adjectivesAgreeWithTheirNouns(int number, String text) {
    assertThat(wording().of("count.more", number, "أيار")).isEqualTo(text);
  }

  private static Wording wording() {
    return Wording.of(
        "", FixtureArchive.strings(), "strings.properties", Digits.WESTERN, new ProblemReport());
  }

  /** Whether a key is written out, or begins with a part that is: {@code t("level." + …)}. */
  private static boolean isUsed(String key, String users) {
    if (users.contains("\"" + key + "\"")) {
      return true;
    }
    return Stream.iterate(
            key.lastIndexOf('.'), dot -> dot > 0, dot -> key.lastIndexOf('.', dot - 1))
        .anyMatch(dot -> users.contains("\"" + key.substring(0, dot + 1) + "\" + "));
  }

  private static Stream<String> lines() throws IOException {
    return Files.readAllLines(FILE).stream()
        .filter(line -> line.contains(" = ") && !line.startsWith("#"));
  }

  private static String text(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      Map<Path, String> texts = new TreeMap<>();
      for (Path file : files.filter(path -> path.toString().endsWith(ending)).toList()) {
        texts.put(file, Files.readString(file));
      }
      return texts.values().stream().collect(Collectors.joining("\n"));
    }
  }
}
