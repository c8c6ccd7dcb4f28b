package org.bayan.badinput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bayan.badinput.Site.ABOUT;
import static org.bayan.badinput.Site.EXPERTS;
import static org.bayan.badinput.Site.KUWAIT;
import static org.bayan.badinput.Site.MINISTERS;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows 8, 9 and 10: names of files and addresses of pages. */
class AddressesIT extends BadInput {
  private static final String RELEASES = "content/releases/2018/";
  private static final String NAME_IT =
      ": the name cannot be an address; name it yyyy-mm-dd-ascii-slug.md in small Latin letters, digits and hyphens, at most 120 characters, such as ";
  private static final String WRITE_ALIAS =
      " is no address inside the site; write it like releases/2018/old-name.html";

  @Test
  void row08NamesBothFilesOfOneAddress() {
    site.write("content/releases/2019/2018-07-12-ministers.md", site.read(MINISTERS));

    site.rejected(
        "content/releases/2019/2018-07-12-ministers.md: its address is also that of "
            + MINISTERS
            + "; rename one of the two",
        "content/releases/2019/2018-07-12-ministers.md:3:7: date: 2018-07-12, but the file is in the folder 2019; move it to releases/2018/");
  }

  @Test
  void row08NamesBothFilesWhoseAddressesDifferInCapitalLettersAlone() {
    site.write(RELEASES + "2018-07-12-Ministers.md", site.read(MINISTERS));

    site.rejected(
        RELEASES
            + "2018-07-12-Ministers.md: the address differs from that of "
            + MINISTERS
            + " in capital letters or Unicode form alone; remove one of the two, or give it another name");
  }

  @Test
  void row08NamesBothFilesWhoseAddressesDifferInUnicodeFormAlone() {
    site.write(RELEASES + "2018-07-12-caf\u00E9.md", site.read(MINISTERS));
    site.write(RELEASES + "2018-07-12-cafe\u0301.md", site.read(MINISTERS));

    String composed = RELEASES + "2018-07-12-caf\u00E9.md";
    String inPieces = RELEASES + "2018-07-12-cafe[U+0301].md";
    String fix =
        " in capital letters or Unicode form alone; remove one of the two, or give it another name";
    site.rejected(
        inPieces + ": the address differs from that of " + composed + fix,
        composed + ": the address differs from that of " + inPieces + fix);
  }

  @ParameterizedTest
  @CsvSource({
    "releases/2018/2018-08-01-experts.html, " + EXPERTS,
    "releases/2018/2018-08-01-Experts.html, " + EXPERTS,
    "meetings/2018-02-13-kuwait.html, " + KUWAIT,
    "releases/2018/2018-07-12-ministers.html, " + MINISTERS
  })
  void row08NamesTheFileWhoseAddressAnAliasWants(String alias, String owner) {
    site.line(MINISTERS, 8, "aliases: [" + alias + "]");

    site.rejected(
        MINISTERS
            + ":8:11: aliases: the address "
            + alias
            + " is also that of "
            + owner
            + "; remove it from one of the two");
  }

