package org.bayan.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SummaryTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          `سطر\\\\nثان`                        | سطر ثان
          `سطر  \nثان`                        | سطر ثان
          `أ &amp; ب &lt;ج&gt;`               | أ & ب <ج>
          `انظر <https://a.example/b> هنا`    | انظر https://a.example/b هنا
          `راسل <a@b.org>`                    | راسل a@b.org
          `- بند\n- آخر`                      | بند آخر
          `١. بند\n٢. آخر`                    | بند آخر
          `> قول\n>\n> ثان`                   | قول ثان
          `نص[^1] بقية\n\n[^1]: حاشية`        | نص بقية
          `[^1]: حاشية\n\nنص[^1]`             | نص
          `نص [^2] بقية`                      | نص [^2] بقية
          `نص [أ] بقية`                       | نص [أ] بقية
          `نص [أ] بقية\n\n[أ]: b.html`        | نص أ بقية
          `# عنوان\n\nنص`                     | نص
          `اتفقوا على:\n\n- بند\n- آخر\n\nثم` | اتفقوا على: بند آخر
          `اتفقوا على:\n\nبند\n\nثم`         | اتفقوا على: بند
          """)
  void isTheBeginningAsReadAloud(String text, String summary) {
    assertThat(Rendering.summary(text.replace("\\n", "\n"))).isEqualTo(summary);
  }

  @Property(tries = 2_000)
  void saysWhatThePageShows(@ForAll("texts") String text) {
    if (!Rendering.complaints(text).isEmpty()) {
      return;
    }
    StringBuilder shown = new StringBuilder();
    for (Element block : Jsoup.parse(Rendering.html(text)).body().children()) {
      block.select("a.para, sup").remove();
      boolean goesOn = shown.isEmpty() || shown.charAt(shown.length() - 1) == ':';
      if (goesOn && !block.normalName().startsWith("h") && !block.hasClass("footnotes")) {
        shown.append(shown.isEmpty() ? "" : " ").append(block.text());
      }
    }
    String summary = Rendering.summary(text);

    assertThat(shown.toString()).startsWith(summary.replaceFirst("…$", ""));
    assertThat(summary.endsWith("…")).isEqualTo(shown.length() > 180);
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "كلمة",
            "و",
            " ",
            " ",
            "\n",
            "\n\n",
            "\\\n",
            "  \n",
            "&amp;",
            "&#1593;",
            "\\*",
            "**قوي**",
            "*ميل*",
            "`رمز`",
            "[رابط](a.html)",
            "<https://a.example/>",
            "<a@b.org>",
            "\n\n- بند",
            "\n\n> قول",
            "\n\n١. بند",
            "\n\n# عنوان\n\n",
            "[^1]",
            "\n\n[^1]: حاشية\n\n",
            "[أ]",
            "\n\n[أ]: b.html\n\n",
            ": ",
            "، ",
            "UN",
            "1-2",
            "\n\n|أ|ب|\n|-|-|\n|ج|د|\n\n",
            "\n\n```\nرمز\n```\n\n",
            "\n\n---\n\n");
    return pieces.list().ofMaxSize(30).map(list -> String.join("", list));
  }
}
