package org.bayan.jbake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.apache.commons.io.FileUtils;
import org.bayan.bake.BakeSummary;
import org.bayan.problem.ProblemsException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Bakes a small archive end to end. After a change of templates that is meant: {@code mvn -f
 * generator/pom.xml verify -Dit.test=FixtureSiteIT -Dbayan.golden.update=true}.
 */
class FixtureSiteIT {
  private static final Path TOOLS = Path.of("src/test/resources/tools");
  private static final Path GOLDEN = Path.of("src/test/resources/site/golden");

  @TempDir Path folder;
  private FixtureSite site;

  @BeforeEach
  void copy() throws IOException {
    site = FixtureSite.in(folder);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "index.html",
        "releases/2018/2018-07-12-first.html",
        "releases/2019/2019-01-02-second.html",
        "releases/2018/old-name.html",
        "meetings/2018-07-12-second.html",
        "meetings/index.html",
        "meetings/coverage.html",
        "dates/index.html",
        "dates/2018/index.html",
        "dates/2018/07/index.html",
        "pages/about.html",
        "404.html",
        "feed.xml",
        "sitemap.xml"
      })
  void bakesThePageAsItWasReviewed(String path) throws IOException {
    site.bake(Map.of());

    String page = site.texts().get(path).replaceAll("\\.[0-9a-f]{10}\\.", ".HASH.");
    Path golden = GOLDEN.resolve(path.replace('/', '_'));
    if (Boolean.getBoolean("bayan.golden.update")) {
      Files.writeString(golden, page);
    }
    assertThat(golden).content().isEqualTo(page);
  }

  @Test
  void countsWhatItBaked() {
    BakeSummary summary = site.bake(Map.of());

    assertThat(summary.releases()).isEqualTo(3);
    assertThat(summary.meetings()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "ar-EG,Africa/Cairo",
    "fa,America/New_York",
    "tr,Pacific/Kiritimati",
    "th-TH-u-ca-buddhist-nu-thai,UTC"
  })
  void givesTheSameBytesUnderAnotherLocaleAndTimeZone(String locale, String zone)
      throws IOException {
    site.bake(Map.of());
    Map<String, String> before = site.texts();
    Locale defaultLocale = Locale.getDefault();
    TimeZone defaultZone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      Files.setLastModifiedTime(
          site.input.resolve("content/pages/about.md"), FileTime.fromMillis(0));
      site.bake(Map.of());
    } finally {
      Locale.setDefault(defaultLocale);
      TimeZone.setDefault(defaultZone);
    }
    assertThat(site.texts()).isEqualTo(before);
  }

  @Test
  void publishesNoByteOfADraftOrAnEmbargoedRelease() throws IOException {
    site.bake(Map.of("bayan.now", "2019-03-01T08:59:59Z"));

    for (Map.Entry<String, String> file : site.texts().entrySet()) {
      assertThat(file.getKey()).doesNotContain("secret");
      assertThat(file.getValue())
          .as(file.getKey())
          .doesNotContain("secret", "المسودة السرية", "محظور النشر");
    }
  }

  @Test
  void publishesAReleaseWhenItsEmbargoEnds() throws IOException {
    site.bake(Map.of("bayan.now", "2019-03-01T09:00:00Z"));

    assertThat(site.texts()).containsKey("releases/2019/2019-03-01-secret-embargo.html");
    assertThat(site.texts().get("index.html")).contains("عنوان محظور النشر");
  }

  @Test
  void showsAHostileTitleAsTyped() throws IOException {
    String title = "بيان <script>alert('١')</script> & \"اقتباس\" ]]> ${x} <#list>";
    site.bake(Map.of());

    Document page = Jsoup.parse(site.texts().get("releases/2018/2018-07-12-first.html"));
    assertThat(page.selectFirst("h1").text()).isEqualTo(title);
    assertThat(page.selectFirst("meta[property=og:title]").attr("content")).isEqualTo(title);
    assertThat(page.select("script")).isEmpty();
    assertThat(site.texts().get("feed.xml")).contains("&lt;script&gt;").doesNotContain("<script>");
  }

  @Test
  void runsARenderingToolOfTheUser() throws IOException {
    BakeSummary first = bakeWithTool();
    BakeSummary second = bakeWithTool();

    assertThat(first.written()).isPositive();
    assertThat(second.written()).as("files that come out as they were").isZero();
    assertThat(site.texts().get("releases.txt").lines())
        .hasSize(3)
        .contains("releases/2019/2019-01-02-second.html بيان مسحوب")
        .noneMatch(line -> line.contains("secret"));
  }

  private BakeSummary bakeWithTool() throws IOException {
    ClassLoader usual = Thread.currentThread().getContextClassLoader();
    try (URLClassLoader withTool = new URLClassLoader(new URL[] {TOOLS.toUri().toURL()}, usual)) {
      Thread.currentThread().setContextClassLoader(withTool);
      return site.bake(Map.of());
    } finally {
      Thread.currentThread().setContextClassLoader(usual);
    }
  }

  @Test
  void leavesTheOldSiteWhenATemplateIsWrong() throws IOException {
    site.bake(Map.of());
    Map<String, String> before = site.texts();
    Files.writeString(site.input.resolve("templates/page.ftl"), "<p>\n${page.nothing}</p>\n");

    assertThatThrownBy(() -> site.bake(Map.of()))
        .isInstanceOf(ProblemsException.class)
        .hasMessageContaining("templates/page.ftl:2:3: ")
        .hasMessageContaining("(page pages/about.html)");
    assertThat(site.texts()).isEqualTo(before);
  }

  @Test
  void namesAWordingThatIsMissing() throws IOException {
    Files.writeString(site.input.resolve("templates/page.ftl"), "<p>${t(\"no.such.key\")}</p>\n");

    assertThatThrownBy(() -> site.bake(Map.of()))
        .isInstanceOf(ProblemsException.class)
        .hasMessageContaining("templates/page.ftl:1:")
        .hasMessageContaining("no.such.key");
    assertThat(site.output).doesNotExist();
  }

  @Test
  void bakesAnArchiveWithNothingInIt() throws IOException {
    for (String name : new String[] {"releases", "meetings"}) {
      FileUtils.deleteDirectory(site.input.resolve("content/" + name).toFile());
    }

    assertThat(site.bake(Map.of()).releases()).isZero();
    assertThat(site.texts().get("index.html")).contains("لم يُنشر بيان بعد");
    assertThat(site.texts().get("dates/index.html")).contains("لم يُسجَّل شيء في الأرشيف بعد");
    assertThat(site.texts().get("meetings/index.html")).contains("لم يُسجَّل اجتماع بعد");
  }

  @Test
  void writesArabicIndicDigitsWhenTheSiteWantsThem() throws IOException {
    site.bake(Map.of("site.digits", "arab"));

    Document page = Jsoup.parse(site.texts().get("releases/2018/2018-07-12-first.html"));
    assertThat(page.selectFirst("time").text()).contains("١٢ تموز/يوليو ٢٠١٨");
    assertThat(page.selectFirst("time").attr("datetime")).isEqualTo("2018-07-12");
    assertThat(page.selectFirst("bdi:containsOwn(2017-2018)")).isNotNull();
  }

  @Test
  void writesItsOwnNumbersInOneKindOfDigits() throws IOException {
    site.bake(Map.of("site.digits", "arab"));

    for (String path :
        List.of(
            "index.html",
            "dates/index.html",
            "dates/2018/index.html",
            "dates/2018/07/index.html",
            "meetings/index.html",
            "meetings/coverage.html")) {
      Document page = Jsoup.parse(site.texts().get(path));
      page.select(".entry-title, .front-release h3, .excerpt, .mark a").remove();
      assertThat(page.text()).as(path).containsPattern("[٠-٩]").doesNotContainPattern("[0-9]");
    }
  }

  @Test
  void namesEverySettingThatIsWrong() {
    assertThatThrownBy(
            () ->
                site.bake(Map.of("site.digits", "roman", "site.host", "bayan", "feed.items", "0")))
        .isInstanceOf(ProblemsException.class)
        .hasMessageContaining("site.digits: \"roman\"")
        .hasMessageContaining("site.host: \"bayan\"")
        .hasMessageContaining("feed.items: \"0\"");
  }
}
