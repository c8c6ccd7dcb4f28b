package org.bayan.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bayan.arabic.FoldedText;
import org.bayan.importing.HeaderPart.Field;

/** Says what a line of a header is, by its words; nothing of a line that is not of a header as a whole. */
final class HeaderWords {
  private static final int LONGEST_NAME = 14;
  private static final int LONGEST_LINE = 200;
  private static final int LONGEST_STATE = 5;
  private static final int MOST_STRANGE = 3;
  private static final Pattern LABEL = Pattern.compile("([^:：]{2,30})[:：]\\s*(.*)");
  private static final Pattern SEPARATOR = Pattern.compile("\\s*[|•·]\\s*|\\s+[-–—/]\\s+");
  private static final Pattern COMMA = Pattern.compile("\\s*[،,]\\s*");
  private static final Pattern NUMBERED = Pattern.compile("(.+?)(?: رقم)? [\\d ]+");
  private static final Pattern SENTENCE = Pattern.compile("[:؟?!«»\"“”]|[.…]$");

  /** After a word with the article, a word without it that begins as verbs do: الوزير يفتتح. */
  private static final Pattern PREDICATE = Pattern.compile("(^| )[ولب]?ال\\p{L}+ [يت]\\p{L}{2,}");

  private final Lexicon lexicon;
  private final Set<String> places;
  private final DatelineText datelines;

  /**
   * @param places the places, folded, that a dateline may name
   */
  HeaderWords(Lexicon lexicon, Set<String> places, DatelineText datelines) {
    this.lexicon = lexicon;
    this.places = places;
    this.datelines = datelines;
  }

