package org.bayan.content;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bayan.archive.Meeting;
import org.bayan.archive.Release;
import org.bayan.archive.SiteAddresses;
import org.bayan.archive.TextPage;
import org.bayan.frontmatter.ReleaseFields;
import org.bayan.problem.ProblemReport;

/**
 * Checks that no two files want one address. Servers and disks may not tell capital from small
 * letters, so addresses must not either.
 */
final class Addresses {
  private final ProblemReport report;
  private final Map<String, String> owners = new HashMap<>();

  Addresses(ProblemReport report) {
    this.report = report;
  }

  void check(
      List<Parsed<Release>> releases,
      List<Parsed<Meeting>> meetings,
      List<Parsed<TextPage>> pages) {
    for (Parsed<Release> release : releases) {
      if (release.value().date() != null) {
        claim(release, release.value().path());
      }
    }
    meetings.forEach(meeting -> claim(meeting, meeting.value().path()));
    pages.forEach(page -> claim(page, page.value().path()));
    releases.forEach(release -> claimAliases(release, release.value().aliases()));
    meetings.forEach(meeting -> claimAliases(meeting, meeting.value().aliases()));
    pages.forEach(page -> claimAliases(page, page.value().aliases()));
  }

  private void claim(Parsed<?> parsed, String address) {
    String other = owners.putIfAbsent(address.toLowerCase(Locale.ROOT), parsed.path());
    if (other != null) {
      report.error(
          parsed.path(), 0, 0, "its address is also that of " + other, "rename one of the two");
    }
  }

  private void claimAliases(Parsed<?> parsed, List<String> aliases) {
    for (String alias : aliases) {
      String folded = alias.toLowerCase(Locale.ROOT);
      if (SiteAddresses.isOfTheSite(folded)) {
        parsed.report(
            report,
            ReleaseFields.ALIASES,
            alias,
            "the address " + alias + " is that of a page of the site itself",
            "remove it");
      } else if (folded.contains(".html/")) {
        parsed.report(
            report,
            ReleaseFields.ALIASES,
            alias,
            "the address " + alias + " has a page for a folder",
            "write it like releases/2018/old-name.html");
      } else {
        String other = owners.putIfAbsent(folded, parsed.path());
        if (other != null) {
          parsed.report(
              report,
              ReleaseFields.ALIASES,
              alias,
              "the address " + alias + " is also that of " + other,
              "remove it from one of the two");
        }
      }
    }
  }
}
