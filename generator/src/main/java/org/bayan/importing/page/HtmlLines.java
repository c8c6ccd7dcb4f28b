package org.bayan.importing.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bayan.importing.page.Line.Place;
import org.bayan.importing.page.StyledText.Style;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Writes a page as lines: each block is a paragraph, and {@code br} ends a line in it. What belongs
 * to the page by its markup is among them, as such; pictures and the like are told apart. Used
 * once.
 */
final class HtmlLines implements NodeFilter {
  private static final Set<String> UNSEEN =
      Set.of("script", "style", "template", "head", "title", "input", "canvas", "math");
  private static final Set<String> MEDIA =
      Set.of("img", "iframe", "object", "embed", "audio", "video", "svg");
  private static final Set<String> LOST = Set.of("u", "s", "del", "strike", "ins");
  private static final Set<String> CONTROLS =
      Set.of("br", "button", "select", "textarea", "datalist");
  private static final int LONGEST_SHOWN = 60;

  private final HtmlBoilerplate boilerplate;
  private final Element main;
  private final Element heading;
  private final HtmlAddresses addresses;
  private final SourcePage.Visible visible;
  private final List<Line> lines = new ArrayList<>();
  private final List<String> changes = new ArrayList<>();
  private final BlockMarks marks = new BlockMarks();
  private StyledTextBuilder text = new StyledTextBuilder();
  private Paused paused;
  private Mark mark;
  private boolean inMain;
  private boolean inHeading;
  private boolean title;
  private int aside;
  private int block;
  private int blocks;
  private int number = 1;
  private boolean broken;

  /** The line that goes on after a part of the page that stands in it. */
  private record Paused(
      StyledTextBuilder text, Mark mark, int block, int number, boolean title, boolean broken) {}

  /**
   * @param main the part that holds the text
   * @param heading the page's title, or null
   */
  HtmlLines(
      HtmlBoilerplate boilerplate,
      Element main,
      Element heading,
      HtmlAddresses addresses,
      SourcePage.Visible visible) {
    this.boilerplate = boilerplate;
    this.main = main;
    this.heading = heading;
    this.addresses = addresses;
    this.visible = visible;
  }

  /** The lines of an element. */
  List<Line> of(Element element) {
    NodeTraversor.filter(this, element);
    endLine();
    return lines;
  }

