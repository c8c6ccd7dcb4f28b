package org.bayan.badinput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bayan.badinput.Site.EXPERTS;
import static org.bayan.badinput.Site.KUWAIT;
import static org.bayan.badinput.Site.MINISTERS;
import static org.bayan.badinput.Site.NATO;

import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Row 30: an archive that has little or nothing yet. Its pages say so in sentences. */
class EmptyArchiveIT {
  @TempDir Path folder;
  private Site site;

  @BeforeEach
  void begin() {
    site = Site.in(folder);
  }

  @Test
  void row30SaysThatThereIsNothingYet() {
    removeReleases();
    site.remove(KUWAIT).remove(NATO).accepted();

    assertThat(main("index.html")).contains("لا بيانات، لا اجتماعات.", "لم يُنشر بيان بعد. أول بيان يُضاف إلى الأرشيف يظهر هنا.", "لم يُسجَّل اجتماع بعد.");
    assertThat(main("dates/index.html")).endsWith("لا تواريخ في الأرشيف بعد.");
    assertThat(main("meetings/index.html")).endsWith("لم يُسجَّل اجتماع بعد.");
    assertThat(main("meetings/coverage.html")).contains("لا يعرف الأرشيف اجتماعًا بعد.", "لا اجتماع له بيان عنه بعد.");
    assertThat(Jsoup.parse(site.page("feed.xml"), Parser.xmlParser()).select("feed > updated, entry").eachText()).hasSize(1);
  }

  @Test
  void row30SaysThatThereAreMeetingsButNoReleases() {
    removeReleases();
    site.accepted();

    assertThat(main("index.html")).contains("لا بيانات، اجتماعان. لا بيان بعد عن أي اجتماع.", "لم يُنشر بيان بعد.");
    assertThat(main("dates/index.html")).contains("لا بيانات في الأرشيف.");
    assertThat(main("dates/2018/index.html")).contains("لا بيانات، اجتماعان");
    assertThat(main("dates/2018/02/index.html")).contains("لا بيانات، اجتماع واحد");
    assertThat(main("meetings/coverage.html")).contains("يعرف الأرشيف اجتماعين.", "لا اجتماع له بيان عنه بعد.", "لا اجتماع في هذه الحال.");
  }

  @Test
  void row30SaysThatAReleaseIsTheOnlyOne() {
    site.remove(EXPERTS).remove(KUWAIT).remove(NATO);
    site.line(MINISTERS, 7, "people: [وزير]").line(MINISTERS, 8, "places: [بروكسل]").text(MINISTERS, "نص البيان.").accepted();

    assertThat(main("index.html")).contains("بيان واحد، لا اجتماعات.", "لم يُسجَّل اجتماع بعد.");
    assertThat(main("releases/2018/2018-07-12-ministers.html")).endsWith("لا بيان في الأرشيف قبل هذا البيان ولا بعده حتى الآن.");
    assertThat(main("dates/2018/07/index.html")).contains("بيان واحد، لا اجتماعات");
  }

  @Test
  void row30SaysThatAMeetingHasNoRelease() {
    site.remove(MINISTERS).remove(EXPERTS).write(EXPERTS, """
        ---
        title: بيان عن عمل الخبراء
        date: 2018-08-01
        kind: بيان صحفي
        issuer: وزارة الخارجية
        status: published
        mentions: [2018-02-13-kuwait]
        ---

        نص البيان.
        """);
    site.accepted();

    assertThat(main("meetings/2018-07-12-nato-hq.html"))
        .contains("لم يصل إلى الأرشيف بعد بيان عن هذا الاجتماع.", "أضفه إلى الأرشيف", "لا يذكر هذا الاجتماعَ أيُّ بيان آخر في الأرشيف.");
    assertThat(main("meetings/2018-02-13-kuwait.html")).contains("لم يصل إلى الأرشيف بعد بيان عن هذا الاجتماع.").doesNotContain("لا يذكر هذا الاجتماعَ");
    assertThat(main("meetings/index.html")).contains("لا بيان عنه بعد");
  }

  @Test
  void row30SaysThatAYearHasNothing() {
    site.write("content/meetings/2021-06-28-rome.md", site.read(KUWAIT).replace("2018-02-13", "2021-06-28")).accepted();

    assertThat(main("dates/2019/index.html")).contains("لا بيانات، لا اجتماعات لم يُسجَّل شيء في هذه السنة.");
    assertThat(main("dates/2020/index.html")).contains("لم يُسجَّل شيء في هذه السنة.");
    assertThat(main("dates/2021/index.html")).contains("لا بيانات، اجتماع واحد");
    assertThat(main("dates/index.html")).contains("2020 لا بيانات، لا اجتماعات", "2019 لا بيانات، لا اجتماعات");
  }

  private void removeReleases() {
    site.remove(MINISTERS).remove(EXPERTS);
  }

  private String main(String path) {
    return site.document(path).select("main").text();
  }
}
