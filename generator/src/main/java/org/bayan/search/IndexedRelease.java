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
 * @param fields the texts, in the order of their numbers
 */
record IndexedRelease(int number, Release release, List<Field> fields) {
  private static final Pattern BLOCK =
      Pattern.compile(
          "<(?:p|li|h[1-6]|blockquote|table|pre|ul|ol|div)\\b[^>]*\\bid=\"p([0-9]{1,4})\"[^>]*>");
  private static final Pattern BESIDE_THE_TEXT =
      Pattern.compile("<a class=\"para\".*?</a>|<sup\\b.*?</sup>", Pattern.DOTALL);
  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static final int BLOCKS = 4;

  /**
   * A text of a release.
   *
   * @param number tells the page how much it weighs: 0 title, 1 names, 2 meetings, 3 issuer, 4
   *     kind, 5 the first paragraph
   */
  record Field(int number, String text) {}

  static IndexedRelease of(Release release, int number, Archive archive) {
    List<Field> fields = new ArrayList<>();
    fields.add(new Field(0, release.title()));
    List<String> names = new ArrayList<>(release.people());
    names.addAll(release.places());
    names.addAll(release.organizations());
    fields.add(new Field(1, String.join(" | ", names)));
    List<String> meetings = meetings(release, archive).stream().map(Meeting::title).toList();
    fields.add(new Field(2, String.join(" | ", meetings)));
    fields.add(
        new Field(3, release.issuer() + " " + (release.office() == null ? "" : release.office())));
    fields.add(new Field(4, release.kind()));
    fields.addAll(blocks(release.body().html()));
    return new IndexedRelease(number, release, fields);
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
    int number = 0;
    int start = 0;
    while (matcher.find()) {
      int next = Integer.parseInt(matcher.group(1));
      if (next > number) {
        add(blocks, number, html.substring(start, matcher.start()));
        number = next;
        start = matcher.end();
      }
    }
    add(blocks, number, html.substring(start));
    return blocks;
  }

  private static void add(List<Field> blocks, int number, String html) {
    if (number > 0) {
      blocks.add(new Field(BLOCKS + number, text(html)));
    }
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
