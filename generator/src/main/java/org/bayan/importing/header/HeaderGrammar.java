package org.bayan.importing.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.bayan.frontmatter.WordList;
import org.bayan.importing.header.HeaderPart.Field;
import org.bayan.importing.lexicon.FoldedWords;
import org.bayan.importing.lexicon.Lexicon;

/**
 * Reads who stands in a phrase, and as what:
 *
 * <pre>
 *   phrase = kind [number] (issued-by | joined-to) body [person] [number] | office speaking-for body [person]
 *   kind   = noun {adjective}, with the article or without
 * </pre>
 *
 * The lists stand in {@code official-words.yaml}. Immutable.
 */
final class HeaderGrammar {
  private static final int LONGEST = 24;
  private static final int LONGEST_PERSON = 5;
  private static final Pattern NUMBER =
      Pattern.compile(
          "[\\[(]?(?:رقم|عدد)?[:\\s]*[\\[(]?[\\p{Nd}/\\\\._-]*\\p{Nd}[\\p{Nd}/\\\\._-]*[\\])]?|[\\[(]?(رقم|عدد)[\\])]?:?");
  private static final Pattern JOINED_ARTICLE = Pattern.compile("^لل(?=\\p{L}{2})");
  private static final Pattern NAME_WORD =
      Pattern.compile("[\\p{IsArabic}\\p{M}]{2,}\\.?|\\p{IsArabic}\\.");

  private final Lexicon lexicon;
  private final NameClassifier names;

  HeaderGrammar(Lexicon lexicon, NameClassifier names) {
    this.lexicon = lexicon;
    this.names = names;
  }

  /**
   * A phrase at the beginning of a line.
   *
   * @param kind what the text is called, or null
   * @param by who issued it or spoke, in parts; may be empty
   * @param length how many of the line's words it has
   */
  record Reading(String kind, List<HeaderPart> by, int length) {}

  /**
   * How many words of a phrase, from the first, are the name of a kind: بيان صحفي, الإيجاز الصحفي.
   */
  static int kindLength(Lexicon lexicon, Phrase phrase) {
    int length = lexicon.wordsOf(WordList.KINDS, phrase.folded());
    while (length > 0
        && length < phrase.size()
        && lexicon.wordsOf(WordList.KIND_ADJECTIVES, phrase.folded().subList(length, length + 1))
            == 1) {
      length++;
    }
    return length;
  }

  /** {@code صدر عن المكتب الإعلامي لوزارة الصحة البيان التالي:}: who issued what follows. */
  List<HeaderPart> lead(String line) {
    Phrase phrase = Phrase.of(line);
    int connector = -1;
    for (int i = 0; i < phrase.size() && connector < 0; i++) {
      connector = connector(phrase.from(i)) > 0 ? i + connector(phrase.from(i)) : connector;
    }
    if (connector < 0) {
      return List.of();
    }
    int end = connector;
    List<HeaderPart> parts = new ArrayList<>();
    while (end < phrase.size() && !lexicon.has(WordList.LEAD_WORDS, phrase.words().get(end))) {
      int kind = end > connector + 1 ? kindLength(lexicon, phrase.from(end)) : 0;
      if (kind > 0
          && end + kind < phrase.size()
          && lexicon.has(WordList.LEAD_WORDS, phrase.words().get(end + kind))) {
        parts.add(new HeaderPart(Field.KIND, phrase.to(end + kind).from(end).text(), true));
        break;
      }
      end++;
    }
    Phrase by = phrase.to(end).from(connector);
    int joined = joinedBody(by);
    if (joined > 0) {
      parts.add(new HeaderPart(Field.OFFICE, by.to(joined).text(), false));
      parts.add(new HeaderPart(Field.ISSUER, unjoined(by.from(joined)).text(), false));
    } else {
      names.of(by.text()).ifPresent(parts::add);
    }
    return parts;
  }

  /**
   * The index of a body's name that is joined to an office's: المكتب الإعلامي لوزارة الصحة; 0 if
   * there is none.
   */
  int joinedBody(Phrase phrase) {
    boolean office =
        phrase.size() > 1
            && lexicon
                .beginning(WordList.OFFICE_BEGINNINGS, String.join(" ", phrase.folded()))
                .isPresent();
    for (int i = 1; office && i < phrase.size(); i++) {
      if (startsWithList(WordList.JOINED_TO, phrase.folded().get(i))
          && names
              .of(unjoined(phrase.from(i)).text())
              .filter(part -> part.field() == Field.ISSUER)
              .isPresent()) {
        return i;
      }
    }
    return 0;
  }

  /** The name of the body that is joined at an index. */
  String bodyAt(Phrase phrase, int index) {
    return unjoined(phrase.from(index)).text();
  }

