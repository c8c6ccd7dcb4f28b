package org.bayan.importing.header;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bayan.frontmatter.WordList;
import org.bayan.importing.dates.DatelineSplitter;
import org.bayan.importing.header.HeaderPart.Field;
import org.bayan.importing.lexicon.FoldedWords;
import org.bayan.importing.lexicon.Lexicon;
import org.bayan.importing.page.Boilerplate;
import org.bayan.importing.page.Line;

/**
 * Says what a line of a header is, by its words; nothing of a line that is not of a header as a
 * whole.
 */
public final class HeaderLineParser {
  private static final int LONGEST_LINE = 200;
  private static final int MOST_STRANGE = 3;
  private static final Pattern LABEL = Pattern.compile("([^:：]{2,30})[:：]\\s*(.*)");

  /** {@code م/ …}, as letters write their subject. */
  private static final Pattern SUBJECT = Pattern.compile("^م\\s*/\\s*(?=\\S)");

  private static final Pattern SEPARATOR = Pattern.compile("\\s*[|•·]\\s*|\\s+[-–—/]\\s+");
  private static final Pattern COMMA = Pattern.compile("\\s*[،,]\\s*");

  private final Lexicon lexicon;
  private final NameClassifier names;
  private final HeaderGrammar grammar;
  private final DatelineSplitter datelines;

  public HeaderLineParser(Lexicon lexicon, NameClassifier names, DatelineSplitter datelines) {
    this.lexicon = lexicon;
    this.names = names;
    this.grammar = new HeaderGrammar(lexicon, names);
    this.datelines = datelines;
  }

