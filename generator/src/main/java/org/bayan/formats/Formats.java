package org.bayan.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.bayan.archive.Archive;
import org.bayan.archive.Release;
import org.bayan.pages.Offers;

/** Lists the files for programs. Begin with {@link #files}. */
public final class Formats {
  private static final List<Format> DATA =
      List.of(new DataTables(), new ReleaseJson(), new ReleaseSource());
  private static final List<Format> CITATIONS = List.of(new Ris(), new BibTex(), new CslJson());
  private static final List<Format> FEEDS = List.of(new JsonFeed());
  private static final List<Format> CALENDAR = List.of(new Calendars());

  private Formats() {}

  /**
   * The files, each with a path of its own.
   *
   * @param archive what is published; nothing else stands in any file
   */
  public static List<FormatFile> files(Archive archive, FormatSettings settings) {
    Offers offers = settings.site().offers();
    List<Format> formats = new ArrayList<>();
    if (offers.data()) {
      formats.addAll(DATA);
    }
    if (offers.citations()) {
      formats.addAll(CITATIONS);
    }
    if (offers.feeds()) {
      formats.addAll(FEEDS);
    }
    if (offers.calendar()) {
      formats.addAll(CALENDAR);
    }
    if (settings.redirects()) {
      formats.add(new RedirectRules());
    }
    return formats.stream().flatMap(format -> format.files(archive, settings).stream()).toList();
  }

  /** A text for each release, at its page's address with another ending. */
  static List<FormatFile> each(Archive archive, String ending, Function<Release, String> text) {
    return archive.releases().stream()
        .map(release -> FormatFile.of(beside(release, ending), () -> text.apply(release)))
        .toList();
  }

  /** The address of a file beside a release's page: the page's own with another ending. */
  static String beside(Release release, String ending) {
    return release.path().substring(0, release.path().length() - "html".length()) + ending;
  }
}
