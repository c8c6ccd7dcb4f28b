package org.bayan.importing.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bayan.importing.lexicon.LanguageNames;
import org.bayan.importing.lexicon.Lexicon;
import org.bayan.importing.page.Boilerplate;
import org.bayan.importing.page.Line;

/**
 * Reads what stands below a text, from the end: footers, the address of the original, the note that
 * the text is a translation, and, if the header has no date, a signature with one. Used once.
 */
public final class ClosingReader {
  private static final int SHORT = 60;
  private static final int LONG = 200;
  private static final int FOOTER_WITHIN = 100;
  private static final int NOTICE_WITHIN = 25;
  private static final int LONGEST_SIGNATURE = 6;

  private final Boilerplate boilerplate;
  private final HeaderLineParser header;
  private final ClosingLineParser words;
  private final List<Line> leftOut = new ArrayList<>();
  private final List<Header.Part> signature = new ArrayList<>();
  private String original;
  private String language;
  private String source;
  private boolean sourceNamed;

  public ClosingReader(Lexicon lexicon, Boilerplate boilerplate, HeaderLineParser header) {
    this.boilerplate = boilerplate;
    this.header = header;
    this.words = new ClosingLineParser(lexicon, header);
  }

  /**
   * Parts a text from what stands below it.
   *
   * @param dated whether the day of issue is known
   * @param signed whether to look for the issuer and a date below the text
   */
  public Closing read(List<Line> lines, boolean signed, boolean dated) {
    int end = beforeNotice(lines, beforeFooter(lines));
    int first = Math.max(1, end - FOOTER_WITHIN);
    while (end > first && isBelowText(lines.get(end - 1))) {
      leftOut.add(0, lines.get(--end));
    }
    if (signed) {
      end = beforeSignature(lines, end, dated);
    }
    return new Closing(
        lines.subList(0, end), original, language, source, sourceNamed, signature, leftOut);
  }

  /**
   * A footer begins at its first line, or at a first short link, if nothing below is as long as a
   * paragraph.
   */
  private int beforeFooter(List<Line> lines) {
    int end = afterText(lines);
    if (end < lines.size()) {
      leftOut.addAll(lines.subList(end, lines.size()));
      return beforeFooter(lines.subList(0, end));
    }
    boolean allShort = true;
    for (int i = lines.size() - 1;
        i > 0 && i >= lines.size() - FOOTER_WITHIN && isNoParagraph(lines.get(i));
        i--) {
      Line line = lines.get(i);
      allShort &= line.text().length() < SHORT;
      boolean link = allShort && line.allLink() && words.read(line).isEmpty();
      end = boilerplate.isFooter(line) || link ? i : end;
    }
    leftOut.addAll(lines.subList(end, lines.size()));
    return end;
  }

  /**
   * The index of the first line that tells of other items, or of the page, however long what
   * follows is.
   */
  private int afterText(List<Line> lines) {
    boolean paragraph = false;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (paragraph && boilerplate.endsText(line)) {
        return i;
      }
      paragraph |= line.text().length() > SHORT;
    }
    return lines.size();
  }

  /** Below the last line on the original or the translation stands no text. */
  private int beforeNotice(List<Line> lines, int end) {
    for (int i = end - 1; i > 0 && i >= end - NOTICE_WITHIN && isNoParagraph(lines.get(i)); i--) {
      Optional<ClosingLineParser.ClosingLine> closing = words.read(lines.get(i));
      boolean addressFollows = i + 1 < end && words.read(lines.get(i + 1)).isPresent();
      if (closing.filter(this::isOfOriginal).isPresent() && !addressFollows) {
        leftOut.addAll(0, lines.subList(i + 1, end));
        return i + 1;
      }
    }
    return end;
  }

  private boolean isOfOriginal(ClosingLineParser.ClosingLine closing) {
    return closing.kind() == ClosingLineParser.Kind.NOTICE
        || closing.kind() == ClosingLineParser.Kind.ORIGINAL;
  }

  private boolean isNoParagraph(Line line) {
    return line.text().length() < LONG || line.allLink() || words.read(line).isPresent();
  }

  private boolean isBelowText(Line line) {
    Optional<ClosingLineParser.ClosingLine> closing = words.read(line);
    boolean takes = closing.isPresent() && take(closing.get());
    return takes || boilerplate.isBelowText(line);
  }

  /**
   * Takes what a closing line says; false for a label without an address on its line or below it.
   */
  private boolean take(ClosingLineParser.ClosingLine closing) {
    String address = closing.address() != null ? closing.address() : sourceNamed ? null : source;
    switch (closing.kind()) {
      case NOTICE -> {
        LanguageNames.in(closing.folded()).ifPresent(code -> language = code);
        original = original == null ? closing.address() : original;
      }
      case ORIGINAL -> {
        if (address == null) {
          return false;
        }
        LanguageNames.in(closing.folded()).ifPresent(code -> language = code);
        original = address;
        source = closing.address() == null ? null : source;
      }
      case SOURCE -> {
        if (address == null) {
          return false;
        }
        source = address;
        sourceNamed = true;
      }
      case ADDRESS -> source = source == null ? closing.address() : source;
      default -> {
        return true;
      }
    }
    return true;
  }

  /**
   * {@code وزارة الخارجية}, {@code بغداد، 12 تموز 2018}: lines that could stand in a header, the
   * date among them.
   */
  private int beforeSignature(List<Line> lines, int end, boolean dated) {
    int at = end;
    List<Header.Part> parts = new ArrayList<>();
    while (at > Math.max(1, end - LONGEST_SIGNATURE)) {
      Line line = lines.get(at - 1);
      List<HeaderPart> said = header.parts(line.text());
      if (said.isEmpty()) {
        break;
      }
      parts.addAll(0, said.stream().map(part -> new Header.Part(part, line)).toList());
      at--;
    }
    if (dated) {
      parts.removeIf(part -> part.what().field() == HeaderPart.Field.OFFICE);
    }
    boolean says =
        parts.stream()
            .anyMatch(
                part ->
                    part.what().date() != null || part.what().field() == HeaderPart.Field.ISSUER);
    if (!says) {
      return end;
    }
    signature.addAll(parts);
    return at;
  }
}