  /** What a line says; empty if it is no line of a header. */
  public List<HeaderPart> parts(String line) {
    if (line.length() > LONGEST_LINE) {
      return List.of();
    }
    if (lexicon.beginning(WordList.NOTICE_BEGINNINGS, Lexicon.fold(line)).isPresent()) {
      return List.of(new HeaderPart(Field.NOTICE, line, true));
    }
    Optional<List<HeaderPart>> labelled = label(SUBJECT.matcher(line).replaceFirst("الموضوع: "));
    if (labelled.isPresent()) {
      return labelled.get();
    }
    DatelineSplitter.Split split = datelines.split(line);
    if (!split.dates().isEmpty() || split.hijri()) {
      return dated(line, split);
    }
    return Stream.<Supplier<List<HeaderPart>>>of(
            () ->
                grammar.isPerson(line)
                    ? List.of(new HeaderPart(Field.PERSON, line, true))
                    : List.of(),
            () -> leads(line) ? grammar.lead(line) : List.of(),
            () -> grammar.whole(line),
            () -> each(SEPARATOR, line),
            () -> each(COMMA, line),
            () -> names.of(line).stream().toList(),
            () -> names.place(line).stream().toList(),
            () ->
                names.isVenue(line) ? List.of(new HeaderPart(Field.PLACE, line, false)) : List.of())
        .map(Supplier::get)
        .filter(parts -> !parts.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** What a label and its value say; empty if the label is none. */
  public List<HeaderPart> labelled(String line) {
    return line.length() > LONGEST_LINE ? List.of() : label(line).orElse(List.of());
  }

  /** Whether a line leads to the text: صدر عن المكتب الإعلامي … الآتي: */
  boolean leads(String line) {
    return line.endsWith(":") && lexicon.isIn(WordList.LEAD_WORDS, FoldedWords.of(line));
  }

  /** The whole date with which a line ends that names the day of the week or a kind of text. */
  Optional<HeaderPart> endingDate(String line) {
    DatelineSplitter.Split split = datelines.split(line);
    return split.dates().stream()
        .filter(
            date ->
                date.isWhole()
                    && !date.range()
                    && (split.weekday() != null || names.kindOf(line).isPresent())
                    && line.substring(date.end()).isBlank())
        .map(
            date ->
                new HeaderPart(
                    Field.DATE,
                    line.substring(date.start(), date.end()),
                    false,
                    date,
                    split.weekday()))
        .findFirst();
  }

  /** Whether a line is a dateline. */
  public boolean isDateline(String line) {
    return parts(line).stream().anyMatch(part -> part.date() != null);
  }

  /** {@code التاريخ: 12 تموز 2018}; a label alone says nothing. */
  private Optional<List<HeaderPart>> label(String line) {
    Matcher label = LABEL.matcher(line);
    String name = label.matches() ? label.group(1) : line;
    String value = label.matches() ? Line.strip(label.group(2)) : "";
    Field field = value.contains("://") ? null : field(name, value);
    if (field == null || field == Field.NOTHING || value.isEmpty()) {
      return Optional.ofNullable(field)
          .map(known -> List.of(new HeaderPart(Field.NOTHING, line, true)));
    }
    if (field == Field.DATE) {
      List<HeaderPart> dated =
          dated(value, datelines.split(value)).stream().map(HeaderPart::surely).toList();
      return dated.isEmpty() ? Optional.empty() : Optional.of(dated);
    }
    return Optional.of(List.of(new HeaderPart(field, value, true)));
  }

  /** What a label stands for; null for words that are none. */
  private Field field(String label, String value) {
    if (lexicon.has(WordList.LABEL_DATE, label)) {
      return Field.DATE;
    } else if (lexicon.has(WordList.LABEL_TITLE, label)) {
      return Field.TITLE;
    } else if (lexicon.has(WordList.LABEL_KIND, label)) {
      return Field.KIND;
    } else if (lexicon.has(WordList.LABEL_OFFICE, label)) {
      return Field.OFFICE;
    } else if (lexicon.has(WordList.LABEL_ISSUER, label)) {
      return lexicon.has(WordList.NEWS_AGENCIES, value) ? Field.NOTHING : Field.ISSUER;
    }
    return (lexicon.has(WordList.LABEL_OTHER, label) || lexicon.has(WordList.NUMBER_LABELS, label))
            && !value.isEmpty()
        ? Field.NOTHING
        : null;
  }

  /**
   * A line with a date, if all its other words may stand beside dates, but for a place that nobody
   * knows.
   */
  private List<HeaderPart> dated(String line, DatelineSplitter.Split split) {
    List<HeaderPart> parts = new ArrayList<>();
    int strange = 0;
    for (String words : split.words()) {
      List<HeaderPart> found = beside(words);
      strange += found.isEmpty() ? words.split("\\s+").length : 0;
      parts.addAll(found.isEmpty() ? List.of(new HeaderPart(Field.PLACE, words, false)) : found);
    }
    if (strange > 0 && !isDateline(line, split, parts, strange)) {
      return List.of();
    }
    boolean labelled =
        split.words().stream().anyMatch(words -> lexicon.has(WordList.LABEL_DATE, words));
    split
        .dates()
        .forEach(
            date ->
                parts.add(
                    new HeaderPart(
                        Field.DATE,
                        line.substring(date.start(), date.end()),
                        labelled,
                        date,
                        split.weekday())));
    if (split.hijri() && split.dates().isEmpty()) {
      parts.add(new HeaderPart(Field.HIJRI, line, true));
    }
    return parts;
  }

  /**
   * Whether a line with strange words is a dateline: they are few, stand on one side of the date,
   * and tell nothing.
   */
  private boolean isDateline(
      String line, DatelineSplitter.Split split, List<HeaderPart> parts, int strange) {
    boolean shown =
        split.weekday() != null
            || parts.stream().anyMatch(part -> part.field() == Field.PLACE && part.sure());
    boolean aside =
        line.startsWith(split.words().get(0))
            || split.dates().stream().anyMatch(date -> date.start() == 0);
    return strange <= (shown ? MOST_STRANGE + 1 : MOST_STRANGE)
        && aside
        && split.words().stream().noneMatch(this::tells);
  }

  private boolean tells(String words) {
    int kind = HeaderGrammar.kindLength(lexicon, Phrase.of(words));
    return names.tell(words) || kind > 0 && kind < Phrase.of(words).size();
  }

  /** Words that may stand beside a date; those without Arabic say nothing. */
  private List<HeaderPart> beside(String words) {
    boolean plain =
        Arrays.stream(Lexicon.fold(words).split(" "))
            .allMatch(
                word ->
                    word.isEmpty()
                        || word.matches("\\d+")
                        || lexicon.has(WordList.DATELINE_WORDS, word)
                        || lexicon.has(WordList.NEWS_AGENCIES, word));
    if (plain
        || !Boilerplate.isArabic(words)
        || lexicon.has(WordList.BOILERPLATE_LINES, words)
        || lexicon.has(WordList.LABEL_DATE, words)) {
      return List.of(new HeaderPart(Field.NOTHING, words, true));
    }
    Optional<HeaderPart> one = names.place(words).or(() -> names.of(words));
    return one.isPresent() && !placeEnds(words) ? List.of(one.get()) : placeAndBody(words, one);
  }

  private boolean placeEnds(String words) {
    Phrase phrase = Phrase.of(words);
    return phrase.size() > 2
        && names.place(phrase.from(phrase.size() - 1).text()).isPresent()
        && names.place(words).isEmpty();
  }

  /**
   * {@code وزارة الخارجية بغداد}, {@code القاهرة وزارة الصحة}: a body and a city without a sign
   * between them.
   */
  private List<HeaderPart> placeAndBody(String words, Optional<HeaderPart> whole) {
    Phrase phrase = Phrase.of(words);
    for (int i = 1; i < phrase.size(); i++) {
      String first = phrase.to(i).text();
      String last = phrase.from(i).text();
      Optional<HeaderPart> before = names.place(first);
      Optional<HeaderPart> after = names.of(last);
      if (before.isPresent() && after.isPresent()) {
        return List.of(before.get(), after.get());
      }
      before = names.of(first);
      after = names.place(last);
      boolean apart =
          i > 1
              && !lexicon.has(WordList.SENTENCE_WORDS, phrase.words().get(i - 1))
              && !lexicon.has(WordList.DATELINE_WORDS, phrase.words().get(i - 1));
      if (before.isPresent()
          && after.isPresent()
          && apart
          && !lexicon.has(WordList.BEFORE_STATES, phrase.words().get(i - 1))) {
        return List.of(before.get(), after.get());
      }
    }
    return whole.stream().toList();
  }

  /** All parts between separators, if each is of a header and not all are places. */
  private List<HeaderPart> each(Pattern separator, String line) {
    String[] parts = separator.split(line);
    List<HeaderPart> known = new ArrayList<>();
    for (String part : parts) {
      List<HeaderPart> phrase = grammar.whole(part);
      List<HeaderPart> found =
          !phrase.isEmpty() ? phrase : names.of(part).or(() -> names.place(part)).stream().toList();
      if (found.isEmpty()) {
        return List.of();
      }
      known.addAll(found);
    }
    boolean all = parts.length > 1;
    return all && known.stream().anyMatch(part -> part.field() != Field.PLACE) ? known : List.of();
  }
}
