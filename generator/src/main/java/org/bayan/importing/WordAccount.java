package org.bayan.importing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bayan.importing.page.Line;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/**
 * Counts words: each of a line's must be in some texts as often as in the lines. A word is what is
 * made of letters and digits; raised digits and Arabic-Indic ones count as plain. Used once.
 */
final class WordAccount {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

  private final Map<String, Integer> words = new HashMap<>();

  /**
   * @param texts where the words must be
   */
  WordAccount(List<String> texts) {
    texts.stream()
        .flatMap(text -> split(text).stream())
        .forEach(word -> words.merge(word, 1, Integer::sum));
  }

  /** The words of a text, in order. */
  static List<String> split(String text) {
    List<String> all = new ArrayList<>();
    Matcher matcher = WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC));
    while (matcher.find()) {
      StringBuilder word = new StringBuilder();
      matcher
          .group()
          .codePoints()
          .forEach(
              c -> word.appendCodePoint(Character.isDigit(c) ? '0' + Character.digit(c, 10) : c));
      all.add(word.toString());
    }
    return all;
  }

  /** The words that a page shows, with the numbers of lists. */
  static String words(String html) {
    StringBuilder shown = new StringBuilder();
    NodeTraversor.traverse(
        (node, depth) -> {
          if (node instanceof TextNode text) {
            shown.append(text.getWholeText());
          } else if (node instanceof Element element
              && (element.isBlock() || element.normalName().equals("br"))) {
            shown.append(' ').append(number(element));
          }
        },
        Jsoup.parseBodyFragment(html).body());
    return shown.toString();
  }

  private static String number(Element item) {
    Node list = item.parent();
    if (!item.normalName().equals("li")
        || !(list instanceof Element parent)
        || !parent.normalName().equals("ol")) {
      return "";
    }
    String start = parent.attr("start");
    return (start.isEmpty() ? 1 : Long.parseLong(start)) + item.elementSiblingIndex() + " ";
  }

  /**
   * What is missing of some lines.
   *
   * @param what how messages call it
   */
  List<String> missing(List<Line> lines, String what) {
    List<String> missing = new ArrayList<>();
    for (Line line : lines) {
      List<String> lost =
          split(line.text()).stream()
              .filter(word -> words.merge(word, -1, Integer::sum) < 0)
              .toList();
      if (!lost.isEmpty()) {
        missing.add("line " + line.number() + ": " + what + ": " + String.join(" ", lost));
      }
    }
    return missing;
  }
}
