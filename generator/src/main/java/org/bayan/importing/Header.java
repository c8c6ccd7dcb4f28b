package org.bayan.importing;

import java.util.List;
import java.util.stream.Stream;

/**
 * What stands above a text.
 *
 * @param title the line that is the title, or null
 * @param parts what the other lines say, in their order
 * @param text the lines of the text, and what stands below it
 * @param leftOut the lines that are nothing of either
 */
record Header(Line title, List<Part> parts, List<Line> text, List<Line> leftOut) {

  /** What a line says. */
  record Part(HeaderPart what, Line line) {}

  Header {
    parts = List.copyOf(parts);
    text = List.copyOf(text);
    leftOut = List.copyOf(leftOut);
  }

  /** Whether any of them is a date of the Gregorian calendar. */
  boolean isDated() {
    return parts.stream().anyMatch(part -> part.what().date() != null);
  }

  /** The parts of one kind, in their order. */
  Stream<Part> of(HeaderPart.Field field) {
    return parts.stream().filter(part -> part.what().field() == field);
  }
}
