package org.bayan.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Row 26: templates, words and settings that are wrong or missing. */
class TemplatesIT extends BadInput {
  private static final String PAGE = " (page pages/about.html); mend the template";
  private static final String ADD = "; add it to templates/";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <p>\\n${page.nothing}</p>         | 2:3  | page.nothing has no value
          <p>\\n<#if page.title></p>        | 2:20 | Unexpected end of file reached. You have an unclosed #if. Check if the FreeMarker end-tags are present, and aren't malformed. (Note that FreeMarker end-tags must have # or @ after the / character.)
          <p>\\n${page.title</p>            | 2:14 | Encountered "/"
          <p>\\n${t("no.such.key")}</p>     | 2:1  | no wording has the key no.such.key
          <p>\\n${t("count.releases")}</p>  | 2:1  | the wording count.releases has {0}, which is not given
          <p>\\n${t("count.releases", "١")} | 2:1  | the wording count.releases cannot take this: '١' is not a Number
          <p>\\n${asset("gone.css")}        | 2:1  | there is no asset gone.css
          <#stop "لا">                      | 1:1  | لا
          ${"freemarker.template.utility.Execute"?new()} | 1:1 | Instantiating freemarker.template.utility.Execute is not allowed in the template for security reasons.
          """)
  void row26NamesTheLineOfATemplateAndThePage(String template, String position, String what) {
    site.write("templates/page.ftl", template.replace("\\n", "\n"));

    site.rejected("templates/page.ftl:" + position + ": " + what + PAGE);
  }

  @Test
  void row26NamesTheLineOfAComponent() {
    site.replace("templates/layouts/document.ftl", "${t(\"skip\")}", "${nothing}");
    int line = lineOf("templates/layouts/document.ftl", "${nothing}");
    site.rejectedAs(
        "templates/layouts/document\\.ftl:"
            + line
            + ":32: nothing has no value \\(page 404\\.html\\); mend the template");

    site.replace("templates/layouts/document.ftl", "${nothing}", "${nothing");
    site.rejectedAs(
        "templates/layouts/document\\.ftl:"
            + line
            + ":40: Encountered \"/\" \\(page [a-z0-9/.-]+\\); mend the template");
  }

  @Test
  void row26NamesATemplateThatIsMissing() {
    site.write(
        "jbake.properties",
        site.read("jbake.properties")
            .replace("template.page.file=page.ftl", "template.page.file=mine.ftl"));

    site.rejected("templates/mine.ftl: no such template (page pages/about.html)" + ADD);
  }

  @Test
  void row26NamesAComponentThatIsMissing() {
    site.replace("templates/page.ftl", "layouts/document.ftl", "layouts/gone.ftl");

    site.rejected(
        "templates/layouts/gone.ftl: no such template, which templates/page.ftl:1 wants (page pages/about.html)"
            + ADD);
  }

  @Test
  void row26NamesATemplateThatASettingWants() {
    site.give("template.page.file", "../jbake.properties");

    site.rejected("templates/../jbake.properties: no such template (page pages/about.html)" + ADD);
  }

  @ParameterizedTest
  @CsvSource({"<#macro a><@a/></#macro><@a/>", "<#include \"page.ftl\">"})
  void row26NamesATemplateThatCallsItself(String template) {
    site.write("templates/page.ftl", template);

    site.rejected("templates/page.ftl: a macro or an include that calls itself without end" + PAGE);
  }

  @Test
  void row26NamesEveryTemplateThatIsWrongOnce() {
    site.write("templates/page.ftl", "${page.nothing}")
        .write("templates/search.ftl", "<p>\n${nothing}");

    site.rejected(
        "templates/page.ftl:1:3: page.nothing has no value" + PAGE,
        "templates/search.ftl:2:3: nothing has no value (page search.html); mend the template");
  }

  @Test
  void row26NamesWordsThatAreMissing() {
    site.write("templates/page.ftl", "${t(\"coverage.descriptoin\")}");

    site.rejected("templates/page.ftl:1:1: no wording has the key coverage.descriptoin" + PAGE);
  }

  @Test
  void row26WarnsOfWordsThatTheThemeDoesNotHave() {
    site.replace(
        "templates/strings.properties", "coverage.description = ", "coverage.descriptoin = ");

    assertThat(site.bake().warnings())
        .filteredOn(warning -> !warning.contains("site.host"))
        .singleElement()
        .asString()
        .startsWith("templates/strings.properties:")
        .contains(
            "coverage.descriptoin: the theme has no such words; did you mean coverage.description?");
  }

  @Test
  void row26NamesTheLineOfWordsThatCannotBeRead() {
    site.write(
        "templates/strings.properties",
        "skip = x\nhome.title = \\u12\n" + site.read("templates/strings.properties"));

    site.rejectedAs(
        "templates/strings\\.properties:2:1: a \\\\u without the four digits of a character; write the character itself",
        "templates/strings\\.properties:\\d+:1: skip: given twice, first on line 1; keep one of them");
  }

  @Test
  void row26NamesTheLineOfAMessageThatIsMalformed() {
    site.replace("templates/strings.properties", "nav.label = ", "nav.label = {0, plural, one {x}");

    int line =
        site.read("templates/strings.properties")
                .lines()
                .map(each -> each.split(" ")[0])
                .toList()
                .indexOf("nav.label")
            + 1;
    site.rejectedAs(
        "templates/strings\\.properties:"
            + line
            + ":1: nav\\.label: No message fragment after plural selector: .*; mend the message");
  }

  @Test
  void row26NamesTheFilesThatAreMissing() {
    site.remove("jbake.properties").rejected("jbake.properties: there is no such file; add it");
  }

  @Test
  void row26NamesTheLineOfEverySettingThatIsWrong() {
    site.replace("jbake.properties", "site.digits=latn", "site.digits=roman")
        .give("site.host", "bayan")
        .give("feed.items", "0")
        .give("latin.language", "\"><b>");

    int line = site.read("jbake.properties").lines().toList().indexOf("site.digits=roman") + 1;
    site.rejected(
        "command line: feed.items: \"0\" cannot be used; write a number from 1 to 999999",
        "command line: latin.language: \"\"><b>\" cannot be used; write a language's tag, such as en or fr",
        "command line: site.host: \"bayan\" cannot be used; write the site's address, such as https://example.org/bayan",
        "jbake.properties:"
            + line
            + ":1: site.digits: \"roman\" cannot be used; write latn for 0 to 9, or arab for ٠ to ٩");
  }

  @Test
  void row26NamesAFolderThatIsMissing() {
    site.rename("content", "../elsewhere");

    for (Goal goal : Goal.JUDGES) {
      assertThat(site.goal(goal).failure())
          .isEqualTo(
              "Error: Required folder cannot be found! Expected to find [content.folder] at: "
                  + site.source("content"));
    }
  }

  @Test
  void row26NamesWhatIsUnsoundOnAPage() {
    site.replace("templates/search.ftl", "</h1>", "")
        .replace("templates/sitemap.ftl", "</urlset>", "");

    site.rejectedAs(
        "search\\.html: unsound HTML, line \\d+: </[a-z]+> closes <h1>; mend the template",
        "sitemap\\.xml: unsound XML \\(ParseError at \\[row,col\\]:\\[\\d+,\\d+\\]\\); mend the template");
  }

  private int lineOf(String path, String text) {
    String file = site.read(path);
    return (int) file.substring(0, file.indexOf(text)).lines().count();
  }
}
