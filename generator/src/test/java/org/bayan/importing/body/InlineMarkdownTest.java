package org.bayan.importing.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.bayan.importing.page.StyledText;
import org.bayan.markdown.Markdown;
import org.bayan.markdown.MarkdownLabels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InlineMarkdownTest {
  private final InlineMarkdown markdown =
      new InlineMarkdown(
          new Markdown(
              new MarkdownLabels(Integer::toString, Integer::toString, () -> "", () -> "", "en")));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          "نص عادي، (1) و«2» و3.5%: لا شيء فيه!" | "نص عادي، (1) و«2» و3.5%: لا شيء فيه!"
          "5 * 3 = 15 و a_b_c و [1] و AT&T و 3 < 4" | "5 * 3 = 15 و a_b_c و [1] و AT&T و 3 < 4"
          "# ليس عنوانا" | "\\# ليس عنوانا"
          "#ليس عنوانا" | "#ليس عنوانا"
          "1. ليس بندا" | "1\\. ليس بندا"
          "١. ليس بندا" | "١\\. ليس بندا"
          "1.5 مليون" | "1.5 مليون"
          "- ليس بندا" | "\\- ليس بندا"
          "-5 درجات" | "-5 درجات"
          "*نجمة*" | "*نجمة\\*"
          "> اقتباس" | "\\> اقتباس"
          "<b>وسم</b>" | "\\<b>وسم\\</b>"
          "[رابط](http://x.org)" | "[رابط\\](http://x.org)"
          "![صورة](y)" | "!\\[صورة](y)"
          "&amp;" | "\\&amp;"
          "`رمز`" | "\\`رمز`"
          "شرطة \\* مائلة" | "شرطة \\\\* مائلة"
          "---" | "\\---"
          "===" | "==="
          """)
  void escapesWhatMustBeAndNothingElse(String text, String written) {
    assertThat(markdown.write("", StyledText.plain(text), "\\\n").text()).isEqualTo(written);
  }

  @Test
  void keepsLinesAndMarks() {
    assertThat(markdown.write("", StyledText.plain("سطر أول\n- سطر ثان\n==="), "\\\n").text())
        .isEqualTo("سطر أول\\\n\\- سطر ثان\\\n\\===");
    assertThat(markdown.write("- ", StyledText.plain("1. بند\nوتتمته"), "\\\n").text())
        .isEqualTo("1\\. بند\\\nوتتمته");
    assertThat(markdown.write("## ", StyledText.plain("عنوان #"), "\\\n").text())
        .isEqualTo("عنوان \\#");
  }
}
