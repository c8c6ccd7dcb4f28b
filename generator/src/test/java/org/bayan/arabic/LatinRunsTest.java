package org.bayan.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Bidi;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LatinRunsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2017-2018",
        "S/RES/2254",
        "S/RES/2254 (2015)",
        "+1 (202) 555-0100",
        "press@example.org",
        "https://example.org/a?b=c",
        "NATO",
        "Global Coalition",
        "St. George Hall",
        "U.S. Department of State",
        "Washington, D.C. 20520",
        "US$ 500m",
        "3:30 p.m. EST",
        "0780 123 4567",
        "1 000 000",
        "5 x 10",
        "$500",
        "#Defeat_Daesh",
        "@StateDept",
        "https://example.org/",
        "C++",
        "AT&T",
        "\u20AC1.5 billion",
        "Smith & Sons (UK) Ltd",
        "Article 5(2)",
        "U.S.",
        "Q&A: what next",
        "10-12",
        "+964 780 123 4567",
        "60+"
      })
  void isolatesWhatMustKeepItsOrder(String run) {
    String text = "في النص " + run + " ثم كلام";

    assertThat(runs(text)).containsExactly(run);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "في 2018 كان",
        "500 مليون",
        "نسبة 12.5 في المئة",
        "عامي 2017 2018",
        "الأعداد 1, 2, 3",
        "لا شيء",
        ""
      })
  void leavesPlainNumbersAlone(String text) {
    assertThat(runs(text)).isEmpty();
  }

  @Test
  void leavesOutAParenthesisThatIsNotItsOwn() {
    assertThat(runs("الحلف (NATO) اجتمع")).containsExactly("NATO");
    assertThat(runs("الحلف (NATO اجتمع")).containsExactly("NATO");
  }

  @Test
  void tellsATextWithoutAnArabicWord() {
    assertThat(LatinRuns.isAll("Joint statement, 12 July 2018.")).isTrue();
    assertThat(LatinRuns.isAll("Statement بيان")).isFalse();
    assertThat(LatinRuns.isAll("2018 — 12")).isFalse();
  }

  /**
   * What is isolated is shown as it reads: its parts in the order of a line of Latin text (UAX #9,
   * by ICU).
   */
  @Property
  void tearsNoRunApart(@ForAll("lines") String line) {
    StringBuilder isolated = new StringBuilder();
    int done = 0;
    List<LatinRuns.Run> runs = LatinRuns.in(line);
    for (LatinRuns.Run run : runs) {
      isolated
          .append(line, done, run.start())
          .append('\u2066')
          .append(line, run.start(), run.end())
          .append('\u2069');
      done = run.end();
    }
    isolated.append(line.substring(done));
    Bidi bidi = new Bidi();
    bidi.setPara(isolated.toString(), Bidi.RTL, null);
    String shown = bidi.writeReordered(Bidi.REMOVE_BIDI_CONTROLS);
    for (LatinRuns.Run run : runs) {
      assertThat(shown).as(line).contains(line.substring(run.start(), run.end()));
    }
    for (String word : line.split("[^A-Za-z]+")) {
      assertThat(shown).as(line).contains(word);
    }
  }

  @Provide
  Arbitrary<String> lines() {
    return Arbitraries.of(
            "في",
            "وزارة",
            "NATO",
            "St",
            "U.S",
            "Hall",
            "2018",
            "12",
            "0780",
            "555-0100",
            "and",
            "بيان")
        .list()
        .ofMinSize(1)
        .ofMaxSize(9)
        .flatMap(
            words ->
                Arbitraries.of(" ", ". ", ", ", " - ", "/", ": ", " (")
                    .list()
                    .ofSize(words.size())
                    .map(
                        gaps -> {
                          StringBuilder line = new StringBuilder();
                          for (int i = 0; i < words.size(); i++) {
                            line.append(words.get(i))
                                .append(i + 1 < words.size() ? gaps.get(i) : "");
                          }
                          return line.toString();
                        }));
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
