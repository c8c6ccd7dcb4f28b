package org.bayan.importing.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads plain text: paragraphs are parted by blank lines, and lines that begin with one bullet after
 * another, or with numbers that go on, are lists.
 */
public final class PlainTextPage {
  private static final Pattern BULLET = Pattern.compile("([-*+•·▪●◦■►○])[ \\t\u00A0]+(?=\\S)");
  private static final Pattern NUMBER = Pattern.compile("(\\p{Nd}{1,3})([.)])[ \\t\u00A0]+(?=\\S)");

  private PlainTextPage() {}

  /** Reads a text. */
  public static SourcePage read(String text, SourcePage.Visible visible) {
    List<Line> lines = new ArrayList<>();
    int number = 0;
    int block = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      String words = Line.strip(visible.of(line, number));
      if (words.isEmpty()) {
        block++;
      } else {
        lines.add(new Line(number, block, words));
      }
    }
    return new SourcePage(withLists(lines), null, null, null, null, false, List.of());
  }

  private static List<Line> withLists(List<Line> lines) {
    List<Line> marked = new ArrayList<>();
    int lists = 0;
    for (int at = 0; at < lines.size(); ) {
      int end = at + 1;
      while (end < lines.size() && goesOn(lines.get(end - 1), lines.get(end))) {
        end++;
      }
      if (end - at > 1) {
        lists++;
        for (Line line : lines.subList(at, end)) {
          marked.add(item(line, lists));
        }
      } else {
        marked.add(lines.get(at));
      }
      at = end;
    }
    return marked;
  }

  /** Whether both lines are items of one list. */
  private static boolean goesOn(Line line, Line next) {
    Matcher bullet = BULLET.matcher(line.text());
    Matcher bulletNext = BULLET.matcher(next.text());
    if (bullet.lookingAt() && bulletNext.lookingAt()) {
      return bullet.group(1).equals(bulletNext.group(1));
    }
    Matcher number = NUMBER.matcher(line.text());
    Matcher numberNext = NUMBER.matcher(next.text());
    return number.lookingAt()
        && numberNext.lookingAt()
        && number.group(2).equals(numberNext.group(2))
        && Integer.parseInt(numberNext.group(1)) == Integer.parseInt(number.group(1)) + 1;
  }

  private static Line item(Line line, int list) {
    Matcher number = NUMBER.matcher(line.text());
    Matcher bullet = BULLET.matcher(line.text());
    boolean numbered = number.lookingAt();
    String sign = numbered ? number.group(1) + number.group(2) + " " : "- ";
    int from = numbered ? number.end() : bullet.lookingAt() ? bullet.end() : 0;
    return line.marked(new Mark(sign, " ".repeat(sign.length()), list), from);
  }
}
