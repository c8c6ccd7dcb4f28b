package org.bayan.badinput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bayan.badinput.Site.EXPERTS;
import static org.bayan.badinput.Site.KUWAIT;
import static org.bayan.badinput.Site.MINISTERS;
import static org.bayan.badinput.Site.NATO;

import java.nio.file.Path;
import org.bayan.arabic.Digits;
import org.bayan.messages.Wording;
import org.bayan.problem.ProblemReport;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Row 30: an archive that has little or nothing yet. Its pages say so in sentences. */
class EmptyArchiveIT {
  @TempDir Path folder;
  private Site site;
  private Wording words;

  @BeforeEach
  void begin() {
    site = Site.in(folder);
    words =
        Wording.of(
            "",
            site.source("templates/strings.properties"),
            "strings.properties",
            Digits.WESTERN,
            new ProblemReport());
  }

  @Test
  void row30SaysThatThereIsNothingYet() {
    removeReleases();
    site.remove(KUWAIT).remove(NATO).accepted();

    says(
        "index.html",
        counts(0, 0),
        "لم يُنشر بيان بعد. أول بيان يُضاف إلى الأرشيف يظهر هنا.",
        "لم يُسجَّل اجتماع بعد.");
    says("dates/index.html", words.of("dates.empty"));
    says("meetings/index.html", words.of("meetings.empty"));
    says("meetings/coverage.html", words.of("meetings.empty"), words.of("coverage.invite.link"));
    assertThat(site.document("meetings/coverage.html").select("main").text())
        .doesNotContain(words.of("count.meetings", 0));
    assertThat(
            Jsoup.parse(site.page("feed.xml"), Parser.xmlParser())
                .select("feed > updated, entry")
                .eachText())
        .hasSize(1);
  }

  @Test
  void leavesSearchOutWhereASettingSaysSo() {
    site.replace("jbake.properties", "render.search=true", "render.search=false").accepted();

    assertThat(site.published())
        .noneMatch(path -> path.startsWith("search") || path.equals("opensearch.xml"));
    assertThat(site.page("index.html")).doesNotContain("search.html", "opensearch");
  }

  @Test
  void row30SaysThatThereAreMeetingsButNoReleases() {
    removeReleases();
    site.accepted();

    says("index.html", counts(0, 2), words.of("home.newest.empty"), words.of("home.covered", 0));
    says("dates/2018/index.html", counts(0, 2));
    says("dates/2018/02/index.html", counts(0, 1));
    says(
        "meetings/coverage.html",
        words.of("count.meetings", 2),
        words.of("coverage.about.empty"),
        words.of("coverage.mentioned.empty"));
  }

  @Test
  void row30SaysThatAReleaseIsTheOnlyOne() {
    site.remove(EXPERTS).remove(KUWAIT).remove(NATO);
    site.line(MINISTERS, 7, "people: [وزير]")
        .line(MINISTERS, 8, "places: [بروكسل]")
        .text(MINISTERS, "نص البيان.")
        .accepted();

    says("index.html", counts(1, 0), words.of("home.latest.empty"));
    says("releases/2018/2018-07-12-ministers.html", words.of("release.alone"));
    says("dates/2018/07/index.html", counts(1, 0));
  }

  @Test
  void row30SaysThatAMeetingHasNoRelease() {
    site.remove(MINISTERS).line(EXPERTS, 7, "mentions: [2018-02-13-kuwait]").accepted();

    says(
        "meetings/2018-07-12-nato-hq.html",
        words.of("meeting.about.empty"),
        words.of("meeting.about.invite"),
        words.of("meeting.mentioning.empty"));
    says(
        "meetings/2018-02-13-kuwait.html",
        words.of("meeting.about.empty"),
        words.of("meeting.mentioning.note"));
    says("meetings/index.html", words.of("count.about", 0));
  }

  @Test
  void row30SaysThatAYearHasNothing() {
    site.write(
            "content/meetings/2021-06-28-rome.md",
            site.read(KUWAIT).replace("2018-02-13", "2021-06-28"))
        .accepted();

    says("dates/2019/index.html", counts(0, 0), words.of("year.empty"));
    says("dates/2020/index.html", counts(0, 0), words.of("year.empty"));
    says("dates/2021/index.html", counts(0, 1));
    assertThat(site.document("dates/index.html").select("a").eachAttr("href"))
        .contains("../dates/2020/index.html", "../dates/2019/index.html");
  }

  private void removeReleases() {
    site.remove(MINISTERS).remove(EXPERTS);
  }

  private String counts(int releases, int meetings) {
    if (meetings == 0) {
      return words.of("count.releases", releases);
    }
    return releases == 0
        ? words.of("count.meetings", meetings)
        : words.of(
            "count.both",
            words.of("count.releases", releases),
            words.of("count.and-meetings", meetings));
  }

  private void says(String path, String... sentences) {
    assertThat(site.document(path).select("main").text()).contains(sentences);
  }
}
