package org.bayan.importing.body;

import org.bayan.importing.page.StyledText;
import org.bayan.importing.page.StyledText.Span;
import org.bayan.importing.page.StyledText.Style;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * What a reader sees of a paragraph, in a form that can be compared: each character with its
 * styles, and no markup but that.
 */
final class ShownWords {
  private static final String OTHER = "\u0001";

  private ShownWords() {}

  /** What a rendered block shows. */
  static String of(Element block) {
    Rendered rendered = new Rendered();
    NodeTraversor.traverse(rendered, block);
    return rendered.shown.toString().strip();
  }

  /** What some words must show. */
  static String of(StyledText words) {
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < words.text().length(); i++) {
      boolean strong = false;
      boolean emphasis = false;
      String address = "";
      for (Span span : words.spans()) {
        if (span.start() <= i && i < span.end()) {
          strong |= span.style() == Style.STRONG;
          emphasis |= span.style() == Style.EMPHASIS;
          address = span.style() == Style.LINK ? span.address() : address;
        }
      }
      append(shown, words.text().charAt(i), strong, emphasis, !address.isEmpty());
    }
    return shown.toString().strip();
  }

  private static void append(
      StringBuilder shown, char c, boolean strong, boolean emphasis, boolean link) {
    boolean space = c == ' ' || c == '\n' || c == '\t';
    if (!space) {
      shown
          .append(c)
          .append(strong ? "s" : "")
          .append(emphasis ? "e" : "")
          .append(link ? "l" : "")
          .append('\u0000');
    } else if (!shown.isEmpty() && shown.charAt(shown.length() - 1) != ' ') {
      shown.append(' ');
    }
  }

  /** Walks through a block; markup that no words ask for spoils the comparison. */
  private static final class Rendered implements NodeVisitor {
    private final StringBuilder shown = new StringBuilder();
    private int strong;
    private int emphasis;
    private int links;

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode text) {
        text.getWholeText()
            .chars()
            .forEach(c -> append(shown, (char) c, strong > 0, emphasis > 0, links > 0));
      } else if (node instanceof Element element && depth > 0) {
        count(element, 1);
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element && depth > 0) {
        count(element, -1);
      }
    }

    private void count(Element element, int by) {
      switch (element.normalName()) {
        case "strong" -> strong += by;
        case "em" -> emphasis += by;
        case "a" -> links += by;
        case "bdi", "br" -> {}
        default -> shown.append(OTHER);
      }
    }
  }
}
