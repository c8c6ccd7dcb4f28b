package org.bayan.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bayan.archive.Archive;
import org.bayan.archive.Meeting;
import org.bayan.archive.Release;

/**
 * What of a release can be found.
 *
 * @param number stays the same whatever releases of other days come or go
 * @param fields the texts, each under the name that tells the page how much it weighs: t title, n
 *     names, m meeting, i issuer, k kind, p3 the third paragraph
 */
record IndexedRelease(int number, Release release, List<Field> fields) {
  /** Releases of one day that have numbers of their own. */
  static final int A_DAY = 256;

  private static final Pattern BLOCK =
      Pattern.compile(
          "<(?:p|li|h[1-6]|blockquote|table|pre|ul|ol|div)\\b[^>]*\\bid=\"(p[0-9]+)\"[^>]*>");
  private static final Pattern BESIDE_THE_TEXT =
      Pattern.compile("<a class=\"para\".*?</a>|<sup\\b.*?</sup>", Pattern.DOTALL);
  private static final Pattern TAG = Pattern.compile("<[^>]*>");

  /** A text of a release. */
  record Field(String name, String text) {}

  static IndexedRelease of(Release release, int ordinal, Archive archive) {
    List<Field> fields = new ArrayList<>();
    fields.add(new Field("t", release.title()));
    fields.add(
        new Field(
            "i", release.issuer() + " " + (release.office() == null ? "" : release.office())));
    fields.add(new Field("k", release.kind()));
    List<String> names = new ArrayList<>(release.people());
    names.addAll(release.places());
    names.addAll(release.organizations());
    fields.add(new Field("n", String.join(" | ", names)));
    List<String> meetings = meetings(release, archive).stream().map(Meeting::title).toList();
    fields.add(new Field("m", String.join(" | ", meetings)));
    fields.addAll(blocks(release.body().html()));
    return new IndexedRelease((int) release.date().toEpochDay() * A_DAY + ordinal, release, fields);
  }

  /** The meetings that a release is about, then those that it mentions. */
  static List<Meeting> meetings(Release release, Archive archive) {
    return Stream.concat(release.meetings().stream(), release.mentions().stream())
        .flatMap(id -> archive.meeting(id).stream())
        .toList();
  }

  /** The numbered blocks of a rendered body, as plain text. */
  static List<Field> blocks(String html) {
    List<Field> blocks = new ArrayList<>();
    Matcher matcher = BLOCK.matcher(html);
    String name = null;
    int start = 0;
    while (matcher.find()) {
      if (name != null) {
        blocks.add(new Field(name, text(html.substring(start, matcher.start()))));
      }
      name = matcher.group(1);
      start = matcher.end();
    }
    if (name != null) {
      blocks.add(new Field(name, text(html.substring(start))));
    }
    return blocks;
  }

  private static String text(String html) {
    String shown = TAG.matcher(BESIDE_THE_TEXT.matcher(html).replaceAll(" ")).replaceAll(" ");
    return shown.indexOf('&') < 0
        ? shown
        : shown
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&#39;", "'")
            .replace("&amp;", "&");
  }
}
