package org.bayan.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.bayan.problem.Problem;
import org.bayan.problem.ProblemReport;
import org.junit.jupiter.api.Test;

class NameTypesTest {
  private final ProblemReport report = new ProblemReport();

  @Test
  void readsNamesIntoAlphabeticalOrderWithoutTheArticle() {
    assertThat(names("اليمن", "العراق", "الأردن", "آسيا", "أفغانستان", "سوريا"))
        .containsExactly("آسيا", "الأردن", "أفغانستان", "سوريا", "العراق", "اليمن");
  }

  @Test
  void sortsAWordWithAnAlOfItsOwnByTheKeyThatIsGiven() {
    assertThat(names("ياسر", "الياس", "باسم")).containsExactly("باسم", "الياس", "ياسر");
    assertThat(read(scalar("ياسر"), name("الياس", "الياس"), scalar("باسم")))
        .containsExactly("الياس", "باسم", "ياسر");
    assertThat(report.sorted()).isEmpty();
  }

  @Test
  void takesANameWithoutAKeyAsItIs() {
    assertThat(read(new Node.Mapping(List.of(entry("name", "العراق")), 1, 1)))
        .containsExactly("العراق");
  }

  @Test
  void namesANameThatIsThereTwice() {
    read(scalar("الياس"), name("الياس", "الياس"));

    assertThat(report.sorted())
        .extracting(Problem::what)
        .containsExactly("people: \"الياس\" is in the list twice");
  }

  @Test
  void namesAFieldThatANameDoesNotHave() {
    read(new Node.Mapping(List.of(entry("name", "الياس"), entry("sorted", "الياس")), 1, 1));

    assertThat(report.sorted()).extracting(Problem::fix).containsExactly("did you mean sort?");
  }

  private List<String> names(String... names) {
    return read(Arrays.stream(names).map(NameTypesTest::scalar).toArray(Node[]::new));
  }

  private List<String> read(Node... items) {
    return NameTypes.NAMES.read(
        new Node.Sequence(List.of(items), 1, 1), new FieldContext("a.md", "people", false, report));
  }

  private static Node name(String name, String sort) {
    return new Node.Mapping(List.of(entry("name", name), entry("sort", sort)), 1, 1);
  }

  private static Node.Entry entry(String key, String value) {
    return new Node.Entry(scalar(key), scalar(value));
  }

  private static Node.Scalar scalar(String text) {
    return new Node.Scalar(text, 1, 1);
  }
}
