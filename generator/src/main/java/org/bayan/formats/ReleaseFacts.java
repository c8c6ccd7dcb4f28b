package org.bayan.formats;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.bayan.archive.Attachment;
import org.bayan.archive.Release;
import org.bayan.archive.SiteAddresses;
import org.bayan.archive.Source;
import org.bayan.pages.Site;

/** What is known of a release besides its text, under the names of its front matter. */
final class ReleaseFacts {
  private ReleaseFacts() {}

  /** The facts in a fixed order; what is not known is not there. */
  static Map<String, Object> of(Release release, Site site) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("id", release.id());
    facts.put("url", site.url() + release.path());
    facts.put("title", release.title());
    facts.put("date", release.date().toString());
    facts.put("updated", release.updated().toString());
    facts.put("kind", release.kind());
    facts.put("issuer", release.issuer());
    facts.put("office", release.office());
    facts.put("notice", release.notice());
    facts.put("status", release.isWithdrawn() ? "withdrawn" : "published");
    facts.put("meeting", release.meetings());
    facts.put("mentions", release.mentions());
    facts.put("people", release.people());
    facts.put("places", release.places());
    facts.put("organizations", release.organizations());
    facts.put("source", source(release.source()));
    facts.put("original", original(release.original()));
    facts.put(
        "corrections",
        release.corrections().stream()
            .map(each -> pairs("date", each.date().toString(), "note", each.note()))
            .toList());
    facts.put("withdrawn", withdrawal(release.withdrawal()));
    facts.values().removeIf(value -> value == null);
    return facts;
  }

  /** An address and the day on which it was read. */
  static Map<String, String> source(Source source) {
    return source == null
        ? null
        : pairs(
            "url",
            source.url(),
            "retrieved",
            source.retrieved() == null ? null : source.retrieved().toString());
  }

  private static Map<String, String> original(Release.Original original) {
    return original == null
        ? null
        : pairs("lang", original.lang(), "title", original.title(), "url", original.url());
  }

  /** A file that belongs to a release. */
  static Map<String, String> attachment(Release release, Attachment attachment, Site site) {
    return pairs(
        "url",
        site.url() + SiteAddresses.attached(release.id(), attachment.name()),
        "title",
        attachment.title(),
        "kind",
        attachment.kind().name().toLowerCase(Locale.ROOT),
        "lang",
        attachment.lang(),
        "sha256",
        attachment.facts().sha256());
  }

  private static Map<String, String> withdrawal(Release.Withdrawal withdrawal) {
    return withdrawal == null
        ? null
        : pairs(
            "date",
            withdrawal.date().toString(),
            "reason",
            withdrawal.reason(),
            "text",
            withdrawal.textRemoved() ? "removed" : "kept");
  }

  private static Map<String, String> pairs(String... namesAndValues) {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      if (namesAndValues[i + 1] != null) {
        pairs.put(namesAndValues[i], namesAndValues[i + 1]);
      }
    }
    return pairs;
  }
}
