package org.bayan.pages;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bayan.arabic.Digits;
import org.bayan.arabic.OfficialDates;
import org.bayan.archive.Archive;
import org.bayan.assets.Look;
import org.bayan.assets.Palette;
import org.bayan.fixture.FixtureArchive;
import org.bayan.messages.Wording;
import org.bayan.problem.ProblemReport;
import org.bayan.render.Templates;
import org.bayan.theme.Theme;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * The pages of an archive at an instant, as models and rendered with the project's own templates.
 */
final class SamplePages {
  private static final Path TEMPLATES = Path.of("../templates");
  private static final Site SITE =
      new Site(
          "بيان",
          "وصف",
          "https://bayan.example/",
          "https://bayan.example/",
          "https://git.example/archive",
          "https://git.example/archive/log/{file}",
          true,
          "feed.xml",
          Offers.ALL);
  private static final PageSettings SETTINGS =
      new PageSettings(SITE, true, "feed.xml", "sitemap.xml", 5, 5, 500, 20);

  private static final Palette PALETTE = new Palette("#ffffff", "#000000", "#8c1c2e");
  private static final Look LOOK = new Look("", "data:,", PALETTE, PALETTE);
  private static final Menus MENUS = new Menus(List.of(), List.of(), List.of("cite", "contribute"));

  private static final Wording WORDING =
      Wording.of(
          "", FixtureArchive.strings(), "strings.properties", Digits.WESTERN, new ProblemReport());
  private static final Templates SHARED = shared(); // parses each template once

  private final Site site;
  private final Templates templates;
  private final List<Page> pages;

  private SamplePages(Site site, Templates templates, List<Page> pages) {
    this.site = site;
    this.templates = templates;
    this.pages = pages;
  }

  private static Templates shared() {
    try {
      return new Templates(TEMPLATES, Theme.ofPlugin(), WORDING, Digits.WESTERN, "en");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The pages of an archive in which everything is published. */
  static SamplePages of(Archive archive) {
    return at(archive, Instant.MAX);
  }

  /** The pages of a site at an address, whose permanent ids begin with something else. */
  static SamplePages of(Archive archive, String url, String id) {
    Site site = new Site("بيان", "وصف", url, id, "", "", true, "feed.xml", Offers.ALL);
    return at(
        archive,
        Instant.MAX,
        new PageSettings(site, true, "feed.xml", "sitemap.xml", 5, 5, 500, 20));
  }

  static SamplePages at(Archive archive, Instant now) {
    return at(archive, now, SETTINGS);
  }

  private static SamplePages at(Archive archive, Instant now, PageSettings settings) {
    return new SamplePages(
        settings.site(),
        SHARED,
        Pages.of(archive, settings, WORDING, new OfficialDates(Digits.WESTERN), now));
  }

  List<Page> all() {
    return pages;
  }

  Page page(String path) {
    return pages.stream().filter(page -> page.path().equals(path)).findFirst().orElseThrow();
  }

  /** A page's model. */
  <T> T model(String path, Class<T> type) {
    return type.cast(page(path).model().get());
  }

  /** A page as its template writes it. */
  Document html(String path) {
    return Jsoup.parse(text(path));
  }

  /** A page, or a file such as a feed, as its template writes it. */
  String text(String path) {
    Page page = page(path);
    Map<String, String> assets =
        Map.of(
            "css/site.css",
            "css/site.css",
            "js/redirect.js",
            "js/redirect.js",
            "js/search/words.js",
            "w",
            "js/search/queries.js",
            "q",
            "js/search/page.js",
            "p",
            "fonts/naskh-arabic.woff2",
            "a",
            "fonts/sans-arabic.woff2",
            "b",
            "fonts/naskh-latin.woff2",
            "c",
            "fonts/sans-latin.woff2",
            "d");
    try (StringWriter out = new StringWriter()) {
      templates.render(
          page.type() + ".ftl",
          Map.of(
              "site",
              site,
              "head",
              page.head().get(),
              "assets",
              assets,
              "look",
              LOOK,
              "menus",
              MENUS,
              page.type().toString(),
              page.model().get()),
          path,
          out);
      return out.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
