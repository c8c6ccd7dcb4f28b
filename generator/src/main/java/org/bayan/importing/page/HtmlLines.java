package org.bayan.importing.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Writes a part of a page as lines: each block is a paragraph, and {@code br} ends a line in it. Used once. */
public final class HtmlLines implements NodeFilter {
  private final HtmlBoilerplate boilerplate;
  private final Element heading;
  private final List<Line> lines = new ArrayList<>();
  private final Deque<Integer> lists = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private String mark = "";
  private String link;
  private boolean inHeading;
  private boolean title;
  private int orderedLists;
  private int linkDepth;
  private int linked;
  private int letters;
  private int block;
  private int number = 1;
  private boolean broken;

  private HtmlLines(HtmlBoilerplate boilerplate, Element heading) {
    this.boilerplate = boilerplate;
    this.heading = heading;
  }

  /**
   * The lines of an element.
   *
   * @param heading the page's title, or null
   */
  public static List<Line> of(Element element, HtmlBoilerplate boilerplate, Element heading) {
    HtmlLines lines = new HtmlLines(boilerplate, heading);
    NodeTraversor.filter(lines, element);
    lines.endLine();
    return lines.lines;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode part) {
      append(part);
    } else if (node instanceof Element element) {
      if (boilerplate.has(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      begin(element);
    }
    return FilterResult.CONTINUE;
  }

  private void begin(Element element) {
    String name = element.normalName();
    if (name.equals("br")) {
      lineBreak();
    } else if (isBlock(element)) {
      endBlock();
    }
    inHeading |= element == heading;
    switch (name) {
      case "ol" -> {
        lists.push(element.attr("start").matches("\\d{1,6}") ? Integer.parseInt(element.attr("start")) : 1);
        orderedLists++;
      }
      case "ul" -> lists.push(-1);
      case "a" -> {
        linkDepth++;
        link = element.attr("href").startsWith("http") ? element.attr("href").strip() : link;
      }
      default -> mark = mark(name);
    }
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      String name = element.normalName();
      if (name.equals("a")) {
        linkDepth--;
      } else if (isBlock(element)) {
        endBlock();
        mark = name.equals("li") || name.matches("h[1-6]") ? "" : mark;
      }
      if (name.equals("ol") || name.equals("ul")) {
        lists.pop();
      }
      inHeading &= element != heading;
    }
    return FilterResult.CONTINUE;
  }

  private static boolean isBlock(Element element) {
    return element.isBlock() && !element.normalName().equals("br");
  }

  private void append(TextNode part) {
    String words = part.getWholeText();
    int shown = (int) words.chars().filter(c -> !Character.isWhitespace(c)).count();
    if (letters == 0 && shown > 0) {
      number = Math.max(1, part.sourceRange().start().lineNumber());
      title = inHeading;
    }
    text.append(words);
    letters += shown;
    linked += linkDepth > 0 ? shown : 0;
    broken &= shown == 0;
  }

  /** Two breaks in a row end a paragraph, as they look. */
  private void lineBreak() {
    endLine();
    block += broken ? 1 : 0;
    broken = true;
  }

  private void endBlock() {
    endLine();
    broken = false;
    block++;
  }

  private void endLine() {
    String line = Line.strip(text.toString().replaceAll("[ \\t\\n\\r\\f]+", " "));
    if (!line.isEmpty()) {
      lines.add(new Line(number, block, line, mark, title, link, linked == letters));
      mark = "";
    }
    text.setLength(0);
    link = null;
    linked = 0;
    letters = 0;
  }

  private String mark(String name) {
    return switch (name) {
      case "h1", "h2" -> "## ";
      case "h3" -> "### ";
      case "h4", "h5", "h6" -> "#### ";
      case "li" -> lists.isEmpty() || lists.peek() < 0 ? "- " : next() + (orderedLists % 2 == 0 ? ") " : ". ");
      default -> mark;
    };
  }

  /** The number of the next item. The sign after it changes from list to list, else Markdown would count on. */
  private int next() {
    int number = lists.pop();
    lists.push(number + 1);
    return number;
  }
}
