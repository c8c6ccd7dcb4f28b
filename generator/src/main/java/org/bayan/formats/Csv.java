package org.bayan.formats;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes tables as CSV (RFC 4180): a header, CRLF after each line, quotes where they are needed.
 * Values stay as they are typed, a leading {@code =} as well, so a spreadsheet must be told to take
 * them for text; {@code docs/formats.md} says how.
 */
final class Csv {
  private Csv() {}

  /** The table of some rows, each with a value for each column; null stands for none. */
  static String of(List<String> columns, List<List<Object>> rows) {
    StringBuilder text = new StringBuilder();
    line(text, columns);
    rows.forEach(row -> line(text, row));
    return text.toString();
  }

  private static void line(StringBuilder text, List<?> values) {
    text.append(values.stream().map(Csv::cell).collect(Collectors.joining(","))).append("\r\n");
  }

  private static String cell(Object value) {
    String text = value.toString();
    boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
  }
}