  /** {@code العقيد فلان الفلاني}: a person's title and name, and nothing else. */
  boolean isPerson(String line) {
    Phrase phrase = Phrase.of(line);
    int rank = lexicon.wordsOf(WordList.RANKS, phrase.folded());
    boolean title =
        rank == 1
            && phrase.folded().get(0).startsWith("ال")
            && phrase.size() > 2
            && phrase.size() <= LONGEST_PERSON + 1;
    return title
        && !phrase.folded().get(1).startsWith("ال")
        && IntStream.range(1, phrase.size())
            .allMatch(i -> isOfName(phrase.words().get(i), phrase.words().get(i - 1)));
  }

  private boolean isOfName(String word, String before) {
    return NAME_WORD.matcher(word).matches()
        && !names.tells(word, before)
        && !lexicon.has(WordList.NAME_ENDS, word);
  }

  /** What a whole line says; empty if other words stand in it. */
  List<HeaderPart> whole(String line) {
    Phrase phrase = Phrase.of(line);
    Optional<Reading> reading = phrase.size() > LONGEST ? Optional.empty() : read(phrase);
    boolean ranked =
        reading.isPresent()
            && reading.get().kind() != null
            && phrase.size() == Phrase.of(reading.get().kind()).size() + 1
            && lexicon.has(WordList.RANKS, phrase.words().get(phrase.size() - 1));
    if (ranked) {
      return List.of(new HeaderPart(Field.KIND, reading.get().kind(), false));
    }
    if (reading.isEmpty()
        || reading.get().by().isEmpty()
        || reading.get().length() < phrase.size()) {
      return List.of();
    }
    List<HeaderPart> parts = new ArrayList<>();
    if (reading.get().kind() != null) {
      parts.add(new HeaderPart(Field.KIND, reading.get().kind(), false));
    }
    parts.addAll(reading.get().by());
    return parts;
  }

  /** The phrase with which a line begins. */
  Optional<Reading> read(Phrase phrase) {
    int kind = kindLength(lexicon, phrase);
    if (kind == 0) {
      return spokesman(phrase).map(found -> new Reading(null, found.by(), found.length()));
    }
    int at = afterNumber(phrase, kind);
    int connector = connector(phrase.from(at));
    Phrase rest = phrase.from(at + connector);
    if (connector == 0) {
      Reading direct = rest.size() == 0 ? new Reading(null, List.of(), 0) : body(rest);
      boolean issued = direct.by().stream().anyMatch(part -> part.field() == Field.ISSUER);
      if (issued) {
        return Optional.of(
            new Reading(
                phrase.to(kind).text(), direct.by(), afterNumber(phrase, at + direct.length())));
      }
      if (rest.size() == 0 || !startsWithList(WordList.JOINED_TO, rest.folded().get(0))) {
        return Optional.of(new Reading(phrase.to(kind).text(), List.of(), at));
      }
      rest = unjoined(rest);
    }
    Reading by = body(rest);
    String name = phrase.to(kind).text();
    return Optional.of(
        by.length() == 0
            ? new Reading(name, List.of(), at)
            : new Reading(name, by.by(), afterNumber(phrase, at + connector + by.length())));
  }

  private int afterNumber(Phrase phrase, int from) {
    int at = from;
    while (at < phrase.size() && NUMBER.matcher(phrase.words().get(at)).matches()) {
      at++;
    }
    return at;
  }

  private int connector(Phrase phrase) {
    for (int length = Math.min(3, phrase.size()); length > 0; length--) {
      String words = String.join(" ", phrase.folded().subList(0, length));
      if (lexicon.has(WordList.ISSUED_BY, words)) {
        return length;
      }
    }
    return 0;
  }

  private boolean startsWithList(WordList list, String word) {
    return lexicon.entries(list).stream()
        .anyMatch(entry -> word.length() > 3 && word.startsWith(Lexicon.fold(entry.name())));
  }

  /** لوزارة is وزارة, للأمم is الأمم. */
  private static Phrase unjoined(Phrase phrase) {
    String word = phrase.words().get(0);
    String bare =
        JOINED_ARTICLE.matcher(word).find()
            ? JOINED_ARTICLE.matcher(word).replaceFirst("ال")
            : word.substring(1);
    List<String> words = new ArrayList<>(phrase.words());
    words.set(0, bare);
    return Phrase.of(String.join(" ", words));
  }

