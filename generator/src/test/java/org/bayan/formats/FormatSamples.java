package org.bayan.formats;

import java.nio.charset.StandardCharsets;
import org.bayan.arabic.Digits;
import org.bayan.archive.Archive;
import org.bayan.fixture.FixtureArchive;
import org.bayan.messages.Wording;
import org.bayan.pages.Feeds;
import org.bayan.pages.Offers;
import org.bayan.pages.PageSettings;
import org.bayan.pages.Site;
import org.bayan.problem.ProblemReport;

/** Settings of a site at an address, whose permanent ids begin with something else. */
final class FormatSamples {
  private FormatSamples() {}

  static FormatSettings settings(Archive archive, Offers offers) {
    return settings(archive, offers, false);
  }

  static FormatSettings settings(Archive archive, Offers offers, boolean redirects) {
    Site site =
        new Site(
            "أرشيف",
            "وصف",
            "https://archive.example/",
            "tag:archive.example,2026:",
            "",
            "",
            true,
            "feed.xml",
            offers);
    Wording wording =
        Wording.of(
            "",
            FixtureArchive.strings(),
            "strings.properties",
            Digits.WESTERN,
            new ProblemReport());
    return new FormatSettings(
        site,
        Feeds.of(
            archive,
            new PageSettings(site, true, "feed.xml", "sitemap.xml", 5, 5, 500, 20),
            wording),
        release -> ("source of " + release.id()).getBytes(StandardCharsets.UTF_8),
        redirects);
  }
}
