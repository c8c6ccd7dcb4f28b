package org.bayan.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.bayan.importing.HeaderPart.Field;

/**
 * Finds where a page's header ends and its text begins. The header is made of lines that say who
 * issued the text, when and as what, in any order, and of the title; furniture between them is left
 * out. One line that is none of this may stand between them, as subtitles do: it belongs to the text.
 */
final class HeaderReader {
  private static final int LONG = 160;
  private static final int LONG_SENTENCE = 100;
  private static final int LONGEST_TITLE = 250;
  private static final int LONG_FOR_A_MOTTO = 40;
  private static final int CLEARLY_MORE = 2;
  private static final Pattern SENTENCE_END = Pattern.compile("[.؟!…:؛]['\"»”)]*$");
  private static final Pattern NO_TITLE_END = Pattern.compile("[،,:؛]$");

  private final Furniture furniture;
  private final HeaderWords words;
  private final Lexicon lexicon;
  private final List<Header.Part> parts = new ArrayList<>();
  private final List<Line> leftOut = new ArrayList<>();
  private final List<Line> kept = new ArrayList<>();
  private final List<Line> shorts = new ArrayList<>();
  private Line title;

  HeaderReader(Lexicon lexicon, Furniture furniture, HeaderWords words) {
    this.lexicon = lexicon;
    this.furniture = furniture;
    this.words = words;
  }

  /** Reads a page's header. To be called once. */
  Header read(List<Line> lines) {
    int marked = marked(lines);
    int at = marked < 0 ? 0 : beforeTitle(lines, marked);
    Line waiting = null;
    for (; at < lines.size(); at++) {
      Line line = lines.get(at);
      List<HeaderPart> said = furniture.isListed(line) ? List.of() : words.parts(line.text());
      if (!said.isEmpty()) {
        add(line, said);
        waiting = keep(waiting, lines);
      } else if (furniture.is(line) || title == null && furniture.isAboveText(line) || repeatsTitle(line)) {
        leftOut.add(line);
      } else if (opens(line)) {
        kept.add(line.alone());
      } else if (title == null && canBeTitle(line, at + 1 < lines.size())) {
        title = line;
      } else if (title == null && mayBePassedOver(line) && at + 1 < lines.size()) {
        shorts.add(line);
      } else if (waiting == null && isShort(line)) {
        waiting = line;
      } else {
        break;
      }
    }
    if (waiting != null && SENTENCE_END.matcher(waiting.text()).find()) {
      kept.add(waiting);
    } else {
      keep(waiting, lines);
    }
    List<Line> text = new ArrayList<>(kept);
    text.addAll(lines.subList(at, lines.size()));
    return header(text);
  }

  /** The short lines that were passed over are the title if there is no better, else nothing of the text. */
  private Header header(List<Line> text) {
    if (title == null) {
      title = shorts.stream().max((a, b) -> Integer.compare(a.text().length(), b.text().length())).orElse(null);
    }
    shorts.stream().filter(line -> line != title).forEach(leftOut::add);
    return new Header(title, parts, text, leftOut);
  }

  private void add(Line line, List<HeaderPart> said) {
    for (HeaderPart part : said) {
      parts.add(new Header.Part(part, line));
      if (part.field() == Field.TITLE && title == null) {
        title = line.with(part.text());
      }
    }
  }

  private static int marked(List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).title()) {
        return i;
      }
    }
    return -1;
  }

  /** Reads what stands above a title that the page marks; returns the index after the title. */
  private int beforeTitle(List<Line> lines, int marked) {
    for (Line line : lines.subList(0, marked)) {
      List<HeaderPart> said = line.allLink() || furniture.isListed(line) ? List.of() : words.parts(line.text());
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

  /** A second line inside the header is a subtitle, and text; but if it is much more like a title it is the title. */
  private Line keep(Line waiting, List<Line> lines) {
    if (waiting != null && title != null && !title.title() && titleSigns(waiting, lines) >= titleSigns(title, lines) + CLEARLY_MORE) {
      passOver(title);
      title = waiting;
    } else if (waiting != null) {
      kept.add(waiting);
    }
    return null;
  }

  /** What stands where a title could and is none is a letterhead that no word shows to be one, if there is no other. */
  private void passOver(Line line) {
    boolean issued = parts.stream().anyMatch(part -> part.what().field() == Field.ISSUER);
    if (issued || !words.isName(line.text())) {
      leftOut.add(line);
    } else {
      parts.add(0, new Header.Part(new HeaderPart(Field.LETTERHEAD, line.text(), false), line));
    }
  }

  private int titleSigns(Line line, List<Line> lines) {
    boolean kind = lexicon.beginning(Section.KINDS, Lexicon.fold(line.text())).isPresent();
    boolean tells = lexicon.isIn(Section.SENTENCE_WORDS, Words.of(line.text())) || lexicon.isIn(Section.MEETING_WORDS, Words.of(line.text()));
    boolean alone = lines.stream().filter(other -> other.block() == line.block()).count() == 1;
    return (kind ? 2 : 0) + (tells ? 1 : 0) + (alone ? 1 : 0) + (line.text().length() >= LONG_FOR_A_MOTTO ? 1 : 0);
  }

  private boolean opens(Line line) {
    return lexicon.has(Section.OPENINGS, line.text());
  }

  private boolean repeatsTitle(Line line) {
    return title != null && Lexicon.fold(line.text()).equals(Lexicon.fold(title.text()));
  }

  private boolean canBeTitle(Line line, boolean moreFollows) {
    String text = line.text();
    boolean sentence = SENTENCE_END.matcher(text).find();
    int words = Lexicon.fold(text).split(" ").length;
    return moreFollows && words >= 3 && text.length() <= (sentence ? LONG_SENTENCE : LONGEST_TITLE) && !NO_TITLE_END.matcher(text).find();
  }

  /** Words of a menu above the header, or, below its first line, one very short title. */
  private boolean mayBePassedOver(Line line) {
    boolean below = !parts.isEmpty();
    return isShort(line) && (!below || shorts.isEmpty() && !NO_TITLE_END.matcher(line.text()).find());
  }

  private boolean isShort(Line line) {
    int length = line.text().length();
    return length < LONG && (length < LONG_SENTENCE || !SENTENCE_END.matcher(line.text()).find());
  }
}