  /** What a line says; empty if it is no line of a header. */
  List<HeaderPart> parts(String line) {
    if (line.length() > LONGEST_LINE) {
      return List.of();
    }
    Optional<List<HeaderPart>> labelled = labelled(line);
    if (labelled.isPresent()) {
      return labelled.get();
    }
    DatelineText.Split split = datelines.split(line);
    if (!split.dates().isEmpty() || split.hijri()) {
      return dated(line, split);
    }
    return Stream.<Supplier<List<HeaderPart>>>of(() -> each(SEPARATOR, line), () -> named(line).stream().toList(), () -> ranked(line), () -> each(COMMA, line), () -> place(line).stream().toList())
        .map(Supplier::get)
        .filter(parts -> !parts.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** {@code التاريخ: 12 تموز 2018}. */
  private Optional<List<HeaderPart>> labelled(String line) {
    Matcher label = LABEL.matcher(line);
    String name = label.matches() ? label.group(1) : line;
    String value = label.matches() ? Line.strip(label.group(2)) : "";
    if (value.contains("://")) {
      return Optional.empty();
    }
    Field field = labelled(name, value.isEmpty());
    if (field == null || field == Field.NOTHING || value.isEmpty()) {
      return Optional.ofNullable(field).map(known -> List.of(new HeaderPart(Field.NOTHING, line, true)));
    }
    if (field == Field.DATE) {
      List<HeaderPart> dated = dated(value, datelines.split(value));
      return dated.isEmpty() ? Optional.empty() : Optional.of(dated.stream().map(part -> new HeaderPart(part.field(), part.text(), true, part.date(), part.weekday())).toList());
    }
    boolean agency = field == Field.ISSUER && lexicon.has(Section.NEWS_AGENCIES, value);
    return Optional.of(List.of(new HeaderPart(agency ? Field.NOTHING : field, value, true)));
  }

  /** What a label stands for. One whose value is kept in no field stands for nothing, and needs a value to be seen. */
  private Field labelled(String name, boolean alone) {
    return lexicon.has(Section.LABEL_DATE, name) ? Field.DATE
        : lexicon.has(Section.LABEL_TITLE, name) ? Field.TITLE
            : lexicon.has(Section.LABEL_KIND, name) ? Field.KIND
                : lexicon.has(Section.LABEL_OFFICE, name) ? Field.OFFICE
                    : lexicon.has(Section.LABEL_ISSUER, name) ? Field.ISSUER
                        : lexicon.has(Section.LABEL_OTHER, name) && !alone ? Field.NOTHING : null;
  }

  /** A line with a date, if all its other words are those that stand beside dates, but for a place that nobody knows. */
  private List<HeaderPart> dated(String line, DatelineText.Split split) {
    List<HeaderPart> parts = new ArrayList<>();
    int strange = 0;
    for (String words : split.words()) {
      Optional<HeaderPart> part = beside(words);
      if (part.isEmpty()) {
        strange += words.split("\\s+").length;
      }
      parts.add(part.orElse(new HeaderPart(Field.PLACE, words, false)));
    }
    boolean dateline = split.weekday() != null || parts.stream().anyMatch(part -> part.field() == Field.PLACE && part.sure());
    boolean atAnEnd = strange > 0 && (line.startsWith(split.words().get(0)) || split.dates().stream().anyMatch(date -> date.start() == 0));
    if (strange > (dateline ? 2 : 1) * MOST_STRANGE || strange > 0 && !atAnEnd || strange > 0 && split.words().stream().anyMatch(this::tells)) {
      return List.of();
    }
    boolean labelled = split.words().stream().anyMatch(words -> lexicon.has(Section.LABEL_DATE, words));
    split.dates().forEach(date -> parts.add(new HeaderPart(Field.DATE, line.substring(date.start(), date.end()), labelled, date, split.weekday())));
    if (split.hijri() && split.dates().isEmpty()) {
      parts.add(new HeaderPart(Field.HIJRI, line, true));
    }
    return parts;
  }

  /** Words that may stand beside a date. */
  private Optional<HeaderPart> beside(String words) {
    boolean plain =
        Arrays.stream(Lexicon.fold(words).split(" "))
            .allMatch(word -> word.isEmpty() || word.matches("\\d+") || lexicon.has(Section.DATELINE_WORDS, word) || lexicon.has(Section.NEWS_AGENCIES, word));
    if (plain || !Furniture.isArabic(words) || lexicon.has(Section.FURNITURE_LINES, words) || lexicon.has(Section.LABEL_DATE, words)) {
      return Optional.of(new HeaderPart(Field.NOTHING, words, true));
    }
    return place(words).or(() -> named(words));
  }

  private Optional<HeaderPart> place(String words) {
    List<String> rest =
        Arrays.stream(Lexicon.fold(words).split(" ")).filter(word -> !lexicon.has(Section.DATELINE_WORDS, word) && !lexicon.has(Section.NEWS_AGENCIES, word)).toList();
    boolean known = places.contains(Lexicon.fold(words)) || places.contains(String.join(" ", rest));
    return known ? part(Field.PLACE, words, true) : Optional.empty();
  }

  /** Whether words tell something, as a title does and a place does not. */
  private boolean tells(String words) {
    String folded = Lexicon.fold(words);
    return lexicon.isIn(Section.SENTENCE_WORDS, Words.of(words)) || lexicon.isIn(Section.MEETING_WORDS, Words.of(words)) || lexicon.beginning(Section.KINDS, folded).isPresent() && !lexicon.has(Section.KINDS, words);
  }

  /** A kind, a notice, an issuer, an office or a state, and nothing else. */
  private Optional<HeaderPart> named(String words) {
    String folded = Lexicon.fold(words);
    Matcher numbered = NUMBERED.matcher(folded);
    if (lexicon.has(Section.KINDS, words)) {
      return part(Field.KIND, words, true);
    } else if (numbered.matches() && lexicon.has(Section.KINDS, numbered.group(1))) {
      return part(Field.KIND, kind(words, numbered.group(1)), true);
    } else if (lexicon.has(Section.NOTICES, words)) {
      return part(Field.NOTICE, words, true);
    } else if (lexicon.has(Section.ISSUERS, words) || lexicon.has(Section.ORGANIZATIONS, words)) {
      return part(Field.ISSUER, words, true);
    } else if (!isName(words, folded)) {
      return Optional.empty();
    }
    int stated = lexicon.beginning(Section.STATES, folded).map(String::length).orElse(0);
    int issuer = lexicon.beginning(Section.ISSUER_BEGINNINGS, folded).map(String::length).orElse(0);
    int office = lexicon.beginning(Section.OFFICE_BEGINNINGS, folded).map(String::length).orElse(0);
    if (stated > Math.max(issuer, office)) {
      return folded.split(" ").length <= LONGEST_STATE ? part(Field.STATE, words, false) : Optional.empty();
    }
    return issuer + office == 0 ? Optional.empty() : part(office > issuer ? Field.OFFICE : Field.ISSUER, words, false);
  }

  private static Optional<HeaderPart> part(Field field, String words, boolean sure) {
    return Optional.of(new HeaderPart(field, words.replaceAll("[\\s:،,]+$", "").replaceAll("^[\\s:،,]+", ""), sure));
  }

  /** The words of a numbered kind that are the kind. */
  private static String kind(String words, String folded) {
    int end = words.length();
    while (end > 0 && !Lexicon.fold(words.substring(0, end)).equals(folded)) {
      end--;
    }
    return Line.strip(words.substring(0, end)).replaceAll("[\\s(:–-]+$", "");
  }

  /** Whether words may be a name: few, and none of them tells anything. */
  boolean isName(String words) {
    return isName(words, Lexicon.fold(words)) && Lexicon.fold(words).split(" ").length <= LONGEST_NAME / 2;
  }

  private boolean isName(String words, String folded) {
    return folded.split(" ").length <= LONGEST_NAME
        && !SENTENCE.matcher(words).find()
        && !lexicon.isIn(Section.SENTENCE_WORDS, Words.of(words))
        && !PREDICATE.matcher(FoldedText.fold(words)).find();
  }

  /** Whether a word tells something of the one before it, as verbs do. */
  boolean isPredicate(String before, String word) {
    return PREDICATE.matcher(FoldedText.fold(before + " " + word)).find();
  }

  /** {@code بيان لوزير الخارجية …}, {@code تصريح صادر عن المتحدث باسم …}. */
  private List<HeaderPart> ranked(String line) {
    String[] words = line.split("\\s+");
    for (int length = Math.min(4, words.length - 1); length > 0; length--) {
      String kind = String.join(" ", Arrays.copyOf(words, length));
      if (lexicon.has(Section.KINDS, kind)) {
        String rest = String.join(" ", Arrays.copyOfRange(words, length, words.length)).replaceFirst("^(صادر|صادرة) ", "");
        String speaker = rest.startsWith("لل") ? "ال" + rest.substring(2) : rest.replaceFirst("^(عن |من |ل(?=\\p{L}))", "");
        boolean person = !speaker.equals(rest) && lexicon.beginning(Section.RANKS, Lexicon.fold(speaker)).isPresent();
        return person && isName(speaker, Lexicon.fold(speaker))
            ? List.of(new HeaderPart(Field.KIND, kind, false), new HeaderPart(Field.SPEAKER, speaker, false))
            : List.of();
      }
    }
    return List.of();
  }

  /** All parts between separators, if each is of a header. */
  private List<HeaderPart> each(Pattern separator, String line) {
    String[] parts = separator.split(line);
    List<HeaderPart> named = new ArrayList<>();
    for (String part : parts) {
      Optional<HeaderPart> known = named(part).or(() -> place(part));
      if (parts.length < 2 || known.isEmpty()) {
        return List.of();
      }
      named.add(known.get());
    }
    boolean placesOnly = named.stream().allMatch(part -> part.field() == Field.PLACE);
    return placesOnly ? List.of() : named;
  }
}
