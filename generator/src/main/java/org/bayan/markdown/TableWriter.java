package org.bayan.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import java.util.function.Consumer;

/** Writes a table. A cell's alignment is a class, since {@code align} knows only left and right. */
final class TableWriter {
  private final HtmlText out;
  private final Consumer<Node> inlines;

  TableWriter(HtmlText out, Consumer<Node> inlines) {
    this.out = out;
    this.inlines = inlines;
  }

  void write(TableBlock table) {
    out.raw("<table>\n");
    for (Node section : table.getChildren()) {
      if (!(section instanceof TableSeparator) && section.hasChildren()) {
        String tag = section instanceof TableHead ? "thead" : "tbody";
        out.raw("<" + tag + ">\n");
        for (Node row : section.getChildren()) {
          row(row);
        }
        out.raw("</" + tag + ">\n");
      }
    }
    out.raw("</table>");
  }

  private void row(Node row) {
    out.raw("<tr>");
    for (Node node : row.getChildren()) {
      if (node instanceof TableCell cell) {
        String tag = cell.isHeader() ? "th" : "td";
        out.raw(
            "<"
                + tag
                + (cell.isHeader() ? " scope=\"col\"" : "")
                + alignment(cell)
                + out.direction(cell.getText())
                + ">");
        inlines.accept(cell);
        out.raw("</" + tag + ">");
      }
    }
    out.raw("</tr>\n");
  }

  /** Left in Markdown means the side on which the line begins. */
  private static String alignment(TableCell cell) {
    if (cell.getAlignment() == null) {
      return "";
    }
    return switch (cell.getAlignment()) {
      case LEFT -> " class=\"start\"";
      case CENTER -> " class=\"center\"";
      case RIGHT -> " class=\"end\"";
    };
  }
}
