package org.bayan.importing.body;

import java.util.ArrayList;
import java.util.List;
import org.bayan.importing.page.Line;

/** Writes a text's lines as Markdown: its paragraphs as the source parts them, to the letter. */
public final class MarkdownBody {
  private static final int LONGEST_WRAPPED = 100;
  private static final int LONG = 120;
  private static final String HARD = "\\\n";

  private final MarkdownEscaper markdown;

  public MarkdownBody(MarkdownEscaper markdown) {
    this.markdown = markdown;
  }

  /**
   * The text.
   *
   * @param lines its lines, at least one
   * @param web whether line breaks are meant, as on a web page
   */
  public String of(List<Line> lines, boolean web) {
    boolean wrapped = !web && isWrapped(lines);
    boolean each = !web && !wrapped && linesAreParagraphs(lines);
    StringBuilder text = new StringBuilder();
    List<Line> block = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      block.add(lines.get(i));
      boolean ends = i + 1 == lines.size() || each || lines.get(i + 1).block() != lines.get(i).block() || !lines.get(i + 1).mark().isEmpty();
      if (ends) {
        text.append(text.isEmpty() ? "" : "\n\n").append(block(block, wrapped ? "\n" : HARD));
        block.clear();
      }
    }
    return text.toString();
  }

  private String block(List<Line> lines, String lineEnd) {
    String mark = lines.get(0).mark();
    String join = mark.startsWith("#") ? " " : "\n";
    return markdown.of(mark, String.join(join, lines.stream().map(Line::text).toList()), lineEnd);
  }

  /** Lines as an e-mail breaks them: none long, and those that go on nearly as long as the longest. */
  private static boolean isWrapped(List<Line> lines) {
    int longest = lines.stream().mapToInt(line -> line.text().length()).max().orElse(0);
    int full = 0;
    int broken = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (lines.get(i).block() == lines.get(i + 1).block()) {
        full += lines.get(i).text().length() * 4 >= longest * 3 ? 1 : 0;
        broken++;
      }
    }
    return longest <= LONGEST_WRAPPED && longest >= LONGEST_WRAPPED / 2 && broken > 0 && full * 5 >= broken * 4;
  }

  /** A text whose lines that another follows are mostly as long as paragraphs; or some, if there is no blank line in it. */
  private static boolean linesAreParagraphs(List<Line> lines) {
    int longs = 0;
    int followed = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (lines.get(i).block() == lines.get(i + 1).block()) {
        longs += lines.get(i).text().length() > LONG ? 1 : 0;
        followed++;
      }
    }
    boolean oneBlock = followed + 1 == lines.size();
    return longs > 0 && (oneBlock || longs * 2 >= followed);
  }
}
