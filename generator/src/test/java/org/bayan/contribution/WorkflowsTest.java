package org.bayan.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What strangers can set going: the workflows, and the form whose text one of them reads. */
class WorkflowsTest {
  private static final Path GITHUB = Path.of("../.github");
  private static final Pattern PINNED = Pattern.compile("actions/[a-z-]+@[0-9a-f]{40}");

  static List<Path> workflows() throws IOException {
    try (Stream<Path> files = Files.list(GITHUB.resolve("workflows"))) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("workflows")
  void everyActionIsPinnedByTheHashOfACommit(Path workflow) throws IOException {
    assertThat(values(read(workflow), "uses"))
        .isNotEmpty()
        .allSatisfy(action -> assertThat(action).matches(PINNED));
  }

  @ParameterizedTest
  @MethodSource("workflows")
  void noExpressionStandsInALineOfAShell(Path workflow) throws IOException {
    assertThat(values(read(workflow), "run"))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line).doesNotContain("${{"));
  }

  @Test
  void anIssueIsReadWhenItIsOpenedAndNeverAgain() throws IOException {
    assertThat(part(read(GITHUB.resolve("workflows/release.yml")), "on"))
        .isEqualTo(Map.of("issues", Map.of("types", List.of("opened"))));
  }

  @Test
  void theJobThatReadsAnIssueMayWriteNothingAndTheJobThatWritesRunsNoneOfOurCode()
      throws IOException {
    Map<?, ?> workflow = read(GITHUB.resolve("workflows/release.yml"));
    Map<?, ?> jobs = part(workflow, "jobs");

    assertThat(workflow.get("permissions")).isEqualTo(Map.of());
    assertThat(part(part(jobs, "import"), "permissions")).isEqualTo(Map.of("contents", "read"));
    assertThat(part(part(jobs, "propose"), "permissions"))
        .isEqualTo(Map.of("contents", "write", "pull-requests", "write", "issues", "write"));
    assertThat(part(part(jobs, "failed"), "permissions")).isEqualTo(Map.of("issues", "write"));
    assertThat(values(jobs.get("propose"), "run")).noneMatch(line -> line.contains("mvn"));
    assertThat(values(jobs.get("import"), "persist-credentials")).containsExactly("false");
    assertThat(values(jobs, "cache")).as("a stranger's run leaves nothing to others").isEmpty();
  }

  /** A title, a body or a user's name that a workflow takes out of the event. */
  @Test
  void nothingThatAStrangerWroteIsGivenToAShell() throws IOException {
    for (Path workflow : workflows()) {
      assertThat(Files.readString(workflow).lines())
          .filteredOn(line -> line.contains("github.event.issue"))
          .allMatch(
              line ->
                  line.strip().startsWith("if: contains(github.event.issue.body, '")
                      || line.strip().equals("NUMBER: ${{ github.event.issue.number }}"));
    }
  }

  @Test
  void theFormAsksForThePartsThatAreReadInTheirOrder() throws IOException {
    Words words = new Words();
    List<List<String>> asked = new ArrayList<>();
    for (Object field : (List<?>) read(GITHUB.resolve("ISSUE_TEMPLATE/release.yml")).get("body")) {
      if (((Map<?, ?>) field).get("id") instanceof String id) {
        asked.add(List.of(id, part((Map<?, ?>) field, "attributes").get("label").toString()));
      }
    }

    assertThat(asked)
        .isEqualTo(
            Arrays.stream(FormPart.values())
                .map(part -> List.of(part.id(), part.label(words)))
                .toList());
    assertThat(Files.readString(GITHUB.resolve("workflows/release.yml")))
        .contains("'### " + FormPart.TEXT.label(words) + "'");
  }

  private static Map<?, ?> read(Path file) throws IOException {
    return (Map<?, ?>)
        new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
  }

  private static Map<?, ?> part(Map<?, ?> whole, String name) {
    return (Map<?, ?>) whole.get(name);
  }

  /** All values of this name, however deep. */
  private static List<String> values(Object node, String name) {
    List<String> values = new ArrayList<>();
    if (node instanceof Map<?, ?> map) {
      map.forEach(
          (key, value) -> {
            if (key.equals(name)) {
              values.add(value.toString());
            } else {
              values.addAll(values(value, name));
            }
          });
    } else if (node instanceof List<?> list) {
      list.forEach(each -> values.addAll(values(each, name)));
    }
    return values;
  }
}
