package org.bayan.importing.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What a file shows to a reader, and what a web page says of itself.
 *
 * @param lines those that are not blank, in order
 * @param title the title in the page's head, or null
 * @param address the page's own address, or null
 * @param site the name of its site, or null
 * @param published the day on which it says that it was published, or null
 * @param web whether it is a web page, whose line breaks are meant
 */
public record SourcePage(List<Line> lines, String title, String address, String site, LocalDate published, boolean web) {

  public SourcePage {
    lines = List.copyOf(lines);
  }

  /** The page with its lines' text changed; lines of which nothing is left are dropped. */
  public SourcePage with(Function<Line, String> change) {
    List<Line> changed = lines.stream().map(line -> line.with(Line.strip(change.apply(line)))).filter(line -> !line.text().isEmpty()).toList();
    return new SourcePage(changed, changed(title, change), address, site, published, web);
  }

  private static String changed(String text, Function<Line, String> change) {
    String changed = text == null ? "" : Line.strip(change.apply(new Line(1, 0, text)));
    return changed.isEmpty() ? null : changed;
  }

  /** A plain text's lines: paragraphs are parted by blank lines. */
  public static SourcePage ofPlainText(String text) {
    List<Line> lines = new ArrayList<>();
    int number = 0;
    int block = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      String visible = Line.strip(line);
      if (visible.isEmpty()) {
        block++;
      } else {
        lines.add(new Line(number, block, visible));
      }
    }
    return new SourcePage(lines, null, null, null, null, false);
  }
}
