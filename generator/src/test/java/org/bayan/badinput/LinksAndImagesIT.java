package org.bayan.badinput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bayan.badinput.Site.KUWAIT;
import static org.bayan.badinput.Site.MINISTERS;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows 13 and 14: links and images. */
class LinksAndImagesIT extends BadInput {
  private static final String WRITE_ADDRESS =
      "; write https://…, or the relative path of a page, such as ../dates/index.html";
  private static final String WRITE_PATH =
      "; write the relative path of a page of the site, such as ../dates/index.html";
  private static final String NO_PICTURE =
      " is in the folder 2018-07-12-ministers/; put it there with mvn bayan:attach, or remove it here";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          javascript:alert(1)            | javascript:alert(1)
          JaVaScRiPt:alert(1)            | JaVaScRiPt:alert(1)
          &#106;avascript:alert(1)       | javascript:alert(1)
          &#x6A;avascript:alert(1)       | javascript:alert(1)
          javascript&colon;alert(1)      | javascript:alert(1)
          javascript%3Aalert(1)          | javascript%3Aalert(1)
          javascript%3aalert(1)          | javascript%3aalert(1)
          <javascript:alert(1)>          | javascript:alert(1)
          data:text/html;base64,PHM+     | data:text/html;base64,PHM+
          DATA:text/html,x               | DATA:text/html,x
          vbscript:msgbox(1)             | vbscript:msgbox(1)
          file:///etc/passwd             | file:///etc/passwd
          """)
  void row13NamesAnAddressWithASchemeThatIsNotAllowed(String written, String address) {
    site.text(MINISTERS, "نص [رابط](" + written + ") نص.");

    site.rejected(
        MINISTERS
            + ":11:4: the address "
            + address
            + " has a scheme that is not allowed"
            + WRITE_ADDRESS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          java&#10;script:alert(1)  | the address java[U+000A]script:alert(1) has a space, a backslash or a control character
          java\\script:alert(1)     | the address java\\script:alert(1) has a space, a backslash or a control character
          /\\evil.example           | the address /\\evil.example has a space, a backslash or a control character
          //evil.example/x          | the address //evil.example/x names a host without a scheme
          https:evil.example        | the address https:evil.example names no host
          https:///evil.example     | the address https:///evil.example names no host
          /dates/index.html         | the address /dates/index.html begins at the server's root
          <>                        | the link has no address
          """)
  void row13NamesAnAddressThatMayLeadElsewhereThanItLooks(String written, String what) {
    site.text(MINISTERS, "نص [رابط](" + written + ") نص.");

    site.rejected(MINISTERS + ":11:4: " + what + WRITE_ADDRESS);
  }

  @Test
  void row13NamesTheAddressOfEveryKindOfLink() {
    site.text(MINISTERS, "نص <javascript:alert(1)> نص.\n\nنص [رابط][س] نص.\n\n[س]: vbscript:x");

    site.rejected(
        MINISTERS
            + ":11:4: the address javascript:alert(1) has a scheme that is not allowed"
            + WRITE_ADDRESS,
        MINISTERS
            + ":13:4: the address vbscript:x has a scheme that is not allowed"
            + WRITE_ADDRESS);
  }

  @Test
  void row13NamesTheAddressOfASource() {
    site.line(KUWAIT, 7, "source: { url: javascript:alert(1) }");
    site.line(
        MINISTERS,
        8,
        "source: { url: //evil.example/x }\noriginal: { lang: en, url: \"data:text/html,x\" }");

    String fix =
        " is no web address; write it whole, with https://, and other characters than ASCII as %XX";
    site.rejected(
        KUWAIT + ":7:16: source.url: \"javascript:alert(1)\"" + fix,
        MINISTERS + ":8:16: source.url: \"//evil.example/x\"" + fix,
        MINISTERS + ":9:28: original.url: \"data:text/html,x\"" + fix);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          gone.html                                      | a link to releases/2018/gone.html, which is no page of the site
          ../../meetings                                 | a link to meetings, which is no page of the site
          ../../../outside.html                          | a link to ../outside.html, which is no page of the site
          https://bayan.example/gone.html                | a link to gone.html, which is no page of the site
          #gone                                          | a link to #gone, but the page has no such anchor
          ../../meetings/2018-02-13-kuwait.html#gone     | a link to meetings/2018-02-13-kuwait.html#gone, but that page has no such anchor
          """)
  void row13NamesALinkToAPageOrAnAnchorThatIsNotThere(String address, String what) {
    site.text(MINISTERS, "نص.\n\nنص [رابط](" + address + ") نص.");

    site.rejected(MINISTERS + ":13:4: " + what + WRITE_PATH);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#p1",
        "../../dates/2018/07/index.html#d12",
        "../../meetings/2018-02-13-kuwait.html",
        "https://example.org/a?b=c#d",
        "mailto:press@example.org",
        "tel:+1-202-555-0100"
      })
  void row13AllowsAnAddressThatLeadsSomewhere(String address) {
    site.text(MINISTERS, "نص [رابط](" + address + ") نص.");

    site.accepted();
    assertThat(
            site.document("releases/2018/2018-07-12-ministers.html")
                .select(".prose a")
                .eachAttr("href"))
        .contains(address);
  }

  @ParameterizedTest
  @CsvSource({
    "![صورة](gone.png), gone.png",
    "![](gone.png), gone.png",
    "![صورة](https://example.org/a.png), https://example.org/a.png",
    "![صورة](javascript:x), javascript:x"
  })
  void row14NamesAnImage(String image, String address) {
    site.text(MINISTERS, "نص " + image + " نص.");

    site.rejected(MINISTERS + ":11:4: no picture " + address + NO_PICTURE);
  }

  @Test
  void row14NamesAnImageThatIsReferredTo() {
    site.text(MINISTERS, "نص ![صورة][ص] نص.\n\n[ص]: a.png");

    site.rejected(MINISTERS + ":11:4: no picture a.png" + NO_PICTURE);
  }

  @Test
  void row14NamesAPictureOfATemplateThatIsNotThere() {
    site.replace(
        "templates/page.ftl",
        "<h1>",
        "<img src=\"${asset(\"images/gone.png\")}\" alt=\"شعار\"><h1>");
    site.rejected(
        "templates/page.ftl:4:11: there is no asset images/gone.png (page pages/about.html); mend the template");

    site.replace("templates/page.ftl", "${asset(\"images/gone.png\")}", "gone.png");
    site.rejected(
        "pages/about.html: a link to pages/gone.png, which is no page of the site; mend the address where it is written: in the content or in the template");
  }

  @Test
  void row14NamesAPictureWithoutAlternativeText() {
    site.write("assets/images/a.png", new byte[10]);
    site.replace("templates/search.ftl", "<h1>", "<img src=\"${asset(\"images/a.png\")}\"><h1>");

    site.rejectedAs(
        "search\\.html: unsound HTML, line \\d+: an <img> without alt; mend the template");
  }

  @Test
  void row14NamesAPictureThatIsTooLarge() {
    site.write("assets/images/a.png", new byte[1_000_001]);

    site.rejected("assets/images/a.png: the picture has 1000001 bytes; keep it under 1000000");
  }
}
