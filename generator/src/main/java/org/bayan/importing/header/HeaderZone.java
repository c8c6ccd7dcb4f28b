package org.bayan.importing.header;

import java.util.List;
import org.bayan.frontmatter.WordList;
import org.bayan.importing.lexicon.Lexicon;
import org.bayan.importing.page.Boilerplate;
import org.bayan.importing.page.Line;

/**
 * Finds the zone in which a header can be: from the top of a page to its first paragraph, list or
 * table.
 */
final class HeaderZone {
  static final int MOST_LINES = 60;
  private static final int MOST_UNKNOWN = 4;

  private final Lexicon lexicon;
  private final Boilerplate boilerplate;
  private final HeaderLineParser words;
  private final TitleScorer titles;

  HeaderZone(Lexicon lexicon, Boilerplate boilerplate, HeaderLineParser words, TitleScorer titles) {
    this.lexicon = lexicon;
    this.boilerplate = boilerplate;
    this.words = words;
    this.titles = titles;
  }

  /** What a line says; of a table's row with two cells, the first is a label. */
  List<HeaderPart> said(Line line) {
    if (line.cells().size() == 2) {
      List<HeaderPart> labelled =
          words.labelled(line.cells().get(0).text() + ": " + line.cells().get(1).text());
      if (!labelled.isEmpty()) {
        return labelled;
      }
    }
    return line.cells().size() > 1 ? List.of() : words.parts(line.text());
  }

  /**
   * The index of the first line of the text.
   *
   * @param titled whether the title stands above it
   */
  int end(List<Line> lines, int start, boolean titled) {
    int unknown = 0;
    boolean title = titled;
    boolean headed = titled;
    boolean issued = false;
    for (int i = start; i < Math.min(lines.size(), start + MOST_LINES); i++) {
      Line line = lines.get(i);
      List<HeaderPart> said = boilerplate.isListed(line) ? List.of() : said(line);
      if (said.isEmpty() && !boilerplate.is(line) && !lexicon.has(WordList.OPENINGS, line.text())) {
        if (isText(line, title, headed) || title && ++unknown > MOST_UNKNOWN) {
          return i;
        }
        headed |= titles.mayBe(line) && line.mark().isHeading();
        title |= titles.mayBe(line);
      } else if (title && issued && line.mark().beginsItem()) {
        return i;
      }
      issued |= !said.isEmpty();
    }
    return lastOfHeader(lines, start);
  }

  /**
   * Whether a line can only be text: a paragraph, an item, a heading below the title, a salutation.
   */
  private boolean isText(Line line, boolean title, boolean headed) {
    boolean structure =
        line.mark().list() > 0
            || line.cells().size() > 1
            || headed && line.mark().isHeading()
            || line.mark().first().startsWith(">");
    return structure
        || titles.isParagraph(line, title)
        || titles.leads(line)
        || title && titles.isOpen(line);
  }

  /**
   * Without any paragraph the header ends with the last line that says something of it, or with the
   * title.
   */
  private int lastOfHeader(List<Line> lines, int start) {
    boolean title = start > 0;
    int unknown = 0;
    int end = start;
    for (int i = start; i + 1 < Math.min(lines.size(), start + MOST_LINES) && unknown < 2; i++) {
      Line line = lines.get(i);
      boolean known = !said(line).isEmpty() || boilerplate.is(line);
      boolean candidate = !known && !title && titles.mayBe(line);
      title |= candidate;
      unknown += known || candidate ? 0 : 1;
      end = known || candidate ? i + 1 : end;
    }
    return end;
  }
}
