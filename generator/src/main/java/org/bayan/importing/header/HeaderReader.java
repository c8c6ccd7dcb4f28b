package org.bayan.importing.header;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bayan.frontmatter.WordList;
import org.bayan.importing.header.HeaderPart.Field;
import org.bayan.importing.lexicon.Lexicon;
import org.bayan.importing.page.Boilerplate;
import org.bayan.importing.page.Line;

/**
 * Parts a page's header from its text. All of the zone above the first paragraph is looked at:
 * lines that say who issued the text, when and as what, in any order and in any number of blocks;
 * one of the others is the title; those above it are left out, and those below it are text, as
 * subtitles are. Used once.
 */
public final class HeaderReader {
  private static final int SHORT = 12;

  private final Lexicon lexicon;
  private final Boilerplate boilerplate;
  private final HeaderLineParser words;
  private final NameClassifier names;
  private final TitleScorer titles;
  private final HeaderZone zone;
  private final List<Header.Part> parts = new ArrayList<>();
  private final List<Line> leftOut = new ArrayList<>();
  private final List<Line> unknown = new ArrayList<>();
  private final List<Line> openings = new ArrayList<>();
  private Line title;

  public HeaderReader(
      Lexicon lexicon, Boilerplate boilerplate, HeaderLineParser words, NameClassifier names) {
    this.lexicon = lexicon;
    this.boilerplate = boilerplate;
    this.words = words;
    this.names = names;
    this.titles = new TitleScorer(lexicon, names);
    this.zone = new HeaderZone(lexicon, boilerplate, words, titles);
  }

  /** Reads a page's header. */
  public Header read(List<Line> lines) {
    int start = afterMarkedTitle(lines);
    int end = zone.end(lines, start, title != null);
    lines.subList(start, end).forEach(this::take);
    if (title == null) {
      title = titles.best(unknown, parts, lines, end < lines.size()).orElse(null);
    }
    List<Line> kept = new ArrayList<>(openings);
    unknown.stream().filter(line -> line != title).forEach(line -> pass(line, kept));
    kept.sort(Comparator.comparingInt(lines::indexOf));
    List<Line> text =
        new ArrayList<>(
            kept.stream().map(line -> openings.contains(line) ? line.alone() : line).toList());
    text.addAll(lines.subList(end, lines.size()));
    boolean rivals =
        unknown.stream().anyMatch(line -> line != title && line.text().indexOf(' ') > 0);
    boolean surely =
        title == null
            || title.title()
            || parts.stream().anyMatch(part -> part.what().field() == Field.TITLE);
    return new Header(title, !surely && rivals, parts, text, leftOut);
  }

  private void take(Line line) {
    List<HeaderPart> said = boilerplate.isListed(line) ? List.of() : zone.said(line);
    boolean above = title == null && unknown.stream().noneMatch(titles::mayBe);
    if (!said.isEmpty()) {
      add(line, said);
    } else if (boilerplate.is(line)
        || above && boilerplate.isAboveText(line)
        || line.text().length() <= SHORT && !Boilerplate.isArabic(line.text())) {
      leftOut.add(line);
    } else if (lexicon.has(WordList.OPENINGS, line.text())) {
      (parts.isEmpty() && unknown.isEmpty() && title == null ? leftOut : openings).add(line);
    } else {
      unknown.add(line);
    }
  }

  private void add(Line line, List<HeaderPart> said) {
    for (HeaderPart part : said) {
      parts.add(new Header.Part(part, line));
      if (part.field() == Field.TITLE && title == null) {
        title = line.with(part.text());
      }
    }
  }

  /**
   * Reads what stands above a title that the page marks, and the title; returns the index after it,
   * or 0 if none is marked.
   */
  private int afterMarkedTitle(List<Line> lines) {
    int marked = 0;
    while (marked < lines.size() && !lines.get(marked).title()) {
      marked++;
    }
    if (marked == lines.size()) {
      return 0;
    }
    int start = Math.max(0, marked - HeaderZone.MOST_LINES);
    leftOut.addAll(lines.subList(0, start));
    for (Line line : lines.subList(start, marked)) {
      List<HeaderPart> said =
          line.allLink() || boilerplate.isListed(line) ? List.of() : zone.said(line);
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

  /**
   * A line that is neither the title nor says anything: below the title it is text; above it,
   * perhaps a letterhead.
   */
  private void pass(Line line, List<Line> kept) {
    boolean issued = parts.stream().anyMatch(part -> part.what().field() == Field.ISSUER);
    boolean above =
        title != null
            ? line.number() < title.number()
            : parts.stream().anyMatch(part -> part.line().number() > line.number());
    if (title != null && Lexicon.fold(line.text()).equals(Lexicon.fold(title.text()))) {
      leftOut.add(line);
    } else if (!above && (title != null || !titles.isOutside(line))) {
      kept.add(line);
    } else if (issued || line.text().indexOf(' ') < 0 || !names.mayBeLetterhead(line.text())) {
      leftOut.add(line);
    } else {
      parts.add(0, new Header.Part(new HeaderPart(Field.LETTERHEAD, line.text(), false), line));
    }
  }

  /**
   * The date with which a title ends, if there is none elsewhere: الإيجاز الصحفي … الثلاثاء 14
   * آب/أغسطس 2018.
   */
  public Optional<Header.Part> dateOfTitle() {
    return Optional.ofNullable(title)
        .flatMap(line -> words.endingDate(line.text()))
        .map(date -> new Header.Part(date, title));
  }
}
