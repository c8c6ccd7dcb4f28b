package org.bayan.importing.page;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.bayan.frontmatter.WordList;
import org.bayan.importing.lexicon.Lexicon;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Which parts of a page its markup shows to be no text of it: scripts, navigation, footers, what is
 * hidden, parts whose class or id is a word for boilerplate. A part that holds the title or much of
 * the text is none, whatever it is called. One pass over the page, so that none is slow.
 */
public final class HtmlBoilerplate implements NodeVisitor {
  private static final Set<String> NEVER_TEXT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "svg",
          "object",
          "embed",
          "canvas",
          "audio",
          "video",
          "select",
          "input",
          "textarea",
          "button",
          "datalist",
          "map",
          "dialog",
          "head",
          "title");
  private static final Set<String> TAGS = Set.of("nav", "aside", "footer", "header", "figcaption");
  private static final Set<String> ROLES =
      Set.of(
          "navigation",
          "banner",
          "contentinfo",
          "complementary",
          "search",
          "dialog",
          "alert",
          "menu",
          "menubar",
          "toolbar");
  private static final int LONG = 40;
  private static final int LONGEST_CLASS = 1_000;
  private static final String[] NO_WORDS = {};
  private static final Pattern WORD_ENDS = Pattern.compile("(?<=[a-z])(?=[A-Z])|[^A-Za-z]+");

  private final Lexicon lexicon;
  private final Map<Element, Integer> lengths = new IdentityHashMap<>();
  private final Set<Element> suspects = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<Integer> open = new ArrayDeque<>();
  private final Element body;
  private final Set<Element> keep;

  /**
   * Looks at a page.
   *
   * @param keep the title and what it stands in
   */
  public HtmlBoilerplate(Element body, Set<Element> keep, Lexicon lexicon) {
    this.body = body;
    this.keep = keep;
    this.lexicon = lexicon;
    NodeTraversor.traverse(this, body);
  }

  /** Whether an element holds no text of the page. */
  public boolean has(Element element) {
    if (NEVER_TEXT.contains(element.normalName())) {
      return true;
    }
    boolean small = length(element) * 5L <= length(body) * 2L;
    return suspects.contains(element) && small && element != body && !keep.contains(element);
  }

  /** How much text an element holds in long runs, as paragraphs have them and menus do not. */
  public int length(Element element) {
    return lengths.getOrDefault(element, 0);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof Element element) {
      open.push(0);
      if (isSuspect(element)) {
        suspects.add(element);
      }
    } else if (node instanceof TextNode text && text.getWholeText().strip().length() >= LONG) {
      open.push(open.pop() + text.getWholeText().length());
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      int length = NEVER_TEXT.contains(element.normalName()) ? 0 : open.peek();
      open.pop();
      lengths.put(element, length);
      open.push(open.isEmpty() ? length : open.pop() + length);
    }
  }

  private boolean isSuspect(Element element) {
    String style = element.attr("style").replace(" ", "");
    return TAGS.contains(element.normalName())
        || ROLES.contains(element.attr("role"))
        || element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || style.contains("display:none")
        || isNamed(element);
  }

  private boolean isNamed(Element element) {
    String names = element.className() + " " + element.id();
    for (String word : names.length() > LONGEST_CLASS ? NO_WORDS : WORD_ENDS.split(names)) {
      if (!word.isEmpty()
          && lexicon.has(WordList.BOILERPLATE_CLASSES, word.toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }
}