  /** What no line shows, each with its line. */
  List<String> changes() {
    return changes;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode part) {
      append(part);
      return FilterResult.CONTINUE;
    }
    return node instanceof Element element ? begin(element) : FilterResult.CONTINUE;
  }

  private FilterResult begin(Element element) {
    String name = element.normalName();
    if (UNSEEN.contains(name)) {
      return FilterResult.SKIP_ENTIRELY;
    } else if (MEDIA.contains(name)) {
      media(element, name);
      return FilterResult.SKIP_ENTIRELY;
    } else if ((name.equals("sup") || name.equals("sub")) && raised(element, name)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (isBlock(element)) {
      endBlock();
    }
    inMain |= element == main;
    if (boilerplate.has(element) && aside++ == 0) {
      paused = new Paused(text, mark, block, number, title, broken);
      text = new StyledTextBuilder();
      endBlock();
    }
    if (name.equals("table") && isText() && HtmlTable.isOfData(element)) {
      table(element);
      return FilterResult.SKIP_ENTIRELY;
    }
    inHeading |= element == heading;
    if (isText()) {
      marks.begin(element);
    }
    switch (name) {
      case "br" -> lineBreak();
      case "q" -> text.append("«");
      case "a" -> text.begin(Style.LINK, addresses.of(element, this::change));
      default -> {
        Style style = style(element);
        if (style != null) {
          text.begin(style, null);
        }
      }
    }
    if (LOST.contains(name) && isText() && element.hasText()) {
      changed(
          element,
          "the line "
              + (name.equals("u") || name.equals("ins") ? "under" : "through")
              + " “"
              + shown(element.text())
              + "” is not kept");
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      String name = element.normalName();
      if (name.equals("a") || style(element) != null) {
        text.end();
      } else if (name.equals("q")) {
        text.append("»");
      }
      boolean ends = isBlock(element);
      if (ends) {
        endBlock();
      }
      if (isText()) {
        marks.end(element);
      }
      if (boilerplate.has(element)) {
        endBlock();
        if (--aside == 0) {
          goOn();
        }
      }
      inMain &= element != main;
      inHeading &= element != heading;
    }
    return FilterResult.CONTINUE;
  }

  private void goOn() {
    text = paused.text;
    mark = paused.mark;
    block = paused.block;
    number = paused.number;
    title = paused.title;
    broken = paused.broken;
  }

  private static Style style(Element element) {
    return switch (element.normalName()) {
      case "strong", "b" -> Style.STRONG;
      case "em", "i", "cite", "dfn" -> Style.EMPHASIS;
      case "span" ->
          element.attr("style").matches("(?i).*font-weight\\s*:\\s*(bold|[6-9]00).*")
              ? Style.STRONG
              : null;
      default -> null;
    };
  }

  private boolean isText() {
    return inMain && aside == 0;
  }

  private static boolean isBlock(Element element) {
    return element.isBlock() && !CONTROLS.contains(element.normalName());
  }

  private void append(TextNode part) {
    String words = part.getWholeText().replaceAll("[ \\t\\n\\r\\f\u00A0]+", " ");
    if (!words.isEmpty() && !words.equals(" ")) {
      words = visible.of(words, Math.max(1, part.sourceRange().start().lineNumber()));
    }
    if (!Line.strip(words).isEmpty()) {
      if (text.isBlank()) {
        number = Math.max(1, part.sourceRange().start().lineNumber());
        title = inHeading && isText();
      }
      broken = false;
    }
    text.append(words);
  }

  /**
   * A raised or lowered number; false if there are no signs for it, so that it is written as it is.
   */
  private boolean raised(Element element, String name) {
    String words = element.text();
    var signs = Superscripts.of(words, name.equals("sup"));
    if (signs.isPresent()) {
      if (text.isBlank()) {
        number = Math.max(number, lineOf(element));
      }
      broken &= words.isBlank();
      text.append(signs.get());
    } else if (isText()) {
      changed(
          element,
          "“"
              + shown(words)
              + "” is written on the line, not "
              + (name.equals("sup") ? "above" : "below")
              + " it");
    }
    return signs.isPresent();
  }

  private void media(Element element, String name) {
    String address =
        addresses.absolute(element.hasAttr("src") ? element.attr("src") : element.attr("data"));
    String words = element.hasAttr("alt") ? element.attr("alt") : element.text();
    boolean seen = !words.isBlank() || !address.isEmpty() && !address.startsWith("data:");
    if (seen) {
      String what = name.equals("img") || name.equals("svg") ? "picture" : name;
      changed(
          element,
          what
              + " left out:"
              + (words.isBlank() ? "" : " " + Line.strip(visible.of(words, lineOf(element))))
              + (address.startsWith("http") ? " <" + address + ">" : ""));
    }
  }

  private void changed(Element element, String what) {
    changes.add("line " + lineOf(element) + ": " + what);
  }

  private void change(Element element, String what) {
    if (isText()) {
      changed(element, what);
    }
  }

  private static int lineOf(Element element) {
    return Math.max(1, element.sourceRange().start().lineNumber());
  }

  private static String shown(String words) {
    return words.length() > LONGEST_SHOWN ? words.substring(0, LONGEST_SHOWN) + "…" : words;
  }

  private void table(Element table) {
    boolean headed = false;
    boolean first = true;
    for (Element caption : table.select("caption")) {
      text.append(visible.of(caption.text(), lineOf(caption)));
      number = lineOf(caption);
      endBlock();
    }
    for (Element row : HtmlTable.rows(table)) {
      headed |= first && !row.select("th").isEmpty();
      first = false;
      List<StyledText> cells = new ArrayList<>();
      for (Element cell : HtmlTable.cells(row)) {
        cells.add(cell(cell));
        for (int i = 1;
            cell.attr("colspan").matches("\\d{1,2}") && i < Integer.parseInt(cell.attr("colspan"));
            i++) {
          cells.add(StyledText.plain(""));
        }
      }
      if (!cells.isEmpty()) {
        lines.add(Line.row(lineOf(row), block, cells, Place.TEXT));
      }
    }
    if (!headed) {
      changed(table, "the table's first row is written as its head");
    }
    if (!table.select("[colspan], [rowspan]").isEmpty()) {
      changed(table, "the table's joined cells are written apart");
    }
    endBlock();
  }

  private StyledText cell(Element cell) {
    HtmlLines inside = new HtmlLines(boilerplate, cell, null, addresses, visible);
    List<Line> parts = inside.of(cell).stream().filter(line -> !line.aside()).toList();
    changes.addAll(inside.changes);
    return parts.stream()
        .map(Line::styled)
        .reduce((a, b) -> a.and(" ", b))
        .orElse(StyledText.plain(""));
  }

  /** Two breaks in a row end a paragraph, as they look. */
  private void lineBreak() {
    endLine();
    if (broken) {
      block = ++blocks;
      mark = null;
    }
    broken = true;
  }

  private void endBlock() {
    endLine();
    broken = false;
    mark = null;
    block = ++blocks;
  }

  private void endLine() {
    StyledText line = text.take();
    if (!line.text().isEmpty()) {
      Place place = !isText() ? Place.ASIDE : title ? Place.TITLE : Place.TEXT;
      Mark own = mark != null ? mark : isText() ? marks.next() : Mark.NONE;
      mark = own;
      lines.add(new Line(number, block, line, own, place, List.of()));
    }
  }
}
