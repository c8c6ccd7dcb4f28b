package org.bayan.importing.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads plain text: paragraphs are parted by blank lines, and lines that begin with one bullet
 * after another, or with numbers that go on, are lists.
 */
public final class PlainTextPage {
  private static final Pattern BULLET = Pattern.compile("([-*•·▪●◦■►○])[ \\t\u00A0]+(?=\\S)");
  private static final Pattern NUMBER =
      Pattern.compile("(\\p{Nd}{1,3})([.)-])[ \\t\u00A0]+(?=\\S)");

  private static final Pattern CHAT =
      Pattern.compile(
          "\\[\\p{Nd}{1,4}[/.-]\\p{Nd}{1,2}[/.-]\\p{Nd}{1,4}[,،]? [^\\]]{3,20}\\] ?[^:]{1,40}:");
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?:صفحة|الصفحة|page|p\\.)\\s*\\p{Nd}{1,4}(?:\\s*(?:من|/|of)\\s*\\p{Nd}{1,4})?|[-–]\\s*\\p{Nd}{1,4}\\s*[-–]",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern STRONG = Pattern.compile("\\*[^*\\s][^*]*[^*\\s]\\*");
  private static final int LONGEST_HEAD = 120;

  private PlainTextPage() {}

  /** Reads a text. */
  public static SourcePage read(String text, SourcePage.Visible visible) {
    String[] all = text.split("\n", -1);
    MailHeader mail = MailHeader.of(all);
    boolean printed =
        Arrays.stream(all).anyMatch(line -> PAGE_NUMBER.matcher(line.strip()).matches());
    List<Line> lines = new ArrayList<>();
    int block = 0;
    for (int i = 0; i < all.length; i++) {
      int number = i + 1;
      String words =
          Line.strip(
              Arrays.stream(all[i].strip().split("\t"))
                  .map(cell -> visible.of(cell, number))
                  .collect(Collectors.joining("\t")));
      boolean aside =
          i < mail.length()
              || CHAT.matcher(words).lookingAt()
              || PAGE_NUMBER.matcher(words).matches()
              || printed && isRepeated(words, all);
      if (words.isEmpty()) {
        block++;
      } else {
        lines.add(line(number, block, words, aside));
      }
    }
    return new SourcePage(
        withLists(withTables(lines)),
        mail.subject(),
        null,
        List.of(),
        mail.sent(),
        false,
        List.of());
  }

  /** Whether a page's running head is printed again and again. */
  private static boolean isRepeated(String words, String[] lines) {
    return words.length() <= LONGEST_HEAD
        && Arrays.stream(lines).filter(line -> Line.strip(line).equals(words)).count() > 1;
  }

  /** A line; one between asterisks is strong, as messengers write it. */
  private static Line line(int number, int block, String words, boolean aside) {
    boolean strong = STRONG.matcher(words).matches();
    String bare = strong ? words.substring(1, words.length() - 1) : words;
    List<StyledText.Span> spans =
        strong
            ? List.of(new StyledText.Span(0, bare.length(), StyledText.Style.STRONG, null))
            : List.of();
    return new Line(
        number,
        block,
        new StyledText(bare, spans),
        Mark.NONE,
        aside ? Line.Place.ASIDE : Line.Place.TEXT,
        List.of());
  }

  /** Lines with the same number of tabs, one after another, are the rows of a table. */
  private static List<Line> withTables(List<Line> lines) {
    List<Line> all = new ArrayList<>(lines);
    for (int i = 0; i < lines.size(); i++) {
      int tabs = tabs(lines.get(i));
      boolean joined =
          tabs > 0
              && (i > 0 && isNextRow(lines.get(i - 1), lines.get(i))
                  || i + 1 < lines.size() && isNextRow(lines.get(i), lines.get(i + 1)));
      if (joined) {
        List<StyledText> cells =
            Arrays.stream(lines.get(i).text().split("\t"))
                .map(cell -> StyledText.plain(Line.strip(cell)))
                .toList();
        all.set(i, Line.row(lines.get(i).number(), lines.get(i).block(), cells, Line.Place.TEXT));
      } else if (tabs > 0) {
        all.set(i, lines.get(i).spaced());
      }
    }
    return all;
  }

  private static boolean isNextRow(Line line, Line next) {
    return line.block() == next.block()
        && !line.aside()
        && !next.aside()
        && tabs(line) == tabs(next);
  }

  private static int tabs(Line line) {
    return line.text().split("\t").length - 1;
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
    String sign = numbered ? number.group(1) + number.group(2).replace('-', '.') + " " : "- ";
    int from = numbered ? number.end() : bullet.lookingAt() ? bullet.end() : 0;
    return line.marked(new Mark(sign, " ".repeat(sign.length()), list), from);
  }
}
