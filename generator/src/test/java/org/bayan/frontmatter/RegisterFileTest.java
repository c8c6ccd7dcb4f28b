package org.bayan.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.bayan.names.NameEntry;
import org.bayan.names.NameRegister;
import org.bayan.names.NameSort;
import org.bayan.problem.Problem;
import org.bayan.problem.ProblemReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RegisterFileTest {
  @TempDir Path folder;
  private final ProblemReport report = new ProblemReport();

  @Test
  void readsNamesInAllThreeForms() throws IOException {
    Map<WordList, List<NameEntry>> sections =
        read(
            """
            people:
              - جون كيري
              - حيدر العبادي: [العبادي]
              - name: إلياس الياس
                others: ["الياس"]
                sort: الياس
                description: وزير سابق.
                wikidata: Q42
            offices: [مكتب المتحدث الرسمي]
            meeting-words: [اجتماع]
            """);

    assertThat(problems()).isEmpty();
    assertThat(sections.get(WordList.PEOPLE))
        .containsExactly(
            NameEntry.of("جون كيري", List.of()),
            NameEntry.of("حيدر العبادي", List.of("العبادي")),
            new NameEntry("إلياس الياس", List.of("الياس"), "الياس", "وزير سابق.", "Q42"));
    assertThat(sections.get(WordList.OFFICES)).hasSize(1);
    assertThat(sections.get(WordList.MEETING_WORDS)).hasSize(1);
  }

  @Test
  void takesAFileOfNothingButCommentsForAnEmptyRegister() throws IOException {
    assertThat(read("# people:\n\n  # - name\n")).isEmpty();
    assertThat(RegisterFile.read(folder.resolve("none.yaml"), "none.yaml", report)).isEmpty();
    assertThat(problems()).isEmpty();
  }

  @Test
  void tellsAllItsMistakesAtOnceAndWhatToWrite() throws IOException {
    read(
        """
        poeple: [أحمد]
        people:
          - جون كيري: [كيري]
          - بوب كيري: [كيري]
          - { name: علي, wikidata: "https://www.wikidata.org/wiki/Q77" }
          - { name: عمر, wikidata: none, nmae: عمر }
          - { others: [سعد] }
          - أحمد، محمد
        places: الرقة
        """);

    assertThat(problems())
        .containsExactly(
            "lexicon.yaml:1:1: poeple: no such field; did you mean people?",
            "lexicon.yaml:4:16: people: \"كيري\" is a spelling of \"جون كيري\" already, on line 3; keep it in one of the two, or make them one entry",
            "lexicon.yaml:5:28: people.wikidata: \"https://www.wikidata.org/wiki/Q77\" is no item of Wikidata; write Q77",
            "lexicon.yaml:6:28: people.wikidata: \"none\" is no item of Wikidata; write the item's number, such as Q30, or leave the field out",
            "lexicon.yaml:6:34: people.nmae: no such field; did you mean name?",
            "lexicon.yaml:7:5: people.name: missing; add name: the form that is preferred",
            "lexicon.yaml:8:5: people: \"أحمد، محمد\" would be one name; write [أحمد, محمد], with a comma (,) between the names",
            "lexicon.yaml:9:9: places: a list is wanted; write it in brackets, such as [one, two]");
  }

  @Test
  void refusesWhatIsNoRegisterAndWhatCannotBeSeen() throws IOException {
    assertThat(read("just text\n")).isEmpty();
    assertThat(read("people: [\u202Eأحمد]\n").get(WordList.PEOPLE).get(0).name()).isEqualTo("أحمد");
    assertThat(read("people: " + "[".repeat(30) + "]".repeat(30) + "\n")).isEmpty();
    assertThat(problems())
        .hasSize(3)
        .anyMatch(each -> each.startsWith("lexicon.yaml:1:1: no sections; "))
        .anyMatch(each -> each.startsWith("lexicon.yaml:1:10: U+202E"))
        .anyMatch(each -> each.startsWith("lexicon.yaml:1:1: the file has 30 brackets within"));
  }

  @ParameterizedTest
  @EnumSource(NameSort.class)
  void hasASectionForEachSortOfNames(NameSort sort) {
    assertThat(WordList.of(sort).key()).isEqualTo(sort.key());
  }

  @Test
  void knowsCommonNamesBehindAnArchivesOwn() throws IOException {
    NameRegister register =
        RegisterFile.register(read("organizations:\n  - الناتو: [حلف شمال الأطلسي]\n"));

    assertThat(register.find(NameSort.ORGANIZATIONS, "حلف شمال الأطلسي"))
        .hasValueSatisfying(entry -> assertThat(entry.name()).isEqualTo("الناتو"));
    assertThat(register.find(NameSort.ORGANIZATIONS, "اليونسكو"))
        .hasValueSatisfying(
            entry ->
                assertThat(entry.name()).isEqualTo("منظمة الأمم المتحدة للتربية والعلم والثقافة"));
    assertThat(register.synonyms()).contains(List.of("الناتو", "حلف شمال الأطلسي"));
  }

  private Map<WordList, List<NameEntry>> read(String yaml) throws IOException {
    Path file = Files.writeString(folder.resolve("lexicon.yaml"), yaml);
    return RegisterFile.read(file, "lexicon.yaml", report);
  }

  private List<String> problems() {
    return report.sorted().stream().map(Problem::toString).toList();
  }
}
