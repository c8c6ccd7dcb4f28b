package org.bayan.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class HtmlScanTest {
  @Test
  void findsLinksAndIds() {
    HtmlScan markup =
        HtmlScan.of(
            "<!DOCTYPE html><p id=\"a\"><a href='x.html?a=1&amp;b=2#c'>x</a><img src=\"y.png\" alt=\"\"></p>");

    assertThat(markup.links()).containsExactly("x.html?a=1&b=2#c", "y.png");
    assertThat(markup.ids()).containsExactly("a");
    assertThat(markup.faults()).isEmpty();
  }

  @Test
  void ignoresCommentsAndStyles() {
    HtmlScan markup = HtmlScan.of("<!-- <a href=\"x\"> --><style>a > b { }</style><p>x</p>");

    assertThat(markup.links()).isEmpty();
    assertThat(markup.faults()).isEmpty();
  }

  @Test
  void namesWhatIsUnsound() {
    assertThat(HtmlScan.of("<p>\n<b>x</p>").faults()).containsExactly("line 2: </p> closes <b>");
    assertThat(HtmlScan.of("<p>x").faults()).containsExactly("line 1: <p> is not closed");
    assertThat(HtmlScan.of("x</p>").faults()).containsExactly("line 1: </p> closes nothing");
    assertThat(HtmlScan.of("<p id=\"a\"></p><p id=\"a\"></p>").faults())
        .containsExactly("line 1: the id a is given twice");
    assertThat(HtmlScan.of("1 < 2").faults()).containsExactly("line 1: a < that begins no tag");
    assertThat(HtmlScan.of("<img src=\"a.png\">").faults())
        .containsExactly("line 1: an <img> without alt");
    assertThat(HtmlScan.of("<a href=x>x</a>").faults())
        .containsExactly("line 1: an attribute without quotes");
  }

  @Provide
  Arbitrary<String> sound() {
    Arbitrary<String> leaf =
        Arbitraries.of(
            "نص",
            "<br>",
            "<a href=\"a.html#b\">x</a>",
            "<a href='b&amp;c'>y</a>",
            "<hr>",
            "<!-- c -->",
            "&lt;");
    Arbitrary<String> wrapped =
        leaf.list()
            .ofMaxSize(6)
            .map(list -> "<section lang=\"ar\">" + String.join("", list) + "</section>");
    return wrapped.list().ofMaxSize(6).map(list -> "<main>" + String.join("\n", list) + "</main>");
  }

  @Property(tries = 300)
  void findsWhatAnHtmlParserFinds(@ForAll("sound") String html) {
    Document document = Jsoup.parse(html);
    List<String> links = document.select("[href]").eachAttr("href");

    assertThat(HtmlScan.of(html).links()).containsExactlyElementsOf(links);
    assertThat(HtmlScan.of(html).faults()).isEmpty();
  }

  @Property(tries = 500)
  void neverThrows(@ForAll String text) {
    assertThat(HtmlScan.of("<p " + text + ">" + text + "</" + text).links()).isNotNull();
  }
}
