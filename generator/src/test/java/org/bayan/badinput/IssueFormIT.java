package org.bayan.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.bayan.fixture.FixtureArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A release comes through the issue's form: the goal that the workflow runs, on a recorded event.
 */
class IssueFormIT {
  private static final Path EVENT = Path.of("src/test/resources/contribution/opened.json");

  @TempDir Path folder;

  @Test
  void writesTheReleaseAndTheTextsOfItsPullRequestAndThenRefusesItsTwin() throws IOException {
    Path input = FixtureArchive.copyTo(folder.resolve("input"));
    Path output = folder.resolve("target/site");
    Path answer = folder.resolve("target/issue");

    Outcome first = Goal.IMPORT_ISSUE.run(input, output, Map.of("event", EVENT.toString()));

    assertThat(first.failure()).isNull();
    String commit = Files.readString(answer.resolve("commit.txt"));
    String id = commit.strip().replaceFirst(".* ", "");
    assertThat(input.resolve("content/releases/2018/" + id + ".md")).exists();
    assertThat(answer.resolve("pull-request.md"))
        .content()
        .contains("Closes #41", "date: 2018-07-12", "Not found", "signed.pdf");
    assertThat(answer.resolve("account.txt")).content().contains("title: ");
    assertThat(answer.resolve("comment.md")).doesNotExist();

    Outcome second = Goal.IMPORT_ISSUE.run(input, output, Map.of("event", EVENT.toString()));

    assertThat(second.failure()).isNull();
    assertThat(answer.resolve("pull-request.md")).doesNotExist();
    assertThat(answer.resolve("comment.md")).content().contains(id + ".md", "already");
  }
}
