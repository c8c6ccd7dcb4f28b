package org.bayan.importing;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.bayan.importing.dates.IssueDate;
import org.bayan.importing.header.Header;
import org.bayan.importing.header.HeaderPart.Field;
import org.bayan.importing.header.IssuerFinder;
import org.bayan.importing.header.NameClassifier;
import org.bayan.importing.lexicon.Lexicon;
import org.bayan.importing.page.Boilerplate;
import org.bayan.importing.page.Line;
import org.bayan.importing.page.SourcePage;

/** Fills the fields that a header says: title, date, kind, issuer, office and notice. */
final class HeaderFields {
  private final Lexicon lexicon;
  private final NameClassifier names;
  private final FieldFindings fields;

  HeaderFields(Lexicon lexicon, NameClassifier names, FieldFindings fields) {
    this.lexicon = lexicon;
    this.names = names;
    this.fields = fields;
  }

  /**
   * Fills them.
   *
   * @param said what the header and the signature say
   * @param header what stands above the text
   * @return the title; empty if there is none
   */
  Optional<String> fill(
      List<Header.Part> said, Header header, IssueDate dateline, SourcePage page) {
    Line title = header.title();
    List<Header.Part> parts = inArabic(said);
    Optional<String> words = title(title, header.doubtful(), parts, page);
    fields.set("date", dateline.date().toString(), dateline.where(), dateline.guessed());
    kind(parts, words);
    issuer(new IssuerFinder(lexicon, names).of(parts, words.orElse(null), page), parts);
    first(parts, Field.NOTICE).ifPresent(part -> set("notice", part));
    fields.set("status", "published", "", false);
    return words;
  }

  /** What a header says in two languages is taken in Arabic. */
  private static List<Header.Part> inArabic(List<Header.Part> parts) {
    Predicate<Header.Part> arabic = part -> Boilerplate.isArabic(part.what().text());
    return parts.stream()
        .filter(
            part ->
                arabic.test(part)
                    || parts.stream()
                        .noneMatch(
                            other ->
                                other.what().field() == part.what().field() && arabic.test(other)))
        .toList();
  }

  private Optional<String> title(
      Line title, boolean doubtful, List<Header.Part> parts, SourcePage page) {
    Optional<Line> line =
        Optional.ofNullable(title)
            .or(() -> first(parts, Field.SPEAKER).map(Header.Part::line))
            .or(
                () ->
                    parts.stream()
                        .filter(part -> part.what().field() == Field.KIND && !part.what().sure())
                        .findFirst()
                        .map(Header.Part::line));
    if (line.isPresent()) {
      fields.set(
          "title",
          line.get().text(),
          "line " + line.get().number(),
          title == null
              || doubtful
              || title.text().indexOf(' ') < 0
              || !title.title() && names.tellsNothing(title.text()));
    } else if (page.title() != null) {
      fields.set("title", page.title(), "the head of the page", true);
    } else {
      fields.missing("title", "no line above the text is one; write it in the file");
    }
    return line.map(Line::text).or(() -> Optional.ofNullable(page.title()));
  }

  private void kind(List<Header.Part> parts, Optional<String> title) {
    Optional<Header.Part> kind =
        parts.stream()
            .filter(part -> part.what().field() == Field.KIND && part.what().sure())
            .findFirst()
            .or(() -> first(parts, Field.KIND));
    Optional<String> begins = title.flatMap(names::kindOf);
    if (kind.isPresent()) {
      long kinds =
          parts.stream()
              .filter(part -> part.what().field() == Field.KIND)
              .map(part -> Lexicon.fold(part.what().text()))
              .distinct()
              .count();
      fields.set("kind", kind.get().what().text(), "line " + kind.get().line().number(), kinds > 1);
    } else if (begins.isPresent()) {
      fields.set("kind", begins.get(), "the title's first words", true);
    } else {
      fields.missing("kind", "write what the issuer calls the text, such as بيان صحفي");
    }
  }

  private void issuer(IssuerFinder.Issued issued, List<Header.Part> parts) {
    if (issued.issuer() == null) {
      fields.missing("issuer", "write the ministry or body in the file");
    } else {
      fields.set(
          "issuer", issued.issuer().text(), issued.issuer().why(), issued.issuer().guessed());
    }
    Optional<Header.Part> speaker = first(parts, Field.SPEAKER);
    if (issued.office() != null) {
      fields.set(
          "office", issued.office().text(), issued.office().why(), issued.office().guessed());
    } else if (speaker.isPresent()) {
      set("office", speaker.get());
    } else {
      fields.missing("office", "add it if there is one");
    }
  }

  private void set(String field, Header.Part part) {
    fields.set(field, part.what().text(), "line " + part.line().number(), false);
  }

  private static Optional<Header.Part> first(List<Header.Part> parts, Field field) {
    return parts.stream().filter(part -> part.what().field() == field).findFirst();
  }
}
