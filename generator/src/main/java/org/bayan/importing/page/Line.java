package org.bayan.importing.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bayan.importing.page.StyledText.Style;

/**
 * A line of a page, not blank.
 *
 * @param number the file's line on which it begins, from 1
 * @param block the number of its paragraph: lines of one paragraph have the same
 * @param styled its words, without spaces at their ends
 * @param mark what Markdown puts before it
 * @param place what the page's markup says of it
 * @param cells the cells of a table's row; empty for other lines
 */
public record Line(
    int number, int block, StyledText styled, Mark mark, Place place, List<StyledText> cells) {
  private static final String BETWEEN_CELLS = " | ";

  /** What a page's markup says of a line. */
  public enum Place {
    /** It is the page's title. */
    TITLE,
    /** It may be part of the text. */
    TEXT,
    /** It belongs to the page: a menu, a footer, something hidden. */
    ASIDE
  }

  public Line {
    cells = List.copyOf(cells);
  }

  /** A line of plain text. */
  public Line(int number, int block, String text) {
    this(number, block, StyledText.plain(text), Mark.NONE, Place.TEXT, List.of());
  }

  /** A table's row. */
  static Line row(int number, int block, List<StyledText> cells, Place place) {
    StyledText all = cells.stream().reduce((a, b) -> a.and(BETWEEN_CELLS, b)).orElseThrow();
    return new Line(number, block, all, Mark.NONE, place, cells);
  }

  /** Its words; a row's with a sign between its cells. */
  public String text() {
    return styled.text();
  }

  /** Whether the page marks it as its title. */
  public boolean title() {
    return place == Place.TITLE;
  }

  /** Whether the page's markup says that it is no text. */
  public boolean aside() {
    return place == Place.ASIDE;
  }

  /** The first web address to which it links, or null. */
  public String link() {
    Optional<String> address =
        styled.spans().stream()
            .filter(span -> span.style() == Style.LINK)
            .map(StyledText.Span::address)
            .filter(url -> url.startsWith("http"))
            .findFirst();
    return address.orElse(null);
  }

  /** Whether all of it is a link. */
  public boolean allLink() {
    return styled.isAll(Style.LINK);
  }

  /** The line with other words. */
  public Line with(String other) {
    return new Line(number, block, StyledText.plain(other), mark, place, List.of());
  }

  /** The line as a paragraph of its own. */
  public Line alone() {
    return new Line(number, -number, styled, mark, place, cells);
  }

  /** The line with a space for each tab. */
  Line spaced() {
    return new Line(
        number,
        block,
        new StyledText(text().replace('\t', ' '), styled.spans()),
        mark,
        place,
        cells);
  }

  /** The line as the beginning of a list's item or the like, with some of its text. */
  Line marked(Mark other, int from) {
    return new Line(number, block, styled.part(from, text().length()).strip(), other, place, cells);
  }

  /** How messages name it: its number, its words and the addresses that it links to. */
  public String shown() {
    String addresses =
        styled.spans().stream()
            .filter(span -> span.style() == Style.LINK && !text().contains(span.address()))
            .map(StyledText.Span::address)
            .distinct()
            .collect(Collectors.joining(" "));
    return "line " + number + ": " + text() + (addresses.isEmpty() ? "" : " <" + addresses + ">");
  }

  /** The text without white space at its ends, no-break spaces included. */
  public static String strip(String text) {
    return StyledText.plain(text).strip().text();
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