  /** A body, a person of rank, or somebody who speaks for a body; of no length if there is none. */
  private Reading body(Phrase phrase) {
    Optional<Reading> spokesman = spokesman(phrase);
    if (spokesman.isPresent()) {
      return spokesman.get();
    }
    int end = endOfName(phrase, 0);
    Phrase name = phrase.to(end);
    if (end == 0) {
      return new Reading(null, List.of(), 0);
    }
    String folded = String.join(" ", name.folded());
    boolean rank = lexicon.beginning(WordList.RANKS, folded).isPresent();
    if (rank && !lexicon.has(WordList.ISSUERS, name.text())) {
      return new Reading(null, List.of(new HeaderPart(Field.SPEAKER, name.text(), false)), end);
    }
    Phrase body = name.to(withoutPerson(name));
    Optional<HeaderPart> part =
        names
            .of(body.text())
            .filter(
                each ->
                    each.field() != Field.KIND
                        && each.field() != Field.NOTICE
                        && each.field() != Field.NOTHING);
    return part.isEmpty()
        ? new Reading(null, List.of(), 0)
        : new Reading(
            null,
            List.of(
                new HeaderPart(
                    part.get().field(),
                    body.text(),
                    body.size() == name.size() && part.get().sure())),
            end);
  }

  /**
   * {@code المتحدث الرسمي باسم وزارة الخارجية فلان}: the issuer is the body, the office all of it.
   */
  private Optional<Reading> spokesman(Phrase phrase) {
    for (int i = 0; i < Math.min(6, phrase.size() - 1); i++) {
      for (int length = 1; length <= 2 && i + length < phrase.size(); length++) {
        if (lexicon.has(
            WordList.SPEAKING_FOR, String.join(" ", phrase.folded().subList(i, i + length)))) {
          Phrase rest = phrase.from(i + length);
          int end = endOfName(rest, 0);
          Phrase body = rest.to(withoutPerson(rest.to(end)));
          boolean known =
              body.size() > 0
                  && names.of(body.text()).filter(part -> part.field() == Field.ISSUER).isPresent();
          boolean office =
              i == 0
                  || lexicon
                      .beginning(WordList.OFFICE_BEGINNINGS, phrase.folded().get(0))
                      .isPresent()
                  || lexicon
                      .beginning(WordList.RANKS, String.join(" ", phrase.to(i).folded()))
                      .isPresent();
          if (known && office) {
            HeaderPart issuer = new HeaderPart(Field.ISSUER, body.text(), true);
            int whole = i + length + end;
            return Optional.of(
                new Reading(
                    null,
                    i == 0
                        ? List.of(issuer)
                        : List.of(
                            issuer, new HeaderPart(Field.SPEAKER, phrase.to(whole).text(), true)),
                    whole));
          }
        }
      }
    }
    return Optional.empty();
  }

  /**
   * The index of the first word that is no part of a name: one that tells something, or a number.
   */
  private int endOfName(Phrase phrase, int start) {
    int end = start;
    while (end < phrase.size()
        && !names.tells(phrase.words().get(end), end == 0 ? "" : phrase.words().get(end - 1))
        && !NUMBER.matcher(phrase.words().get(end)).matches()) {
      String word = phrase.words().get(end++);
      if (word.matches(".*[:؛.]$") && word.length() > 2) {
        break;
      }
    }
    return end;
  }

  /**
   * How many words of a name are a body's: a person's name may follow, which is known, stands
   * behind a comma or a title of honour, or is some words without the article behind one that has
   * it.
   */
  int withoutPerson(Phrase name) {
    for (int i = 1; i < name.size(); i++) {
      boolean comma = name.words().get(i - 1).matches(".*[،,:–—-]$");
      String rest = name.from(i).text();
      boolean honour =
          lexicon.wordsOf(WordList.RANKS, name.folded().subList(i, i + 1)) == 1 && comma;
      if (lexicon.has(WordList.PEOPLE, rest) || honour || isPerson(name, i)) {
        return i;
      }
    }
    return name.size();
  }

  private boolean isPerson(Phrase name, int start) {
    int count = name.size() - start;
    boolean article =
        name.folded().get(start - 1).startsWith("ال")
            || name.folded().get(start - 1).startsWith("وال");
    if (!article || count < 2 || count > LONGEST_PERSON) {
      return false;
    }
    for (int i = start; i < name.size(); i++) {
      String word = name.folded().get(i);
      boolean first = i == start;
      boolean joined =
          first
              && (word.startsWith("ال")
                  || word.startsWith("ل") && word.length() > 4
                  || word.startsWith("و") && word.length() > 4
                  || word.startsWith("ب") && word.length() > 5);
      boolean known =
          first
              && (lexicon.has(WordList.ISSUED_BY, word)
                  || lexicon.beginning(WordList.STATES, word).isPresent()
                  || lexicon.beginning(WordList.ISSUER_BEGINNINGS, word).isPresent()
                  || lexicon.beginning(WordList.OFFICE_BEGINNINGS, word).isPresent()
                  || lexicon.isIn(WordList.NAME_ENDS, FoldedWords.of(word))
                  || names.place(word).isPresent()
                  || lexicon.has(WordList.NATIONALITIES, word));
      if (joined
          || known
          || !NAME_WORD.matcher(name.words().get(i).replaceAll("[،,]$", "")).matches()) {
        return false;
      }
    }
    return names.place(name.from(start).text()).isEmpty();
  }
}
