package org.bayan.importing.page;

import java.util.List;
import org.jsoup.nodes.Element;

/** Tells tables that show data from those that lay a page out. */
final class HtmlTable {
  private static final int LONGEST_CELL = 300;
  private static final int MOST_CELLS = 2_000;

  private HtmlTable() {}

  /** Whether a table has rows and columns of short cells without blocks of their own. */
  static boolean isOfData(Element table) {
    List<Element> rows = rows(table);
    List<Element> cells = table.select("td, th");
    int columns = rows.stream().mapToInt(row -> cells(row).size()).max().orElse(0);
    return rows.size() > 1
        && columns > 1
        && cells.size() <= MOST_CELLS
        && table.select("table").size() == 1
        && table.select("h1, h2, h3, h4, ul, ol, blockquote, form, nav").isEmpty()
        && rows.stream().filter(row -> cells(row).size() > 1).count() * 2 > rows.size()
        && cells.stream()
            .allMatch(
                cell -> cell.text().length() <= LONGEST_CELL && cell.select("p, div").size() <= 2);
  }

  /** A table's rows that hold words. */
  static List<Element> rows(Element table) {
    return table.select("tr").stream().filter(Element::hasText).toList();
  }

  /** A row's cells. */
  static List<Element> cells(Element row) {
    return row.children().stream()
        .filter(child -> child.normalName().equals("td") || child.normalName().equals("th"))
        .toList();
  }
}
