package org.bayan.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkPatternsTest {
  private static final String TITLE_REFUSED = "words after a link's address, which are not shown";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          https://x.org/a      | https://x.org/a
          https://x.org/\\(a\\) | https://x.org/(a)
          <https://x.org/\\(a> | https://x.org/(a
          """)
  void readsEscapesInLabelsAndAddresses(String written, String address) {
    assertThat(Rendering.html("[ن \\[أ\\]]\n\n[ن \\[أ\\]]: " + written))
        .contains("<a href=\"" + address + "\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"عنوان \\\" آخر\"", "'عنوان \\' آخر'", "(عنوان \\) آخر)"})
  void readsEscapesInTitles(String title) {
    assertThat(Rendering.complaints("[ن](https://x.org/a " + title + ")"))
        .singleElement()
        .asString()
        .contains(TITLE_REFUSED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[ن\\]: https://x.org/a", "[ن](https://x.org/a \"عنوان\\\")"})
  void takesAnEscapedClosingSignForText(String text) {
    assertThat(Rendering.html(text)).doesNotContain("<a href=\"https:");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "[a]: b \"", "[a](b \"", "[a](b '", "[a](b (", "[a](<", "[a]["})
  void endsSoonHoweverManyEscapesFollow(String opening) {
    for (String escape : new String[] {"\\", "\\*", "\\]", "\\\"", "\\)", "\\\\"}) {
      String text = opening + escape.repeat(900);
      Assertions.assertTimeoutPreemptively(
          Duration.ofSeconds(10), () -> assertThat(Rendering.complaints(text)).isEmpty());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"\"", "''", "()"})
  void readsTitlesOfAnyLength(String signs) {
    String title = signs.charAt(0) + "عنوان ".repeat(10_000) + signs.charAt(1);
    assertThat(Rendering.complaints("[ن](https://x.org/a " + title + ")"))
        .singleElement()
        .asString()
        .contains(TITLE_REFUSED);
  }
}
