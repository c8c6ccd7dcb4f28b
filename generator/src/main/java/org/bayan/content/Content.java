package org.bayan.content;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.bayan.archive.Meeting;
import org.bayan.archive.Release;
import org.bayan.archive.TextPage;

/**
 * What the files under {@code content/} say, drafts and embargoed releases included. Sound only if
 * the report that it was read with has no errors. Safe for use by many threads.
 */
public final class Content {
  private final List<Parsed<Release>> releases;
  private final List<Parsed<Meeting>> meetings;
  private final List<Parsed<TextPage>> pages;
  private final long readAt;
  private final boolean known;
  private final Optional<Set<String>> otherTexts;

  Content(
      List<Parsed<Release>> releases,
      List<Parsed<Meeting>> meetings,
      List<Parsed<TextPage>> pages,
      long readAt,
      boolean known,
      Optional<Set<String>> otherTexts) {
    this.releases = releases;
    this.meetings = meetings;
    this.pages = pages;
    this.readAt = readAt;
    this.known = known;
    this.otherTexts = otherTexts;
  }

  /** All releases, in no order. */
  public List<Release> releases() {
    return releases.stream().map(Parsed::value).toList();
  }

  /** All meetings, in no order. */
  public List<Meeting> meetings() {
    return meetings.stream().map(Parsed::value).toList();
  }

  /** All pages of plain text, in no order. */
  public List<TextPage> pages() {
    return pages.stream().map(Parsed::value).toList();
  }

  /** Renders the texts that were not known before, to report what is wrong in them. */
  public void checkTexts() {
    all().parallel().filter(parsed -> !parsed.known()).forEach(parsed -> parsed.body().html());
  }

  /** All links in the texts, in no order. Every text is read again. */
  public List<ContentLink> links() {
    ConcurrentLinkedQueue<ContentLink> links = new ConcurrentLinkedQueue<>();
    all().parallel()
        .forEach(
            parsed ->
                parsed.body().render(
                    (url, line, column) ->
                        links.add(new ContentLink(parsed.found().page(), url, parsed.path(), line, column))));
    return List.copyOf(links);
  }

  /** Whether no file had to be read: {@link #known} would be what is known already. */
  public boolean isKnown() {
    return known;
  }

  /**
   * The paths of the pages whose texts are other ones than those that were known.
   *
   * @return none if anything else has changed: a field of a file, or which files there are
   */
  public Optional<Set<String>> otherTexts() {
    return otherTexts;
  }

  /** What to remember for the next reading, if nothing was wrong in this one. */
  public KnownFiles known() {
    return KnownFiles.of(all().toList(), readAt);
  }

  private Stream<Parsed<?>> all() {
    return Stream.of(releases, meetings, pages).flatMap(List::stream);
  }
}
