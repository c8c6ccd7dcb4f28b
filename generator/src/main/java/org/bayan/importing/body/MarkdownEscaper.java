package org.bayan.importing.body;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bayan.markdown.Markdown;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Writes a paragraph as Markdown that shows it to the letter. Whether a sign needs a backslash is not
 * decided by rules of its own but by rendering: a paragraph that comes out as it went in stays as it
 * is; else the backslashes stay that cannot be left out.
 */
public final class MarkdownEscaper {
  /** The signs that may mean something: anywhere, and those that do where a line begins. */
  private static final Pattern SIGNS =
      Pattern.compile("[\\\\`*_\\[\\]<&~|!]|(?m)(?<=^ {0,3})[#>+=:-]|(?<=^ {0,3}\\p{Nd}{1,9})[.)]|#$");
  private static final Pattern PUNCTUATION = Pattern.compile("[!-/:-@\\[-`{-~]");
  private static final int FEW = 12;
  private static final int MOST_PARAGRAPHS = 500;

  private final Markdown markdown;
  private int tried;

  public MarkdownEscaper(Markdown markdown) {
    this.markdown = markdown;
  }

  /**
   * A paragraph.
   *
   * @param mark what stands before it, such as {@code - }
   * @param text its text, with line feeds where lines end
   * @param lineEnd how a line's end is written, a line feed included
   */
  public String of(String mark, String text, String lineEnd) {
    List<Integer> signs = signs(SIGNS, text);
    if (signs.isEmpty() || isLiteral(mark, text, List.of(), lineEnd)) {
      return written(mark, text, List.of(), lineEnd);
    }
    List<Integer> needed = isLiteral(mark, text, signs, lineEnd) ? signs : signs(PUNCTUATION, text);
    if (needed.size() <= FEW && tried++ < MOST_PARAGRAPHS) {
      for (Integer sign : List.copyOf(needed)) {
        List<Integer> fewer = new ArrayList<>(needed);
        fewer.remove(sign);
        needed = isLiteral(mark, text, fewer, lineEnd) ? fewer : needed;
      }
    }
    return written(mark, text, needed, lineEnd);
  }

  private static List<Integer> signs(Pattern pattern, String text) {
    List<Integer> signs = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      signs.add(matcher.start());
    }
    return signs;
  }

  private static String written(String mark, String text, List<Integer> escaped, String lineEnd) {
    StringBuilder written = new StringBuilder(text);
    for (int i = escaped.size() - 1; i >= 0; i--) {
      written.insert((int) escaped.get(i), "\\");
    }
    return mark + written.toString().replace("\n", lineEnd + " ".repeat(mark.startsWith("#") ? 0 : mark.length()));
  }

  /** Whether the paragraph is rendered as one block of the right kind that holds the text and no other markup. */
  private boolean isLiteral(String mark, String text, List<Integer> escaped, String lineEnd) {
    List<String> faults = new ArrayList<>();
    String html = markdown.render(written(mark, text, escaped, lineEnd), Markdown.Numbering.PLAIN, (offset, what, fix) -> faults.add(what)).html();
    Element body = Jsoup.parseBodyFragment(html).body();
    if (!faults.isEmpty() || body.childrenSize() != 1) {
      return false;
    }
    Element block = body.child(0);
    boolean list = block.normalName().equals("ul") || block.normalName().equals("ol");
    if (list && !mark.isEmpty() && block.childrenSize() == 1) {
      block = block.child(0);
    }
    block.select("br").remove();
    boolean plain = block.getAllElements().stream().skip(1).allMatch(element -> element.normalName().equals("bdi"));
    return plain && block.normalName().equals(tag(mark)) && block.wholeText().strip().equals(text.strip());
  }

  private static String tag(String mark) {
    return mark.isEmpty() ? "p" : mark.startsWith("#") ? "h" + (mark.length() - 1) : "li";
  }
}
