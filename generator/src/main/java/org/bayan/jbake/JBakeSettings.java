package org.bayan.jbake;

import java.io.File;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;
import org.bayan.arabic.Digits;
import org.bayan.assets.LookSettings;
import org.bayan.bake.BakeSettings;
import org.bayan.pages.Offers;
import org.bayan.pages.PageSettings;
import org.bayan.pages.Site;
import org.bayan.problem.ProblemReport;
import org.bayan.problem.ProblemsException;
import org.jbake.app.configuration.JBakeConfiguration;

/**
 * Reads a bake's settings from JBake's configuration: {@code jbake.properties} and its defaults.
 */
final class JBakeSettings {
  private static final Pattern URL = Pattern.compile("https?://[^\\s/]+(/\\S*)?");
  private static final Pattern HISTORY = Pattern.compile("https?://[^\\s/]+/\\S*\\{file\\}\\S*");
  private static final Pattern COLOUR = Pattern.compile("(#[0-9a-fA-F]{6})?");
  private static final Pattern EXAMPLE = // names that nobody can have (RFC 2606, RFC 6761)
      Pattern.compile(
          "(?i)https?://([^/]*\\.)?(example(\\.(com|net|org))?|test|invalid)(:\\d+)?(/.*)?");
  private static final Pattern ID = // an address, a tag (RFC 4151) or a name (RFC 8141)
      Pattern.compile(
          "https?://[^\\s/]+(/[^\\s?#]*)?|tag:[^\\s,:/]+,\\d{4}(-\\d\\d){0,2}:\\S*|urn:[A-Za-z0-9][A-Za-z0-9-]*:\\S+");
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*");

  private final JBakeConfiguration config;
  private final ProblemReport report = new ProblemReport();
  private final SettingValues values;

  private JBakeSettings(JBakeConfiguration config) {
    this.config = config;
    this.values = new SettingValues(config, path(config.getSourceFolder()), report);
  }

  /**
   * The settings.
   *
   * @throws ProblemsException if any of them is wrong, with all that are
   */
  static BakeSettings read(JBakeConfiguration config) {
    JBakeSettings reader = new JBakeSettings(config);
    BakeSettings settings = reader.settings();
    if (reader.report.hasErrors()) {
      throw new ProblemsException(reader.report.sorted());
    }
    return settings;
  }

  private BakeSettings settings() {
    Path source = path(config.getSourceFolder());
    return new BakeSettings(
        source,
        path(config.getContentFolder()),
        path(config.getTemplateFolder()),
        path(config.getAssetFolder()),
        path(config.getDestinationFolder()),
        source.resolve(values.file("ledger.file", "addresses.txt")),
        source.resolve(values.file("lexicon.file", "lexicon.yaml")),
        digits(),
        values.matching(
            "latin.language", "en", LANGUAGE, "write a language's tag, such as en or fr"),
        pages(),
        look(),
        now(),
        values.flag("render.redirects", false),
        values.flag("render.checksums"),
        values.flag("compress.files", false),
        report.sorted());
  }

  private PageSettings pages() {
    String feed = config.getRenderFeed() ? values.file("feed.file", "feed.xml") : null;
    String url = siteUrl();
    Site site =
        new Site(
            values.text("site.name", "Bayan"),
            values.text("site.description", ""),
            url,
            siteId(url),
            values.text("site.repository", ""),
            history(),
            values.flag("render.search"),
            feed == null ? "" : feed,
            new Offers(
                values.flag("render.data"),
                values.flag("render.citations"),
                feed != null && values.flag("render.feeds"),
                values.flag("render.calendar")));
    return new PageSettings(
        site,
        config.getRenderError404(),
        feed,
        config.getRenderSiteMap() ? values.file("sitemap.file", "sitemap.xml") : null,
        values.count("home.items", 5),
        values.count("year.items", 5),
        values.count("meetings.items", 500),
        values.count("feed.items", 20));
  }

  /**
   * The address of a file's changes; it is known for the two hosts that have one for any branch.
   */
  private String history() {
    String repository = values.text("site.repository", "").replaceFirst("(\\.git)?/?$", "");
    String known =
        repository.startsWith("https://github.com/")
            ? repository + "/commits/HEAD/{file}"
            : repository.startsWith("https://gitlab.com/")
                ? repository + "/-/commits/HEAD/{file}"
                : "";
    String given = values.text("site.history", "");
    return given.isEmpty()
        ? known
        : values.matching(
            "site.history",
            "",
            HISTORY,
            "write an address with {file} in it, such as https://git.example.org/archive/commits/branch/main/{file}");
  }

  private LookSettings look() {
    return new LookSettings(
        values.text("site.wordmark", ""),
        values.text("site.icon", ""),
        values.matching("site.accent", "", COLOUR, "write a colour such as #8c1c2e"),
        values.matching("site.accent.dark", "", COLOUR, "write a colour such as #f0a3a0"));
  }

  private static Path path(File file) {
    return file.toPath().toAbsolutePath().normalize();
  }

  private String siteUrl() {
    String url =
        values.matching(
            "site.host", "", URL, "write the site's address, such as https://example.org/bayan");
    if (EXAMPLE.matcher(url).matches()) {
      values.doubtful(
          "site.host",
          url,
          "is an example's address, and stands in every page, the feed and the sitemap",
          "give the site's own before it is published");
    }
    return url.endsWith("/") ? url : url + "/";
  }

  private String siteId(String url) {
    String id =
        values.matching(
            "site.id",
            url,
            ID,
            "write an address that was once the site's, such as https://example.org/, or a tag such as tag:example.org,2026:");
    return id.endsWith("/") || id.endsWith(":") ? id : id + "/";
  }

  private Digits digits() {
    String name = values.text("site.digits", "latn");
    return Digits.of(name)
        .orElseGet(
            () -> {
              values.wrong("site.digits", name, "write latn for 0 to 9, or arab for ٠ to ٩");
              return Digits.WESTERN;
            });
  }

  /** The setting {@code bayan.now}, else SOURCE_DATE_EPOCH (reproducible-builds.org), else now. */
  private Instant now() {
    String now = values.text("bayan.now", "");
    String epoch = System.getenv("SOURCE_DATE_EPOCH");
    try {
      if (!now.isEmpty()) {
        return OffsetDateTime.parse(now).toInstant();
      }
      return epoch == null ? Instant.now() : Instant.ofEpochSecond(Long.parseLong(epoch));
    } catch (DateTimeException | NumberFormatException e) {
      if (now.isEmpty()) {
        report.error(
            "environment",
            0,
            0,
            "SOURCE_DATE_EPOCH: \"" + epoch + "\" cannot be used",
            "write seconds since 1970");
      } else {
        values.wrong("bayan.now", now, "write a time such as 2018-07-12T18:00:00+03:00");
      }
      return Instant.EPOCH;
    }
  }
}
