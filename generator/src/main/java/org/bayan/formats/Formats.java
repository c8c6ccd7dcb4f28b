package org.bayan.formats;

import java.util.ArrayList;
import java.util.List;
import org.bayan.archive.Archive;
import org.bayan.pages.Offers;

/** Lists the files for programs. Begin with {@link #files}. */
public final class Formats {
  private static final List<Format> DATA = List.of(new DataTables(), new ReleaseJson(), new ReleaseSource());
  private static final List<Format> CITATIONS = List.of(new Ris(), new BibTex(), new CslJson());

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
    return formats.stream().flatMap(format -> format.files(archive, settings).stream()).toList();
  }

  /** The address of a file beside a page: the page's own with another ending. */
  static String beside(String page, String ending) {
    return page.substring(0, page.length() - "html".length()) + ending;
  }
}
