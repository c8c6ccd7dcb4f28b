package org.bayan.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RejectionTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[x](javascript:alert(1))",
        "[x](JavaScript:alert(1))",
        "[x](&#106;avascript:alert(1))",
        "[x](javascript%3Aalert(1))",
        "[x](<javascript:alert(1)>)",
        "[x](data:text/html,x)",
        "[x](vbscript:x)",
        "[x](//evil.example/x)",
        "[x](\\\\evil.example)",
        "[x]()",
        "<javascript:alert(1)>",
        "[x](/root.html)",
        "[x][y]\n\n[y]: javascript:alert(1)",
        "[x](file:///etc/passwd)"
      })
  void refusesTheAddress(String text) {
    assertThat(Rendering.complaints(text)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<b>x</b>",
        "<script>alert(1)</script>",
        "نص <br> نص",
        "<!-- x -->",
        "<div>\nx\n</div>"
      })
  void refusesRawHtml(String text) {
    assertThat(Rendering.complaints(text))
        .isNotEmpty()
        .allMatch(complaint -> complaint.contains("raw HTML"));
  }

  @ParameterizedTest
  @CsvSource({
    "'[نص](a.html \"كلمات\")', '13: words after a link''s address'",
    "'نص [س].\n\n[س]: a.html (كلمات)', '22: words after a link''s address'",
    "'``` كلمات\nرمز\n```', '4: words after the signs of a block of code'",
    "'~~~ كلمات\nرمز\n~~~', '4: words after the signs of a block of code'"
  })
  void refusesWordsThatWouldNotBeShown(String text, String complaint) {
    assertThat(Rendering.complaints(text)).containsExactly(complaint + ", which are not shown");
  }

  @Test
  void readsALinkInTheWordsOfWhatIsNone() {
    assertThat(Rendering.html("[س]: a.html\n[[س]<]()"))
        .contains("[<a href=\"a.html\">س</a>&lt;]()");
  }

  @Test
  void refusesImages() {
    assertThat(Rendering.complaints("نص ![صورة](x.png)")).containsExactly("3: an image: x.png");
    assertThat(Rendering.complaints("نص ![صورة][ص]\n\n[ص]: x.png"))
        .containsExactly("3: an image: x.png");
  }

  @Test
  void endsSoonOnTextsMadeToBeSlow() {
    StringBuilder ladder = new StringBuilder();
    for (int i = 1; i <= 700; i++) {
      ladder.append("`".repeat(i)).append(' ');
    }
    for (String text :
        new String[] {
          ">".repeat(1000) + " x",
          ladder.toString(),
          "x".repeat(1_100_000),
          "*a ".repeat(50_000),
          "[".repeat(50_000),
          "<a ".repeat(50_000),
          "![](".repeat(20_000),
          "- ".repeat(500) + "x"
        }) {
      Assertions.assertTimeoutPreemptively(
          Duration.ofSeconds(10), () -> assertThat(Rendering.complaints(text)).hasSize(1));
    }
  }

  @Property(tries = 300)
  void plainTextIsShownAsItIs(
      @ForAll @StringLength(min = 1, max = 200) @CharRange(from = 'ء', to = 'ي') String text) {
    String shown = Jsoup.parse(Rendering.html(text)).selectFirst("p").ownText();
    assertThat(shown).isEqualTo(text);
  }

  @Property(tries = 1000)
  void anyTextGivesSoundHtmlOrComplaints(@ForAll @StringLength(max = 400) String text) {
    String clean = text.replace('\r', ' ').replace('\0', ' ');
    for (String complaint : Rendering.complaints(clean)) {
      int offset = Integer.parseInt(complaint.substring(0, complaint.indexOf(':')));
      assertThat(offset).isBetween(0, clean.length());
    }
  }

  @Property(tries = 1000)
  void signsNeverBecomeMarkup(
      @ForAll
          @StringLength(max = 80)
          @Chars({
            '<', '>', '&', '"', '*', '_', '[', ']', '(', ')', '`', '\n', ' ', 'ا', '«', '»', '#',
            '-', '1', '.', '|', '!', '\\'
          })
          String text) {
    if (Rendering.complaints(text).isEmpty()) {
      String html = Rendering.html(text);
      assertThat(Jsoup.parse(html).select("script, img, iframe, [onclick]")).isEmpty();
    }
  }

  @Test
  void summaryIsCutBetweenWords() {
    String summary = Rendering.summary("كلمة ".repeat(100));

    assertThat(summary).hasSizeLessThanOrEqualTo(181).endsWith("كلمة…");
  }
}
