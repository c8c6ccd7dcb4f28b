package org.bayan.importing.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.jsoup.nodes.Element;

/**
 * Knows which lists, quotations and headings a place of a page is in, and writes them as Markdown
 * does. Used by one thread.
 */
final class BlockMarks {
  private static final int DEEPEST = 6;

  private final Deque<Block> blocks = new ArrayDeque<>();
  private int ordered;
  private int lists;
  private int depth;
  private String heading = "";

  /** A list, an item of one, or a quotation; a list with a number is ordered. */
  private static final class Block {
    private final String kind;
    private int number;
    private String sign = "";
    private boolean begun;

    Block(String kind) {
      this.kind = kind;
    }
  }

  void begin(Element element) {
    String name = element.normalName();
    switch (name) {
      case "ul", "ol" -> beginList(element, name);
      case "li" -> beginItem();
      case "blockquote" -> blocks.push(new Block(name));
      case "h1", "h2" -> heading = "## ";
      case "h3" -> heading = "### ";
      case "h4", "h5", "h6" -> heading = "#### ";
      default -> {}
    }
  }

  private void beginList(Element element, String name) {
    Block list = new Block(name);
    boolean start = element.attr("start").matches("\\d{1,6}");
    list.number = start ? Integer.parseInt(element.attr("start")) : 1;
    if (name.equals("ol")) {
      list.sign = ordered++ % 2 == 0 ? ". " : ") ";
    }
    lists += depth++ == 0 ? 1 : 0;
    blocks.push(list);
  }

  private void beginItem() {
    Block list =
        blocks.stream()
            .filter(block -> block.kind.equals("ul") || block.kind.equals("ol"))
            .findFirst()
            .orElse(null);
    Block item = new Block("li");
    item.sign = list == null || list.kind.equals("ul") ? "- " : list.number++ + list.sign;
    blocks.push(item);
  }

  void end(Element element) {
    String name = element.normalName();
    switch (name) {
      case "ul", "ol" -> {
        depth--;
        blocks.pop();
      }
      case "li", "blockquote" -> blocks.pop();
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading = "";
      default -> {}
    }
  }

  /** The mark of a block that begins here, in which the items round it have begun then. */
  Mark next() {
    StringBuilder first = new StringBuilder();
    StringBuilder next = new StringBuilder();
    boolean inList = false;
    int deep = 0;
    for (Iterator<Block> all = blocks.descendingIterator(); all.hasNext(); ) {
      Block block = all.next();
      if (block.kind.equals("blockquote") && deep++ < DEEPEST) {
        first.append("> ");
        next.append("> ");
      } else if (block.kind.equals("li") && deep++ < DEEPEST) {
        inList = true;
        first.append(block.begun ? " ".repeat(block.sign.length()) : block.sign);
        next.append(" ".repeat(block.sign.length()));
        block.begun = true;
      }
    }
    boolean heads = first.isEmpty() && !heading.isEmpty();
    return heads
        ? new Mark(heading, "", 0)
        : first.isEmpty()
            ? Mark.NONE
            : new Mark(first.toString(), next.toString(), inList ? Math.max(1, lists) : 0);
  }
}
