package org.bayan.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.bayan.markdown.Markdown;
import org.bayan.markdown.MarkdownLabels;
import org.bayan.names.NameEntry;
import org.bayan.names.NameRegister;
import org.bayan.names.NameSort;
import org.bayan.problem.Problem;
import org.bayan.problem.ProblemReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameChecksTest {
  @TempDir Path folder;
  private int number;

  @Test
  void warnsOfASpellingThatIsNearToOneOfTheRegister() throws IOException {
    release("people: [بريت ماكغورك, جون كيرى]");

    assertThat(
            warnings(
                register(
                    NameEntry.of("بريت ماكغيرك", List.of()), NameEntry.of("جون كيري", List.of()))))
        .containsExactly(
            "content/releases/2018/2018-01-01-a1.md:7:10: warning: people: no other release has \"بريت ماكغورك\"; did you mean بريت ماكغيرك, which the register has? Else add it to people: in lexicon.yaml");
  }

  @Test
  void warnsOfASpellingThatIsNearToOneThatOthersUse() throws IOException {
    release("people: [حيدر العبادي]");
    release("people: [حيدر العبادي]");
    release("people: [\"حيدر العبادى\"]");
    release("people: [حيدر العباد]");

    assertThat(warnings(NameRegister.empty()))
        .anyMatch(each -> each.contains("did you mean حيدر العبادي, as 2 releases?"))
        .filteredOn(each -> each.contains("did you mean"))
        .hasSize(1);
  }

  @Test
  void takesSpellingsThatTheRegisterHasForMeant() throws IOException {
    release("people: [حيدر العبادي]");
    release("people: [\"حيدر العبادى\"]");

    assertThat(warnings(NameRegister.empty())).hasSize(1);
    assertThat(warnings(register(NameEntry.of("حيدر العبادي", List.of("حيدر العبادى"))))).isEmpty();
  }

  @Test
  void leavesNamesAloneThatAreKnownOrShortOrFarFromAll() throws IOException {
    release("people: [حيدر العبادي, زيد]\nplaces: [عمّان]");
    release("people: [حيدر العبادي, زياد]\nplaces: [باريس]");

    assertThat(warnings(register(NameEntry.of("زيد", List.of()), NameEntry.of("زيدون", List.of()))))
        .isEmpty();
  }

  private void release(String names) throws IOException {
    number++;
    Path file = folder.resolve("content/releases/2018/2018-01-01-a" + number + ".md");
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        "---\ntitle: بيان\ndate: 2018-01-01\nkind: بيان\nissuer: جهة الإصدار\nstatus: published\n"
            + names
            + "\n---\n\n"
            + ("نص البيان رقم " + "أبجدهوزحط".charAt(number) + " طويل بما يكفي ").repeat(20)
            + "\n");
  }

  private List<String> warnings(NameRegister register) {
    ProblemReport report = new ProblemReport();
    Markdown markdown =
        new Markdown(
            new MarkdownLabels(Integer::toString, Integer::toString, () -> "", () -> "", "en"));
    new ContentReader(markdown, register).read(folder, folder.resolve("content"), report);
    return report.sorted().stream().map(Problem::toString).toList();
  }

  private static NameRegister register(NameEntry... people) {
    return new NameRegister(Map.of(NameSort.PEOPLE, List.of(people)), Map.of());
  }
}
