package org.bayan.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemFormatTest {
  private static final Problem PROBLEM =
      new Problem(
          "content/a,b.md", 3, 7, Problem.Severity.ERROR, "100% \"wrong\"\nhere", "write «x»");

  @Test
  void writesOneGitHubAnnotationALine() {
    assertThat(ProblemFormat.GITHUB.of(List.of(PROBLEM)))
        .isEqualTo(
            "::error file=content/a%2Cb.md,line=3,col=7::100%25 \"wrong\"%0Ahere; write «x»\n");
  }

  @Test
  void leavesOutAPositionThatIsNotKnown() {
    Problem whole = new Problem("a.md", 0, 0, Problem.Severity.WARNING, "what", "mend");

    assertThat(ProblemFormat.GITHUB.of(List.of(whole)))
        .isEqualTo("::warning file=a.md::what; mend\n");
  }

  @Test
  void showsAHintAsANotice() {
    Problem hint = new Problem("a.md", 1, 2, Problem.Severity.HINT, "two spaces", "keep one");

    assertThat(ProblemFormat.GITHUB.of(List.of(hint)))
        .isEqualTo("::notice file=a.md,line=1,col=2::two spaces; keep one\n");
    assertThat(ProblemFormat.JSON.of(List.of(hint))).contains("\"severity\": \"hint\"");
    assertThat(hint).hasToString("a.md:1:2: hint: two spaces; keep one");
  }

  @Test
  void writesAJsonListThatReadsBack() {
    JsonArray list =
        JsonParser.parseString(ProblemFormat.JSON.of(List.of(PROBLEM))).getAsJsonArray();

    assertThat(list).hasSize(1);
    assertThat(list.get(0).getAsJsonObject().get("what").getAsString()).isEqualTo(PROBLEM.what());
    assertThat(list.get(0).getAsJsonObject().get("line").getAsInt()).isEqualTo(3);
    assertThat(list.get(0).getAsJsonObject().get("severity").getAsString()).isEqualTo("error");
  }

  @Test
  void noProblemsAreAnEmptyList() {
    assertThat(ProblemFormat.JSON.of(List.of())).isEqualTo("[]\n");
    assertThat(ProblemFormat.GITHUB.of(List.of())).isEmpty();
  }
}
