package org.bayan.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.bayan.arabic.Digits;
import org.bayan.problem.Problem;
import org.bayan.problem.ProblemReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
  private final ProblemReport report = new ProblemReport();
  private static final String FORMS =
      "{0, plural, zero {صفر} one {واحد} two {اثنان} few {# قلة} many {# كثرة} other {# سوى}}";

  /** The categories of CLDR's plural rules for Arabic. */
  @ParameterizedTest
  @CsvSource({
    "0,صفر",
    "1,واحد",
    "2,اثنان",
    "3,3 قلة",
    "10,10 قلة",
    "103,103 قلة",
    "11,11 كثرة",
    "99,99 كثرة",
    "100,100 سوى",
    "102,102 سوى"
  })
  void choosesAmongSixForms(int count, String text) {
    assertThat(wording(FORMS, Digits.WESTERN).of("key", count)).isEqualTo(text);
  }

  @Test
  void writesNumbersInTheSitesDigits() {
    assertThat(wording(FORMS, Digits.ARABIC_INDIC).of("key", 12)).isEqualTo("١٢ كثرة");
  }

  @Test
  void putsTextsIn() {
    assertThat(wording("من {0} إلى {1}", Digits.WESTERN).of("key", "أ", "ب"))
        .isEqualTo("من أ إلى ب");
  }

  @Test
  void namesAKeyThatIsNotThere() {
    assertThat(wording("x", Digits.WESTERN).of("other")).isEqualTo("other");
    assertThat(problems()).containsExactly("wording: no wording has the key other; add other = …");
  }

  @Test
  void namesAMessageThatIsMalformed() {
    wording("{0, plural, one {x}", Digits.WESTERN).of("key", 1);

    assertThat(problems())
        .singleElement()
        .asString()
        .startsWith("wording: Bad plural pattern syntax");
  }

  @Test
  void refusesACallThatGivesTooLittle() {
    Wording wording = wording("من {0} إلى {1}", Digits.WESTERN);

    assertThatThrownBy(() -> wording.called("key", "أ"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the wording key has {1}, which is not given");
  }

  private Wording wording(String pattern, Digits digits) {
    return Wording.of(Map.of("key", pattern), digits, report);
  }

  private List<String> problems() {
    return report.sorted().stream().map(Problem::toString).toList();
  }
}
