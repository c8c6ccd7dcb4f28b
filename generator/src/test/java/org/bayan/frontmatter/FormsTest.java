package org.bayan.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.bayan.archive.Level;
import org.bayan.problem.Problem;
import org.bayan.problem.ProblemReport;
import org.bayan.source.ContentKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormsTest {
  @TempDir Path folder;
  private final ProblemReport report = new ProblemReport();

  @Test
  void knowsLevelsWithoutAFile() {
    Forms forms = Forms.read(folder, folder, report);

    assertThat(ids(forms))
        .containsExactly(
            "summit",
            "ministerial",
            "ambassadors",
            "political-directors",
            "experts",
            "working-group",
            "ordinary-session",
            "extraordinary-session");
    assertThat(forms.levels()).allMatch(level -> level.words().size() > 1);
    assertThat(problems()).isEmpty();
  }

  @Test
  void takesTheArchivesOwnLevelsInItsOrder() throws IOException {
    Forms forms =
        read(
            """
            levels:
              - council: اجتماع المجلس
              - summit
              - ministerial: { name: مجلس الوزراء }
              - board: { name: مجلس الإدارة, words: [الإدارة], slug: directors }
            """);

    assertThat(problems()).isEmpty();
    assertThat(ids(forms)).containsExactly("council", "summit", "ministerial", "board");
    assertThat(forms.levels().get(0))
        .isEqualTo(new Level("council", "اجتماع المجلس", List.of("اجتماع المجلس"), "council"));
    assertThat(forms.levels().get(1).name()).isEqualTo("قمة");
    assertThat(forms.levels().get(2).words()).contains("الوزاري");
    assertThat(forms.levels().get(3).slug()).isEqualTo("directors");
    assertThat(level(forms).get("enum"))
        .isEqualTo(List.of("council", "summit", "ministerial", "board"));
  }

  @Test
  void letsFilesLeaveOutWhatTheArchiveSays() throws IOException {
    Forms forms = read("optional: { meetings: [level, place], releases: [text] }\n");

    assertThat(problems()).isEmpty();
    assertThat(forms.of(ContentKind.MEETING).fields().stream().filter(Field::required))
        .extracting(Field::name)
        .containsExactly("title", "start", "source");
    assertThat(forms.allowsNoText(ContentKind.RELEASE)).isTrue();
    assertThat(forms.allowsNoText(ContentKind.MEETING)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "levels: [sumit] | 1:10: levels: \"sumit\" is no level that is known by its id alone; did you mean summit?",
        "levels: [council] | 1:10: levels: \"council\" is no level that is known by its id alone; write - council: its name in Arabic",
        "levels: [Council: مجلس] | 1:10: levels: \"Council\" cannot be a level's id; use small Latin letters, digits and hyphens",
        "levels: [summit, summit] | 1:18: levels: \"summit\" is in the list twice; keep one of them",
        "levels: [a: { words: [a] }] | 1:13: levels.a: no name; add name: and the level's name in Arabic",
        "levels: summit | 1:9: levels: a list is wanted; write each level after a hyphen, - id: name",
        "levels: [[a]] | 1:10: levels: not a level; write - id: name, such as - council: اجتماع المجلس",
        "level: [a: b] | 1:1: level: no such field; did you mean levels?",
        "optional: { meetings: [plase] } | 1:24: optional.meetings: \"plase\" is not known; did you mean place?",
        "optional: { releases: [title] } | 1:24: optional.releases: \"title\" is not known; write one of text"
      })
  void saysWhereAndWhatIsWrong(String yaml, String problem) throws IOException {
    read(yaml + "\n");

    assertThat(problems()).containsExactly("fields.yaml:" + problem);
  }

  private Forms read(String yaml) throws IOException {
    Files.writeString(folder.resolve("fields.yaml"), yaml);
    return Forms.read(folder, folder, report);
  }

  private static List<String> ids(Forms forms) {
    return forms.levels().stream().map(Level::id).toList();
  }

  private static Map<String, Object> level(Forms forms) {
    return forms.of(ContentKind.MEETING).fields().stream()
        .filter(field -> field.name().equals("level"))
        .findFirst()
        .orElseThrow()
        .type()
        .schema();
  }

  private List<String> problems() {
    return report.sorted().stream().map(Problem::toString).toList();
  }
}
