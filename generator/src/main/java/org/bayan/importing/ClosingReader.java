package org.bayan.importing;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads what stands below a text, from the end: footers, the address of the original, the note that
 * the text is a translation, and, if the header has no date, a signature with one. To be used once.
 */
final class ClosingReader {
  private static final int LONG = 200;
  private static final int SHORT = 60;
  private static final int LONGEST_NOTICE = 300;
  private static final int NOTICE_WITHIN = 25;
  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"«»]+");
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Lexicon lexicon;
  private final Furniture furniture;
  private final HeaderWords words;
  private final List<Line> leftOut = new ArrayList<>();
  private final List<Header.Part> signature = new ArrayList<>();
  private String original;
  private String language;
  private String source;
  private boolean sourceNamed;
  private Line notice;

  ClosingReader(Lexicon lexicon, Furniture furniture, HeaderWords words) {
    this.lexicon = lexicon;
    this.furniture = furniture;
    this.words = words;
  }

  /**
   * Parts a text from what stands below it.
   *
   * @param signed whether to look for a date below the text
   */
  Closing read(List<Line> lines, boolean signed) {
    int end = beforeNotice(lines, beforeFooter(lines));
    while (end > 1 && (closes(lines.get(end - 1)) || furniture.isBelowText(lines.get(end - 1)))) {
      leftOut.add(0, lines.get(--end));
    }
    if (signed) {
      end = beforeSignature(lines, end);
    }
    return new Closing(lines.subList(0, end), original, language, source, sourceNamed, notice, signature, leftOut);
  }

  /** A footer begins at its first line, or at a first short link, if nothing below is as long as a paragraph. */
  private int beforeFooter(List<Line> lines) {
    int end = lines.size();
    boolean allShort = true;
    for (int i = lines.size() - 1; i > 0 && isNoText(lines.get(i)); i--) {
      Line line = lines.get(i);
      allShort &= line.text().length() < SHORT;
      end = furniture.isFooter(line) || allShort && line.allLink() && !isLabel(line) ? i : end;
    }
    leftOut.addAll(lines.subList(end, lines.size()));
    return end;
  }

  /** Below the note on the translation, or the label of the original, stands no text. */
  private int beforeNotice(List<Line> lines, int end) {
    for (int i = end - 1; i > 0 && i >= end - NOTICE_WITHIN && isNoText(lines.get(i)); i--) {
      if (isNotice(lines.get(i)) || lexicon.beginning(Section.ORIGINAL_LABELS, Lexicon.fold(lines.get(i).text())).isPresent()) {
        List<Line> below = lines.subList(i + 1, end);
        if (below.stream().noneMatch(line -> closes(line) || isNotice(line))) {
          leftOut.addAll(0, below);
          return i + 1;
        }
      }
    }
    return end;
  }

  private boolean isLabel(Line line) {
    String folded = Lexicon.fold(line.text());
    return lexicon.beginning(Section.ORIGINAL_LABELS, folded).or(() -> lexicon.beginning(Section.SOURCE_LABELS, folded)).isPresent();
  }

  private boolean isNoText(Line line) {
    return line.text().length() < LONG || line.allLink() || isNotice(line) || ADDRESS.matcher(line.text()).find();
  }

  /** Takes a closing line in; false for a line that is none. */
  private boolean closes(Line line) {
    String text = line.text();
    Matcher matcher = ADDRESS.matcher(text);
    String address = line.link() != null ? line.link() : matcher.find() ? matcher.group().replaceAll("[.،,)»؛]+$", "") : null;
    String label = matcher.reset().replaceAll(" ");
    String folded = Lexicon.fold(label);
    if (isNotice(line)) {
      notice = line;
      speaks(folded);
      original = original == null ? address : original;
    } else if (lexicon.has(Section.END_MARKS, text) || SIGNS.matcher(text).matches() || saysNothing(line)) {
      return true;
    } else if (text.length() > LONG && address == null) {
      return false;
    } else if (isOnly(Section.ORIGINAL_LABELS, folded) && (address != null || source != null && !sourceNamed)) {
      speaks(folded);
      original = address == null ? source : address;
      source = address == null ? null : source;
    } else if (isOnly(Section.SOURCE_LABELS, folded) && (address != null || source != null && !sourceNamed)) {
      source = address == null ? source : address;
      sourceNamed = true;
    } else if (text.length() <= SHORT && text.contains(":") && address == null && lexicon.beginning(Section.SOURCE_LABELS, folded).isPresent()) {
      return true;
    } else if (folded.isEmpty() && address != null) {
      source = source == null ? address : source;
    } else {
      return false;
    }
    return true;
  }

  /** {@code عدد القراءات: 93}. */
  private boolean saysNothing(Line line) {
    List<HeaderPart> said = words.parts(line.text());
    return !said.isEmpty() && said.stream().allMatch(part -> part.field() == HeaderPart.Field.NOTHING);
  }

  /** Whether a line is a label, with or without the language or a few words more. */
  private boolean isOnly(Section labels, String folded) {
    return lexicon.beginning(labels, folded).filter(label -> folded.substring(label.length()).strip().split(" ").length <= 3).isPresent();
  }

  private boolean isNotice(Line line) {
    return line.text().length() <= LONGEST_NOTICE && lexicon.allWordsAreIn(Section.TRANSLATION_NOTICES, Lexicon.fold(line.text()));
  }

  /** The language that a line names, in Arabic or in English. */
  private void speaks(String folded) {
    ULocale arabic = ULocale.forLanguageTag("ar");
    Stream.of(Locale.getISOLanguages())
        .filter(code -> !code.equals("ar"))
        .filter(code -> named(folded, ULocale.forLanguageTag(code).getDisplayLanguage(arabic)) || named(folded, ULocale.forLanguageTag(code).getDisplayLanguage(ULocale.ENGLISH)))
        .max(Comparator.comparing(code -> ULocale.forLanguageTag(code).getDisplayLanguage(arabic).length()))
        .ifPresent(code -> language = code);
  }

  /** A language's name, or the adjective: الإنجليزية, الإنجليزي. */
  private static boolean named(String folded, String language) {
    String name = Lexicon.fold(language);
    String stem = name.startsWith("ال") && name.endsWith("يه") ? name.substring(2, name.length() - 1) : name;
    return stem.length() > 3 && folded.contains(stem);
  }

  /** {@code وزارة الخارجية}, {@code بغداد، 12 تموز 2018}: lines that could stand in a header, the date among them. */
  private int beforeSignature(List<Line> lines, int end) {
    int at = end;
    List<Header.Part> parts = new ArrayList<>();
    while (at > 1 && !words.parts(lines.get(at - 1).text()).isEmpty()) {
      Line line = lines.get(--at);
      words.parts(line.text()).forEach(part -> parts.add(0, new Header.Part(part, line)));
    }
    if (parts.stream().noneMatch(part -> part.what().date() != null)) {
      return end;
    }
    signature.addAll(parts);
    return at;
  }
}
