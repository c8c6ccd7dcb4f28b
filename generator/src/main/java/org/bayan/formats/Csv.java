package org.bayan.formats;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes tables as CSV (RFC 4180): a header, CRLF after each line, quotes where they are needed.
 * Values stay as they are typed, a leading {@code =} as well, so a spreadsheet must be told to take
 * them for text; {@code docs/formats.md} says how.
 */
final class Csv {
  private static final CSVFormat FORM = CSVFormat.RFC4180;

  private Csv() {}

  /** The table of some rows, each with a value for each column. */
  static String of(List<String> columns, Stream<List<Object>> rows) {
    StringBuilder text = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(text, FORM)) {
      printer.printRecord(columns);
      printer.printRecords(rows);
      return text.toString();
    } catch (IOException e) {
      throw new IllegalStateException("a StringBuilder takes every text", e);
    }
  }
}
