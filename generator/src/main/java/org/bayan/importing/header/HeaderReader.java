package org.bayan.importing.header;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bayan.importing.header.HeaderPart.Field;
import org.bayan.importing.lexicon.FoldedWords;
import org.bayan.importing.lexicon.Lexicon;
import org.bayan.importing.lexicon.WordList;
import org.bayan.importing.page.Boilerplate;
import org.bayan.importing.page.Line;

/**
 * Finds where a page's header ends and its text begins. The header is made of lines that say who
 * issued the text, when and as what, in any order, and of the title; boilerplate between them is left
 * out. One line that is none of this may stand between them, as subtitles do: it belongs to the text.
 * Used once.
 */
public final class HeaderReader {
  private static final int MOST_LINES = 60;

  private final Lexicon lexicon;
  private final Boilerplate boilerplate;
  private final HeaderLineParser words;
  private final NameClassifier names;
  private final TitleScorer titles;
  private final List<Header.Part> parts = new ArrayList<>();
  private final List<Line> leftOut = new ArrayList<>();
  private final List<Line> kept = new ArrayList<>();
  private final List<Line> shorts = new ArrayList<>();
  private Line title;
  private Line waiting;

  public HeaderReader(Lexicon lexicon, Boilerplate boilerplate, HeaderLineParser words, NameClassifier names) {
    this.lexicon = lexicon;
    this.boilerplate = boilerplate;
    this.words = words;
    this.names = names;
    this.titles = new TitleScorer(lexicon, names);
  }

  /** Reads a page's header. */
  public Header read(List<Line> lines) {
    int at = afterMarkedTitle(lines);
    int end = Math.min(lines.size(), at + MOST_LINES);
    while (at < end && isAboveText(lines.get(at), lines, at + 1 < lines.size())) {
      at++;
    }
    if (waiting != null && !titles.endsSentence(waiting) && isLetterhead(title)) {
      settle(lines);
    } else if (waiting != null) {
      kept.add(waiting);
    }
    List<Line> text = new ArrayList<>(kept);
    text.addAll(lines.subList(at, lines.size()));
    if (title == null) {
      title = shorts.stream().filter(line -> line.text().contains(" ")).max(Comparator.comparingInt(line -> line.text().length())).orElse(null);
    }
    shorts.stream().filter(line -> line != title).forEach(leftOut::add);
    return new Header(title, parts, text, leftOut);
  }

  /** Takes a line of the header in; false for the first one of the text. */
  private boolean isAboveText(Line line, List<Line> page, boolean moreFollows) {
    List<HeaderPart> said = boilerplate.isListed(line) ? List.of() : words.parts(line.text());
    if (!said.isEmpty()) {
      add(line, said);
      settle(page);
    } else if (boilerplate.is(line) || title == null && boilerplate.isAboveText(line) || repeatsTitle(line)) {
      leftOut.add(line);
    } else if (lexicon.has(WordList.OPENINGS, line.text())) {
      kept.add(line.alone());
    } else if (title == null && moreFollows && titles.mayBe(line)) {
      title = line;
    } else if (title == null && moreFollows && mayBePassedOver(line)) {
      shorts.add(line);
    } else if (waiting == null && titles.isShort(line)) {
      waiting = line;
    } else {
      return false;
    }
    return true;
  }

  private void add(Line line, List<HeaderPart> said) {
    for (HeaderPart part : said) {
      parts.add(new Header.Part(part, line));
      if (part.field() == Field.TITLE && title == null) {
        title = line.with(part.text());
      }
    }
  }

  /** Reads what stands above a title that the page marks, and the title; returns the index after it, or 0 if none is marked. */
  private int afterMarkedTitle(List<Line> lines) {
    int marked = 0;
    while (marked < lines.size() && !lines.get(marked).title()) {
      marked++;
    }
    if (marked == lines.size()) {
      return 0;
    }
    int start = Math.max(0, marked - MOST_LINES);
    leftOut.addAll(lines.subList(0, start));
    for (Line line : lines.subList(start, marked)) {
      List<HeaderPart> said = line.allLink() || boilerplate.isListed(line) ? List.of() : words.parts(line.text());
      add(line, said);
      if (said.isEmpty()) {
        leftOut.add(line);
      }
    }
    int end = marked;
    StringBuilder text = new StringBuilder();
    while (end < lines.size() && lines.get(end).title()) {
      text.append(text.isEmpty() ? "" : " ").append(lines.get(end++).text());
    }
    title = lines.get(marked).with(text.toString());
    return end;
  }

  /** A second line inside the header is a subtitle, and text; but if it is clearly more of a title it is the title. */
  private void settle(List<Line> page) {
    if (waiting != null && title != null && !title.title() && titles.isClearlyMore(waiting, title, page)) {
      passOver(title);
      title = waiting;
    } else if (waiting != null) {
      kept.add(waiting);
    }
    waiting = null;
  }

  /** What stands where a title could and is none is a letterhead that no word shows to be one, if there is no other. */
  private void passOver(Line line) {
    boolean issued = parts.stream().anyMatch(part -> part.what().field() == Field.ISSUER);
    if (issued || !names.mayBeLetterhead(line.text())) {
      leftOut.add(line);
    } else {
      parts.add(0, new Header.Part(new HeaderPart(Field.LETTERHEAD, line.text(), false), line));
    }
  }

  /** Whether what was taken for the title heads the page and may be a name. */
  private boolean isLetterhead(Line line) {
    return line != null && parts.stream().noneMatch(part -> part.line().number() < line.number()) && names.mayBeLetterhead(line.text());
  }

  private boolean repeatsTitle(Line line) {
    return title != null && Lexicon.fold(line.text()).equals(Lexicon.fold(title.text()));
  }

  /** Words of a menu above the header, or, below its first line, one very short title. */
  private boolean mayBePassedOver(Line line) {
    return titles.isShort(line) && (parts.isEmpty() || shorts.isEmpty() && !titles.isOpen(line));
  }
}
