package org.bayan.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmphasisTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ال**"وزارة"** قالت | "وزارة"
          **تنبيه:**يتبع     | تنبيه:
          ب*(المجلس)*        | (المجلس)
          كـ**"بيان"**ه      | "بيان"
          **القرار،**ثم      | القرار،
          NATO**«حلف»** هنا  | «حلف»
          **حلف،**NATO       | حلف،
          """)
  void standsBesideArabicLetters(String text, String emphasised) {
    assertThat(Jsoup.parse(Rendering.html(text)).select("em, strong").text()).isEqualTo(emphasised);
  }

  @Test
  void isNotSeenInSums() {
    assertThat(Rendering.html("الناتج 2*(3*4)")).doesNotContain("<em>");
  }

  @Test
  void isNotSeenInMarksOfNotes() {
    assertThat(Rendering.html("حضر الوزير*، ونائبه*. وتغيّب السفير*: والقنصل*؛"))
        .doesNotContain("<em>")
        .contains("*،", "*.", "*:", "*؛");
  }

  @Property(tries = 2_000)
  void leavesNoAsteriskOfAPair(
      @ForAll("before") String before,
      @ForAll("opening") String opening,
      @ForAll("closing") String closing,
      @ForAll("after") String after) {
    String html =
        Rendering.html("نص " + before + "**" + opening + "كلمة" + closing + "**" + after + " نص");

    assertThat(html).doesNotContain("*").contains("<strong>");
  }

  @Provide
  Arbitrary<String> before() {
    return Arbitraries.of("", "و", "ال", "بِ", "كـ", "«", "(");
  }

  @Provide
  Arbitrary<String> opening() {
    return Arbitraries.of("", "«", "\"", "(", "'");
  }

  @Provide
  Arbitrary<String> closing() {
    return Arbitraries.of("", "»", "\"", ")", ":", "،", "؟", ".", "!");
  }

  @Provide
  Arbitrary<String> after() {
    return Arbitraries.of("", "ي", "هم", "،", "»", ".");
  }
}
