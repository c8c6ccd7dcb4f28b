package org.bayan.importing.body;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.bayan.importing.page.Line;
import org.bayan.importing.page.Mark;
import org.bayan.importing.page.StyledText;
import org.bayan.importing.page.StyledText.Style;

/**
 * Writes a text's lines as Markdown: its paragraphs, lists and tables as the source parts them, to
 * the letter.
 */
public final class MarkdownBody {
  private static final int LONGEST_WRAPPED = 100;
  private static final int LONG = 120;
  private static final String HARD = "\\\n";

  private final InlineMarkdown inline;
  private final List<String> changes = new ArrayList<>();

  public MarkdownBody(InlineMarkdown inline) {
    this.inline = inline;
  }

  /** What could not be written, each with its line. */
  public List<String> changes() {
    return List.copyOf(changes);
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
    Mark before = Mark.NONE;
    for (int i = 0; i < lines.size(); i++) {
      block.add(lines.get(i));
      if (i + 1 == lines.size() || each || !isOneBlock(lines.get(i), lines.get(i + 1))) {
        Mark mark = block.get(0).mark();
        boolean tight = mark.beginsItem() && before.list() == mark.list();
        boolean quoted = mark.next().startsWith(">") && mark.next().equals(before.next());
        text.append(text.isEmpty() ? "" : tight ? "\n" : quoted ? "\n>\n" : "\n\n")
            .append(block(block, wrapped ? " " : HARD));
        before = mark;
        block.clear();
      }
    }
    return text.toString();
  }

  private static boolean isOneBlock(Line line, Line next) {
    return line.block() == next.block()
        && (next.mark().equals(Mark.NONE) || next.mark() == line.mark())
        && line.cells().isEmpty() == next.cells().isEmpty();
  }

  private String block(List<Line> lines, String lineEnd) {
    if (!lines.get(0).cells().isEmpty()) {
      return table(lines);
    }
    Mark mark = lines.get(0).mark();
    String join = mark.isHeading() ? " " : "\n";
    StyledText words =
        lines.stream().map(Line::styled).reduce((a, b) -> a.and(join, b)).orElseThrow();
    if (mark.isHeading() && words.isAll(Style.STRONG)) {
      words = words.only(Style.LINK);
    }
    InlineMarkdown.Written written = inline.write(mark.sign(), words, lineEnd);
    report(lines.get(0), written.lost());
    return mark.first() + written.text().replace("\n", "\n" + mark.next());
  }

  private String table(List<Line> rows) {
    int columns = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(1);
    List<String> written = new ArrayList<>();
    for (Line row : rows) {
      List<String> cells = new ArrayList<>();
      for (StyledText cell : row.cells()) {
        InlineMarkdown.Written words = inline.cell(cell);
        report(row, words.lost());
        cells.add(words.text());
      }
      while (cells.size() < columns) {
        cells.add("");
      }
      written.add("| " + String.join(" | ", cells) + " |");
    }
    written.add(1, "| " + String.join(" | ", Collections.nCopies(columns, "---")) + " |");
    return String.join("\n", written);
  }

  private void report(Line line, List<Style> lost) {
    if (!lost.isEmpty()) {
      String styles =
          lost.stream()
              .map(style -> style == Style.LINK ? "links" : "emphasis")
              .distinct()
              .collect(Collectors.joining(" and "));
      changes.add(
          "line "
              + line.number()
              + ": "
              + styles
              + " not kept in: "
              + line.shown().replaceFirst("^line \\d+: ", ""));
    }
  }

  /**
   * Lines as an e-mail breaks them: none long, and those that go on nearly as long as the longest.
   */
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
    return longest <= LONGEST_WRAPPED
        && longest >= LONGEST_WRAPPED / 2
        && broken > 0
        && full * 5 >= broken * 4;
  }

  /**
   * A text whose lines that another follows are mostly as long as paragraphs; or some, if there is
   * no blank line in it.
   */
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
