package org.bayan.importing.page;

import java.time.LocalDate;
import java.util.List;

/**
 * What a file shows to a reader, and what a web page says of itself.
 *
 * @param lines those that are not blank, in order
 * @param title the title in the page's head, or null
 * @param address the page's own address, or null
 * @param site names that the site may have, the most likely first
 * @param published the day on which it says that it was published, or null
 * @param web whether it is a web page, whose line breaks are meant
 * @param changes what a line cannot show and is not kept, such as pictures, each with its line
 */
public record SourcePage(
    List<Line> lines,
    String title,
    String address,
    List<String> site,
    LocalDate published,
    boolean web,
    List<String> changes) {

  public SourcePage {
    lines = List.copyOf(lines);
    site = List.copyOf(site);
    changes = List.copyOf(changes);
  }

  /** Takes out of words what cannot be seen. */
  @FunctionalInterface
  public interface Visible {
    /**
     * @param line the number of the file's line on which the words begin, from 1
     */
    String of(String words, int line);
  }

  /** The lines that the page's markup does not show to be no text. */
  public List<Line> textLines() {
    return lines.stream().filter(line -> !line.aside()).toList();
  }
}
