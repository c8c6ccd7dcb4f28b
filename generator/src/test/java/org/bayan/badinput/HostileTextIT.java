package org.bayan.badinput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bayan.badinput.Site.ABOUT;
import static org.bayan.badinput.Site.EXPERTS;
import static org.bayan.badinput.Site.KUWAIT;
import static org.bayan.badinput.Site.MINISTERS;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows 11, 12 and 20: text that could be taken for markup or for a program. */
class HostileTextIT extends BadInput {
  private static final String HOSTILE =
      "بيان <script>alert('١')</script> & \"اقتباس\" </title></script> ]]> -->";
  private static final String YAML = "'" + HOSTILE.replace("'", "''") + "'";
  private static final String PAGE = "releases/2018/2018-07-12-ministers.html";
  private static final String USE_MARKDOWN =
      "; use Markdown, or put a backslash before the < to show it as text";

  @Test
  void row11ShowsAHostileTitleAsTypedInHtmlAttributesAndXml() {
    site.line(MINISTERS, 2, "title: " + YAML).accepted();

    Document page = site.document(PAGE);
    assertThat(page.selectFirst("h1").text()).isEqualTo(HOSTILE);
    assertThat(page.title()).isEqualTo(HOSTILE + " — بيان");
    assertThat(page.selectFirst("meta[property=og:title]").attr("content")).isEqualTo(HOSTILE);
    assertThat(site.document("index.html").select(".newest a").eachText()).contains(HOSTILE);
    assertThat(feed().select("entry > title").eachText()).contains(HOSTILE);
    nothingHostileIsMarkup();
  }

  @Test
  void row11ShowsHostileNamesAndNotesAsTyped() {
    site.line(MINISTERS, 4, "kind: " + YAML + "\noffice: " + YAML + "\nnotice: " + YAML);
    site.replace(MINISTERS, "issuer: وزارة الخارجية", "issuer: " + YAML);
    site.replace(
        MINISTERS,
        "mentions: [2018-02-13-kuwait]",
        """
        people: [%1$s]
        places: [%1$s]
        organizations: [%1$s]
        original: { lang: en, title: %1$s }
        corrections: [{ date: 2018-07-13, note: %1$s }]"""
            .formatted(YAML));
    site.accepted();

    Document page = site.document(PAGE);
    assertThat(
            page.select(".dateline dd, .names li, .corrections, .kicker, .provenance")
                .text()
                .split("alert", -1))
        .hasSize(10);
    assertThat(page.selectFirst("meta[name=description]").attr("content")).contains(HOSTILE);
    assertThat(feed().select("entry > author > name").eachText()).contains(HOSTILE);
    assertThat(feed().select("entry > category").eachAttr("term")).contains(HOSTILE);
    nothingHostileIsMarkup();
  }

  @Test
  void row11ShowsAHostileMeetingPageAndWithdrawalAsTyped() {
    site.line(KUWAIT, 2, "title: " + YAML)
        .line(
            KUWAIT,
            4,
            "place: " + YAML + "\nvenue: " + YAML + "\nhosts: [" + YAML + "]\nseries: " + YAML);
    site.line(ABOUT, 2, "title: " + YAML);
    site.line(
        EXPERTS, 6, "status: withdrawn\nwithdrawn: { date: 2018-09-01, reason: " + YAML + " }");
    site.accepted();

    assertThat(site.document("meetings/2018-02-13-kuwait.html").selectFirst("h1").text())
        .isEqualTo(HOSTILE);
    assertThat(
            site.document("meetings/2018-02-13-kuwait.html")
                .select(".facts dd")
                .text()
                .split("alert", -1))
        .hasSize(5);
    assertThat(site.document("pages/about.html").selectFirst("h1").text()).isEqualTo(HOSTILE);
    assertThat(
            site.document("releases/2018/2018-08-01-experts.html")
                .select(".release-head .warning")
                .text())
        .contains(HOSTILE);
    nothingHostileIsMarkup();
  }

  @Test
  void row11ShowsHostileSettingsAsTyped() {
    site.give("site.name", HOSTILE).give("site.description", HOSTILE).accepted();

    assertThat(site.document("index.html").title()).isEqualTo(HOSTILE + " — " + HOSTILE);
    assertThat(feed().selectFirst("feed > title").text()).isEqualTo(HOSTILE);
    nothingHostileIsMarkup();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          نص <span class="x"> نص                | 11:4 | <span class="x">
          نص <br> نص                            | 11:4 | <br>
          نص <!-- ملاحظة --> نص                 | 11:4 | <!-- ملاحظة -->
          <script>alert(1)</script>             | 11:1 | <script>alert(1)</script>
          <div>نص</div>                         | 11:1 | <div>نص</div>
          <IMG SRC=x onerror=alert(1)>          | 11:1 | <IMG SRC=x onerror=alert(1)>
          <?php echo 1 ?>                       | 11:1 | <?php echo 1 ?>
          <![CDATA[نص]]>                        | 11:1 | <![CDATA[نص]]>
          """)
  void row12NamesTheTagOfRawHtml(String text, String position, String tag) {
    site.text(MINISTERS, text);

    site.rejected(MINISTERS + ":" + position + ": raw HTML: " + tag + USE_MARKDOWN);
  }

  @Test
  void row12NamesEveryTagOfEveryFile() {
    site.text(MINISTERS, "نص <b>غليظ</b> نص.").text(KUWAIT, "نص\n\n<hr>");

    site.rejected(
        KUWAIT + ":12:1: raw HTML: <hr>" + USE_MARKDOWN,
        MINISTERS + ":11:4: raw HTML: <b>" + USE_MARKDOWN,
        MINISTERS + ":11:11: raw HTML: </b>" + USE_MARKDOWN);
  }

  @Test
  void row20ShowsTheLanguageOfTemplatesAsTyped() {
    String program = "${1+1} <#list 1..3 as x>x</#list> [=7] #{3} <@x/> ${\"x\"?api.class}";
    site.line(MINISTERS, 2, "title: '" + program + "'")
        .line(MINISTERS, 8, "people: ['" + program + "']");
    site.text(MINISTERS, "نص " + program);
    site.accepted();

    Document page = site.document(PAGE);
    assertThat(page.selectFirst("h1").text()).isEqualTo(program);
    assertThat(page.select(".names li").eachText()).containsExactly(program);
    assertThat(page.selectFirst("#p1").text()).endsWith("نص " + program);
    assertThat(feed().select("entry > title").eachText()).contains(program);
  }

  private Document feed() {
    return Jsoup.parse(site.page("feed.xml"), Parser.xmlParser());
  }

  private void nothingHostileIsMarkup() {
    for (String path : site.published()) {
      if (path.endsWith(".html")) {
        assertThat(site.document(path).select("script").outerHtml())
            .as(path)
            .doesNotContain("alert");
      }
      if (path.matches(".*\\.(html|xml)")) {
        assertThat(site.page(path)).as(path).doesNotContain("<script>alert");
      }
    }
  }
}
