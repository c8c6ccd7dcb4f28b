package org.bayan.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LatinRunsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2017-2018", "S/RES/2254", "S/RES/2254 (2015)", "+1 (202) 555-0100", "press@example.org",
        "https://example.org/a?b=c", "NATO", "Global Coalition"
      })
  void isolatesWhatMustKeepItsOrder(String run) {
    String text = "في النص " + run + " ثم كلام";

    assertThat(runs(text)).containsExactly(run);
  }

  @ParameterizedTest
  @ValueSource(strings = {"في 2018 كان", "500 مليون", "نسبة 12.5 في المئة", "عامي 2017 2018", "لا شيء", ""})
  void leavesPlainNumbersAlone(String text) {
    assertThat(runs(text)).isEmpty();
  }

  @Test
  void leavesOutAParenthesisThatIsNotItsOwn() {
    assertThat(runs("الحلف (NATO) اجتمع")).containsExactly("NATO");
    assertThat(runs("الحلف (NATO اجتمع")).containsExactly("NATO");
  }

  @Test
  void saysWhetherARunHasWords() {
    assertThat(LatinRuns.in("من 2017-2018 NATO").stream().map(LatinRuns.Run::words)).contains(true);
    assertThat(LatinRuns.in("من 2017-2018 إلى").get(0).words()).isFalse();
  }

  private static List<String> runs(String text) {
    return LatinRuns.in(text).stream().map(run -> text.substring(run.start(), run.end())).toList();
  }
}
