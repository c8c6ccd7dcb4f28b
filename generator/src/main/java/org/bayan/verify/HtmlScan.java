package org.bayan.verify;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a page links to and can be linked at. A single pass over the page's tags, since every page
 * of every bake goes through here; it expects what templates write (quoted attributes, every
 * element closed) and reports anything else as unsound.
 */
final class HtmlScan {
  private static final Set<String> VOID =
      Set.of(
          "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source",
          "track", "wbr");
  private static final Set<String> RAW = Set.of("script", "style");

  private final String html;
  private final char[] chars; // the same, faster to walk through
  private final List<String> links = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private final List<String> faults = new ArrayList<>();
  private final Deque<String> open = new ArrayDeque<>();
  private boolean described;

  private HtmlScan(String html) {
    this.html = html;
    this.chars = html.toCharArray();
  }

  static HtmlScan of(String html) {
    HtmlScan markup = new HtmlScan(html);
    markup.scan();
    return markup;
  }

  /** The values of {@code href} and {@code src}, unescaped. */
  List<String> links() {
    return links;
  }

  /** The values of {@code id}. */
  Set<String> ids() {
    return ids;
  }

  /** What is unsound. */
  List<String> faults() {
    return faults;
  }

  private void scan() {
    int at = html.indexOf('<');
    while (at >= 0) {
      at = html.indexOf('<', tag(at));
    }
    if (!open.isEmpty()) {
      fault("<" + open.peek() + "> is not closed", html.length());
    }
  }

  /** Reads the tag at the given {@code <}; returns the index after it. */
  private int tag(int start) {
    if (html.startsWith("<!--", start)) {
      return after("-->", start);
    }
    if (html.startsWith("<!", start) || html.startsWith("<?", start)) {
      return after(">", start);
    }
    boolean closing = html.startsWith("</", start);
    int nameStart = start + (closing ? 2 : 1);
    int nameEnd = nameEnd(nameStart);
    String name = html.substring(nameStart, nameEnd);
    if (name.isEmpty()) {
      fault("a < that begins no tag", start);
      return start + 1;
    }
    described = false;
    int end = attributes(nameEnd);
    if (name.equals("img") && !described) {
      fault("an <img> without alt", start);
    }
    boolean selfClosed = html.startsWith("/>", end - 2);
    if (closing) {
      close(name, start);
    } else if (!selfClosed && !VOID.contains(name)) {
      open.push(name);
      if (RAW.contains(name)) {
        return Math.max(end, html.indexOf("</" + name, end));
      }
    }
    return end;
  }

  private void close(String name, int at) {
    if (name.equals(open.peek())) {
      open.pop();
      return;
    }
    fault("</" + name + "> closes " + (open.isEmpty() ? "nothing" : "<" + open.peek() + ">"), at);
    if (open.contains(name)) {
      while (!open.pop().equals(name)) {
        // elements that were left open inside
      }
    }
  }

  private int attributes(int from) {
    int at = from;
    while (at < chars.length) {
      char c = chars[at];
      if (c == '>') {
        return at + 1;
      }
      if (c == '/' || Character.isWhitespace(c)) {
        at++;
      } else {
        at = attribute(at);
      }
    }
    fault("a tag that is not closed", from);
    return chars.length;
  }

  private int attribute(int start) {
    int nameEnd = start;
    while (nameEnd < chars.length && !endsName(chars[nameEnd])) {
      nameEnd++;
    }
    described |= is("alt", start, nameEnd);
    if (nameEnd >= chars.length || chars[nameEnd] != '=') {
      return nameEnd;
    }
    char quote = nameEnd + 1 < chars.length ? chars[nameEnd + 1] : ' ';
    int valueEnd = quote == '"' || quote == '\'' ? html.indexOf(quote, nameEnd + 2) : -1;
    if (valueEnd < 0) {
      fault("an attribute without quotes", start);
      return nameEnd + 1;
    }
    value(start, nameEnd, nameEnd + 2, valueEnd);
    return valueEnd + 1;
  }

  private static boolean endsName(char c) {
    return c == '=' || c == '>' || c == ' ' || c == '/' || c == '\n' || c == '\t';
  }

  /** Whether the name that stands here is the given one. */
  private boolean is(String name, int start, int end) {
    return end - start == name.length() && html.startsWith(name, start);
  }

  private void value(int nameStart, int nameEnd, int from, int to) {
    if (is("href", nameStart, nameEnd) || is("src", nameStart, nameEnd)) {
      links.add(unescape(html.substring(from, to)));
    } else if (is("id", nameStart, nameEnd) && !ids.add(unescape(html.substring(from, to)))) {
      fault("the id " + html.substring(from, to) + " is given twice", from);
    }
  }

  private int nameEnd(int from) {
    int at = from;
    while (at < chars.length
        && (Character.isLetterOrDigit(chars[at]) || chars[at] == '-' || chars[at] == ':')) {
      at++;
    }
    return at;
  }

  private int after(String end, int from) {
    int at = html.indexOf(end, from);
    return at < 0 ? html.length() : at + end.length();
  }

  private void fault(String what, int at) {
    long line = html.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
    faults.add("line " + line + ": " + what);
  }

  private static String unescape(String value) {
    return value.indexOf('&') < 0
        ? value
        : value
            .replace("&quot;", "\"")
            .replace("&#39;", "'")
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&amp;", "&");
  }
}
