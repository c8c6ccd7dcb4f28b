package org.bayan.importing.header;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bayan.frontmatter.WordList;
import org.bayan.importing.header.HeaderPart.Field;
import org.bayan.importing.lexicon.Lexicon;
import org.bayan.importing.page.SourcePage;

/**
 * Decides who issued a text: the issuer, with its state if the letterhead has it, and the office.
 */
public final class IssuerFinder {
  private static final String SIGN = "\\s+[|–—-]\\s+|[©،]";
  private static final int MOST_OFFICES = 3;

  private final Lexicon lexicon;
  private final NameClassifier names;
  private final HeaderGrammar grammar;

  /**
   * Who issued a text.
   *
   * @param issuer or null
   * @param office or null
   */
  public record Issued(Value issuer, Value office) {}

  /** A value and what shows it. */
  public record Value(String text, String why, boolean guessed) {}

  public IssuerFinder(Lexicon lexicon, NameClassifier names) {
    this.lexicon = lexicon;
    this.names = names;
    this.grammar = new HeaderGrammar(lexicon, names);
  }

  public Issued of(List<Header.Part> parts, String title, SourcePage page) {
    List<Header.Part> issuers = distinct(parts, Field.ISSUER);
    List<Header.Part> offices = distinct(parts, Field.OFFICE);
    List<Header.Part> states = distinct(parts, Field.STATE);
    List<Header.Part> letterhead = distinct(parts, Field.LETTERHEAD);
    Value named = joined(offices.subList(0, Math.min(offices.size(), MOST_OFFICES)));
    Value office =
        named != null && (offices.size() > 1 || issuers.isEmpty()) ? guess(named) : named;
    if (issuers.isEmpty()
        && offices.size() == 1
        && states.isEmpty()
        && lexicon.beginning(WordList.CENTRES, Lexicon.fold(office.text())).isPresent()) {
      return new Issued(guess(office), null);
    }
    if (issuers.isEmpty()) {
      List<Header.Part> heads = states.isEmpty() ? letterhead : states;
      Optional<Value> guess =
          heads.isEmpty()
              ? fromPage(page).or(() -> fromTitle(title)).or(() -> fromOffice(office))
              : Optional.of(guess(joined(heads)));
      return new Issued(guess.orElse(null), office);
    }
    Header.Part first = issuers.get(0);
    Value second = issuers.size() > 1 && office == null ? guess(value(issuers.get(1))) : office;
    String name = Lexicon.fold(first.what().text());
    List<Header.Part> whole =
        parts.stream()
            .filter(
                part ->
                    part == first
                        || states.contains(part)
                            && !name.contains(Lexicon.fold(part.what().text())))
            .toList();
    boolean bare =
        issuers.size() > 1 || whole.size() == 1 && names.isOfAnyState(first.what().text());
    return new Issued(bare ? guess(joined(whole)) : joined(whole), second);
  }

  /** The parts of one kind, each name once; of two that begin alike, the longer. */
  private static List<Header.Part> distinct(List<Header.Part> parts, Field field) {
    Map<String, Header.Part> distinct = new LinkedHashMap<>();
    for (Header.Part part : parts) {
      if (part.what().field() == field) {
        String name = Lexicon.fold(part.what().text());
        Optional<String> shorter =
            distinct.keySet().stream().filter(other -> name.startsWith(other + " ")).findFirst();
        boolean known =
            distinct.keySet().stream().anyMatch(other -> (other + " ").startsWith(name + " "));
        shorter.ifPresent(distinct::remove);
        if (!known) {
          distinct.put(name, part);
        }
      }
    }
    return new ArrayList<>(distinct.values());
  }

  private static Value value(Header.Part part) {
    return new Value(part.what().text(), "line " + part.line().number(), false);
  }

  private static Value joined(List<Header.Part> parts) {
    String names = String.join("، ", parts.stream().map(part -> part.what().text()).toList());
    return parts.isEmpty() ? null : new Value(names, "line " + parts.get(0).line().number(), false);
  }

  private static Value guess(Value value) {
    return new Value(value.text(), value.why(), true);
  }

  private Optional<Value> fromPage(SourcePage page) {
    return page.site().stream()
        .filter(site -> lexicon.beginning(WordList.NOT_ISSUERS, Lexicon.fold(site)).isEmpty())
        .map(this::withoutState)
        .filter(this::isIssuer)
        .findFirst()
        .map(
            site ->
                page.site().stream()
                    .filter(other -> other.startsWith(site + " ") && isIssuer(other))
                    .findFirst()
                    .map(this::withoutState)
                    .orElse(site))
        .map(site -> new Value(site, "the name of the page's site", true));
  }

  /**
   * A site's name without what stands behind a sign, but for a city, which tells embassies apart.
   */
  private String withoutState(String site) {
    String[] parts = site.split(SIGN);
    boolean city =
        parts.length > 1
            && names.place(parts[1]).isPresent()
            && isIssuer(site)
            && lexicon.beginning(WordList.STATES, Lexicon.fold(parts[1])).isEmpty();
    return parts.length == 0 || city ? site : parts[0].strip();
  }

  /**
   * {@code وزارة الخارجية تدين …}, {@code بيان من وزارة الخارجية بشأن …}: the name up to the word
   * that tells something.
   */
  private Optional<Value> fromTitle(String title) {
    if (title == null) {
      return Optional.empty();
    }
    Phrase phrase = Phrase.of(title);
    Optional<HeaderGrammar.Reading> reading = grammar.read(phrase);
    Optional<HeaderPart> by =
        reading.stream()
            .flatMap(found -> found.by().stream())
            .filter(part -> part.field() == Field.ISSUER)
            .findFirst();
    if (by.isPresent()) {
      return Optional.of(new Value(by.get().text(), "the title", true));
    }
    int start =
        reading.filter(found -> found.kind() != null).map(HeaderGrammar.Reading::length).orElse(0);
    int end = start;
    while (end < phrase.size()
        && !names.tells(phrase.words().get(end), end == 0 ? "" : phrase.words().get(end - 1))) {
      end++;
    }
    String name = phrase.to(end).from(start).text();
    boolean subject =
        start == 0 && lexicon.beginning(WordList.NO_SUBJECTS, Lexicon.fold(name)).isPresent();
    return (end < phrase.size() || start > 0) && !subject && name.contains(" ") && isIssuer(name)
        ? Optional.of(new Value(name, "the title", true))
        : Optional.empty();
  }

  /** {@code الناطق باسم وزارة الخارجية}: the issuer that the office's name has in it. */
  private Optional<Value> fromOffice(Value office) {
    String[] all = office == null ? new String[0] : office.text().split("\\s+");
    for (int i = 1; i < all.length; i++) {
      String rest = String.join(" ", Arrays.copyOfRange(all, i, all.length));
      int joined = grammar.joinedBody(Phrase.of(office.text()));
      rest = joined == i ? grammar.bodyAt(Phrase.of(office.text()), i) : rest;
      if (lexicon.beginning(WordList.ISSUER_BEGINNINGS, Lexicon.fold(rest)).isPresent()
          && isIssuer(rest)) {
        return Optional.of(new Value(rest, "the office's name", true));
      }
    }
    return Optional.empty();
  }

  private boolean isIssuer(String text) {
    return names.of(text).filter(part -> part.field() == Field.ISSUER).isPresent();
  }
}
