package org.bayan.jbake;

import java.io.File;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.bayan.arabic.Digits;
import org.bayan.bake.BakeSettings;
import org.bayan.pages.PageSettings;
import org.bayan.pages.Site;
import org.bayan.problem.ProblemReport;
import org.bayan.problem.ProblemsException;
import org.jbake.app.configuration.JBakeConfiguration;

/** Reads a bake's settings from JBake's configuration: {@code jbake.properties} and its defaults. */
final class JBakeSettings {
  private static final String FILE = "jbake.properties";

  private final JBakeConfiguration config;
  private final ProblemReport report = new ProblemReport();

  private JBakeSettings(JBakeConfiguration config) {
    this.config = config;
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
    String feed = config.getRenderFeed() ? config.getFeedFileName() : null;
    Site site =
        new Site(
            text("site.name", "Bayan"),
            text("site.description", ""),
            siteUrl(),
            text("site.repository", ""),
            feed == null ? "" : feed);
    PageSettings pages =
        new PageSettings(
            site,
            config.getRenderIndex() ? config.getIndexFileName() : null,
            config.getRenderError404() ? config.getError404FileName() : null,
            feed,
            config.getRenderSiteMap() ? config.getSiteMapFileName() : null,
            count("home.items", 5),
            count("year.items", 5),
            count("meetings.items", 500),
            count("feed.items", 20));
    return new BakeSettings(
        path(config.getSourceFolder()),
        path(config.getContentFolder()),
        path(config.getTemplateFolder()),
        path(config.getAssetFolder()),
        path(config.getDestinationFolder()),
        path(config.getSourceFolder()).resolve(text("ledger.file", "addresses.txt")),
        digits(),
        text("latin.language", "en"),
        pages,
        now());
  }

  private static Path path(File file) {
    return file.toPath().toAbsolutePath().normalize();
  }

  private String text(String key, String otherwise) {
    Object value = config.get(key);
    return value == null ? otherwise : value.toString().strip();
  }

  private String siteUrl() {
    String host = config.getSiteHost();
    String url = host == null ? "" : host.strip();
    if (!url.matches("https?://[^\\s/]+(/\\S*)?")) {
      wrong("site.host", url, "write the site's address, such as https://example.org/bayan");
    }
    return url.endsWith("/") ? url : url + "/";
  }

  private Digits digits() {
    String name = text("site.digits", "latn");
    return Digits.of(name)
        .orElseGet(
            () -> {
              wrong("site.digits", name, "write latn for 0 to 9, or arab for ٠ to ٩");
              return Digits.WESTERN;
            });
  }

  private int count(String key, int otherwise) {
    String value = text(key, Integer.toString(otherwise));
    if (value.matches("[1-9][0-9]{0,5}")) {
      return Integer.parseInt(value);
    }
    wrong(key, value, "write a number from 1 to 999999");
    return otherwise;
  }

  /** The setting {@code bayan.now}, else SOURCE_DATE_EPOCH (reproducible-builds.org), else now. */
  private Instant now() {
    String now = text("bayan.now", "");
    String epoch = System.getenv("SOURCE_DATE_EPOCH");
    try {
      if (!now.isEmpty()) {
        return OffsetDateTime.parse(now).toInstant();
      }
      return epoch == null ? Instant.now() : Instant.ofEpochSecond(Long.parseLong(epoch));
    } catch (DateTimeException | NumberFormatException e) {
      wrong("bayan.now", now.isEmpty() ? epoch : now, "write a time such as 2018-07-12T18:00:00+03:00");
      return Instant.EPOCH;
    }
  }

  private void wrong(String key, String value, String mend) {
    report.error(FILE, 0, 0, key + ": \"" + value + "\" cannot be used", mend);
  }
}