  @Test
  void row08NamesTheFileThatHasTheSameAlias() {
    site.line(MINISTERS, 8, "aliases: [releases/old.html]");
    site.line(EXPERTS, 7, "aliases: [releases/OLD.html]");

    site.rejected(
        EXPERTS
            + ":7:11: aliases: the address releases/OLD.html is also that of "
            + MINISTERS
            + "; remove it from one of the two");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "index.html",
        "dates/index.html",
        "dates/2018/07/index.html",
        "meetings/index.html",
        "search.html"
      })
  void row08NamesAnAliasOfAPageOfTheSiteItself(String alias) {
    site.line(MINISTERS, 8, "aliases: [" + alias + "]");

    site.rejected(
        MINISTERS
            + ":8:11: aliases: the address "
            + alias
            + " is that of a page of the site itself; remove it");
  }

  @ParameterizedTest
  @CsvSource({
    "2018-08-01-الخبراء.md, 2018-08-01-alkhbra.md",
    "2018-08-01 experts.md, 2018-08-01-experts.md",
    "2018-08-01-expert's-day.md, 2018-08-01-experts-day.md",
    "2018-08-01-Experts.md, 2018-08-01-experts.md",
    "2018-8-1-experts.md, 2018-08-01-experts.md",
    "experts.md, yyyy-mm-dd-experts.md"
  })
  void row09ProposesAName(String name, String proposed) {
    site.rename(EXPERTS, name);

    site.rejected(RELEASES + name + NAME_IT + proposed);
  }

  @Test
  void row09ProposesAShorterName() {
    String longest = "2018-08-01-" + "a".repeat(109);
    site.rename(EXPERTS, longest + "a.md");

    site.rejected(RELEASES + longest + "a.md" + NAME_IT + longest.substring(0, 100) + ".md");
  }

  @Test
  void row09ProposesANameForAPage() {
    site.write("content/pages/How to cite.md", site.read(ABOUT));

    site.rejected(
        "content/pages/How to cite.md: the name cannot be an address; name it ascii-slug.md in small Latin letters, digits and hyphens, at most 120 characters, such as how-to-cite.md");
  }

  @ParameterizedTest
  @CsvSource({
    "2018-08-01-..-experts.md, 2018-08-01-..-experts.md",
    "'2018-08-01-\\experts.md', '2018-08-01-\\experts.md'",
    "'2018-08-01-\u0001experts.md', 2018-08-01-[U+0001]experts.md",
    "'2018-08-01-\nexperts.md', 2018-08-01-[U+000A]experts.md",
    "'2018-08-01-\u202Eexperts.md', 2018-08-01-[U+202E]experts.md"
  })
  void row10RefusesAName(String name, String shown) {
    site.rename(EXPERTS, name);

    site.rejected(RELEASES + shown + NAME_IT + "2018-08-01-experts.md");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ../../etc/passwd       | "../../etc/passwd"
          2018-07-12-nato/hq     | "2018-07-12-nato/hq"
          2018-07-12-nato\\hq    | "2018-07-12-nato\\hq"
          2018-07-12-..          | "2018-07-12-.."
          """)
  void row10RefusesAMeetingsId(String id, String shown) {
    site.line(MINISTERS, 7, "meeting: " + id);

    site.rejected(
        MINISTERS
            + ":7:10: meeting: "
            + shown
            + " is no meeting's id; write the meeting's file name without .md, such as 2018-07-12-nato-hq");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../../evil.html",
        "/etc/evil.html",
        "a\\b.html",
        "./x.html",
        "a//b.html",
        "a/../../b.html",
        "C:/x.html",
        "releases/.hidden.html",
        "a b.html"
      })
  void row10RefusesAnAlias(String alias) {
    site.line(MINISTERS, 8, "aliases: ['" + alias + "']");

    site.rejected(MINISTERS + ":8:11: aliases: \"" + alias + "\"" + WRITE_ALIAS);
  }

  @Test
  void row10RefusesControlCharactersThatEscapesPutIn() {
    site.line(MINISTERS, 8, "aliases: [\"a\\x01.html\"]");

    site.rejected(
        MINISTERS + ":8:11: aliases: \"a[U+0001].html\"" + WRITE_ALIAS,
        MINISTERS
            + ":8:11: aliases: U+0001 (START OF HEADING) cannot be seen; remove it from \"a.html\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"feed.file", "sitemap.file", "ledger.file"})
  void row10RefusesASettingThatLeadsOutOfTheSite(String key) {
    for (String name :
        new String[] {"../evil.html", folder.resolve("evil.html").toString(), "a\\b.html"}) {
      site.give(key, name);

      site.rejected(
          "command line: "
              + key
              + ": \""
              + name
              + "\" cannot be used; write a name inside the folder, in Latin letters, digits, hyphens and dots");
    }
    assertThat(folder.resolve("evil.html")).doesNotExist();
  }

  @Test
  void row10NamesTheLineOfASettingThatLeadsOutOfTheSite() {
    site.replace("jbake.properties", "feed.file=feed.xml", "feed.file=../../feed.xml");

    int line =
        site.read("jbake.properties").lines().toList().indexOf("feed.file=../../feed.xml") + 1;
    site.rejected(
        "jbake.properties:"
            + line
            + ":1: feed.file: \"../../feed.xml\" cannot be used; write a name inside the folder, in Latin letters, digits, hyphens and dots");
  }
}
