package org.bayan.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/**
 * A text that is taken for plain must come out as flexmark and the writer of its blocks have it.
 */
class PlainTextTest {
  private final MarkdownLabels labels =
      new MarkdownLabels(
          Integer::toString, number -> "p" + number, () -> "back", () -> "table", "en");
  private final Markdown markdown = new Markdown(labels);

  @Property(tries = 5_000)
  void plainTextComesOutAsParsedTextDoes(@ForAll("texts") String text) {
    Optional<PlainText> plain = PlainText.of(text);
    Statistics.label("plain").collect(plain.isPresent());

    plain.ifPresent(
        found ->
            assertThat(
                    found.render(
                        labels,
                        new BlockAnchors(new BlockLinks(labels), Markdown.Numbering.NUMBERED)))
                .isEqualTo(parsed(text)));
  }

  @Example
  void takesParagraphsOfLinesForPlain() {
    assertThat(PlainText.of("أولا: نص\nسطر (S/RES/2254) ثان.\n\n\n2018 عام")).isPresent();
  }

  @Example
  void leavesTheRestToTheParser() {
    for (String text :
        List.of(
            "- بند",
            "1. بند",
            "١. بند",
            "12) بند",
            "# عنوان",
            "> قول",
            "    رمز",
            "نص  \nنص",
            "نص\n---",
            "نص\n===",
            "*نص*",
            "[نص](a)",
            "نص\\",
            "&amp;",
            "<b>",
            "a | b",
            "```",
            "~~~",
            "+ بند",
            "\tرمز")) {
      assertThat(PlainText.of(text)).as(text).isEmpty();
    }
  }

  private Rendered parsed(String text) {
    return markdown.parsed(
        text,
        Markdown.Numbering.NUMBERED,
        (offset, what, mend) -> fail(what),
        (offset, url) -> fail("a link to " + url),
        Pictures.NONE);
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "نص",
            "كلمة",
            "\n",
            "\n\n",
            " ",
            "، ",
            ". ",
            ": ",
            "؛",
            "«",
            "»",
            "\"",
            "'",
            "(",
            ")",
            "12",
            "3.",
            "٤",
            "5) ",
            "UN",
            "S/RES/2254",
            "+1 (202) 555-0100",
            "2017-2018",
            "-",
            "=",
            "!",
            "?",
            "؟",
            "%",
            "@",
            "/",
            "…",
            "–",
            "a@b.org",
            "http://x.y/",
            "www.x.y",
            "\u00A0",
            "\u200C",
            "هـ",
            "َ",
            "$",
            "^",
            "{",
            "}",
            ";");
    return pieces.list().ofMaxSize(40).map(list -> String.join("", list));
  }
}
