package org.bayan.importing.header;

import java.util.List;
import java.util.stream.Stream;
import org.bayan.importing.dates.DateOnLine;
import org.bayan.importing.page.Line;

/**
 * What stands above a text.
 *
 * @param title the line that is the title, or null
 * @param doubtful whether other lines could be the title as well
 * @param parts what the other lines say, in their order
 * @param text the lines of the text, and what stands below it
 * @param leftOut the lines that are nothing of either
 */
public record Header(
    Line title, boolean doubtful, List<Part> parts, List<Line> text, List<Line> leftOut) {

  /** What a line says. */
  public record Part(HeaderPart what, Line line) {

    /** The date that it is. */
    public DateOnLine date() {
      return new DateOnLine(what.date(), what.weekday(), what.text(), what.sure(), line);
    }
  }

  public Header {
    parts = List.copyOf(parts);
    text = List.copyOf(text);
    leftOut = List.copyOf(leftOut);
  }

  /** Whether any of them is a date of the Gregorian calendar. */
  public boolean isDated() {
    return parts.stream().anyMatch(part -> part.what().date() != null);
  }

  /** The parts of one kind, in their order. */
  public Stream<Part> of(HeaderPart.Field field) {
    return parts.stream().filter(part -> part.what().field() == field);
  }

  /** The dates of the Gregorian calendar among parts, in their order. */
  public static List<DateOnLine> dates(List<Part> parts) {
    return parts.stream().filter(part -> part.what().date() != null).map(Part::date).toList();
  }

  /** A date of the Islamic calendar, or null. */
  public DateOnLine hijri() {
    return of(HeaderPart.Field.HIJRI).findFirst().map(Part::date).orElse(null);
  }
}
