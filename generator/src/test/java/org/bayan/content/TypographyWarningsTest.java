package org.bayan.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bayan.problem.Problem;
import org.bayan.problem.ProblemReport;
import org.bayan.source.SourceFile;
import org.junit.jupiter.api.Test;

class TypographyWarningsTest {
  private static final String LONG = "نص طويل بما يكفي. ".repeat(20).strip();

  private static List<String> doubts(String body) {
    ProblemReport report = new ProblemReport();
    TypographyWarnings.warn(new SourceFile("a.md", body), 0, report);
    assertThat(report.hasErrors()).isFalse();
    return report.sorted().stream().map(Problem::toString).toList();
  }

  @Test
  void warnsOfTwoSpaces() {
    assertThat(doubts("كلمة  كلمة " + LONG))
        .containsExactly(
            "a.md:1:5: hint: more than one space; keep one, unless the release has them");
  }

  @Test
  void warnsOfATatweel() {
    assertThat(doubts(LONG + "\nبيـان"))
        .containsExactly(
            "a.md:2:3: hint: a tatweel (U+0640); remove it, unless the release has it");
  }

  @Test
  void warnsOfLatinPunctuationAfterAnArabicWord() {
    assertThat(doubts("أولا, " + LONG))
        .singleElement()
        .asString()
        .startsWith("a.md:1:5: hint: Latin punctuation");
  }

  @Test
  void leavesLatinPunctuationInLatinTextAlone() {
    assertThat(doubts(LONG + " (Smith, 2018; p. 3)")).isEmpty();
  }

  @Test
  void warnsOfAVeryShortText() {
    assertThat(doubts("قصير"))
        .containsExactly("a.md:1:1: hint: a text of only 4 characters; check that it is whole");
  }
}
