package org.bayan.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bayan.archive.Meeting;
import org.bayan.arabic.WrittenDates;
import org.bayan.content.NewRelease;
import org.bayan.importing.HeaderPart.Field;
import org.bayan.markdown.Markdown;
import org.bayan.problem.ProblemReport;

/** Makes a release of one page: its fields, one after the other, and its text. Used once. */
final class ImportedText {
  private final Lexicon lexicon;
  private final Names names;
  private final List<Meeting> register;
  private final WrittenDates dates;
  private final Markdown markdown;
  private final String path;
  private final ProblemReport report;
  private final ReleaseFields fields = new ReleaseFields();

  ImportedText(
      Lexicon lexicon, Names names, List<Meeting> register, WrittenDates dates, Markdown markdown, String path, ProblemReport report) {
    this.lexicon = lexicon;
    this.names = names;
    this.register = register;
    this.dates = dates;
    this.markdown = markdown;
    this.path = path;
    this.report = report;
  }

  /** Reads a page; empty after a report. */
  Optional<Imported> read(Page page, Given given, Map<String, Integer> removed) {
    HeaderWords words =
        new HeaderWords(lexicon, names.datelinePlaces(register.stream().flatMap(meeting -> Stream.of(meeting.place().split("[،,]")))), new DatelineText(dates));
    Furniture furniture = new Furniture(lexicon);
    Header header = new HeaderReader(lexicon, furniture, words).read(page.lines());
    if (header.text().isEmpty()) {
      report.error(path, 0, 0, "there is no text" + (page.lines().isEmpty() ? "" : " below the header"), "copy the whole of it");
      return Optional.empty();
    }
    boolean dated = given.date() != null || header.parts().stream().anyMatch(part -> part.what().date() != null);
    Closing closing = new ClosingReader(lexicon, furniture, words).read(header.text(), !dated);
    Optional<Dateline> dateline =
        given.date() != null
            ? Optional.of(new Dateline(given.date(), "-Ddate", false))
            : new DatelineReader(dates, words, path, report).read(header, closing, page);
    String body = new BodyText(new MarkdownText(markdown)).of(closing.text(), page.web());
    markdown.render(body, Markdown.Numbering.NUMBERED, (offset, what, mend) -> report.error(path, 0, 0, what, mend));
    if (dateline.isEmpty() || report.hasErrors()) {
      return Optional.empty();
    }
    String slug = fill(header, closing, dateline.get(), page, given, words);
    List<String> leftOut = Stream.concat(header.leftOut().stream(), closing.leftOut().stream()).map(line -> "line " + line.number() + ": " + line.text()).toList();
    return Optional.of(new Imported(dateline.get().date(), slug, fields.text(body), fields.findings(), leftOut, removed));
  }

  private String fill(Header header, Closing closing, Dateline dateline, Page page, Given given, HeaderWords words) {
    String title = title(header, page);
    fields.set("date", dateline.date().toString(), dateline.where(), dateline.guessed());
    List<Header.Part> parts = arabicFirst(Stream.concat(header.parts().stream(), closing.signature().stream()).toList());
    kind(parts, title);
    issuer(new Issuers(lexicon, words).of(parts, title, page), parts);
    first(parts, Field.NOTICE).ifPresent(part -> fields.set("notice", part.what().text(), "line " + part.line().number(), false));
    fields.set("status", "published", "", false);
    List<String> paragraphs = closing.text().stream().map(Line::text).toList();
    Optional<Meeting> about = meetings(title == null ? "" : title, paragraphs, dateline.date());
    names(parts, title, paragraphs);
    provenance(closing, page, given);
    if (given.slug() != null) {
      return given.slug();
    }
    return about.map(ImportedText::slug).orElseGet(() -> NewRelease.slug(title == null ? paragraphs.get(0) : title));
  }

  /** What a header says in two languages is taken in Arabic. */
  private static List<Header.Part> arabicFirst(List<Header.Part> parts) {
    Predicate<Header.Part> arabic = part -> Furniture.isArabic(part.what().text());
    return parts.stream().filter(part -> arabic.test(part) || parts.stream().noneMatch(other -> other.what().field() == part.what().field() && arabic.test(other))).toList();
  }

  private String title(Header header, Page page) {
    if (header.title() != null) {
      fields.set("title", header.title().text(), "line " + header.title().number(), false);
      return header.title().text();
    }
    Optional<Header.Part> speaker = first(header.parts(), Field.SPEAKER);
    if (speaker.isPresent()) {
      fields.set("title", speaker.get().line().text(), "line " + speaker.get().line().number(), false);
      return speaker.get().line().text();
    }
    if (page.title() != null) {
      fields.set("title", page.title(), "the head of the page", true);
      return page.title();
    }
    fields.missing("title", "no line above the text is one; write it in the file");
    return null;
  }

  private void kind(List<Header.Part> parts, String title) {
    Optional<Header.Part> kind = parts.stream().filter(part -> part.what().field() == Field.KIND && part.what().sure()).findFirst().or(() -> first(parts, Field.KIND));
    if (kind.isPresent()) {
      fields.set("kind", kind.get().what().text(), "line " + kind.get().line().number(), false);
      return;
    }
    Optional<String> begins = title == null ? Optional.empty() : lexicon.beginning(Section.KINDS, Lexicon.fold(title));
    if (begins.isPresent()) {
      String[] words = title.split("\\s+");
      int count = begins.get().split(" ").length;
      fields.set("kind", String.join(" ", List.of(words).subList(0, Math.min(count, words.length))).replaceAll("[^\\p{L}\\p{M}]+$", ""), "the title's first words", true);
    } else {
      fields.missing("kind", "write what the issuer calls the text, such as بيان صحفي");
    }
  }

  private void issuer(Issuers.Issued issued, List<Header.Part> parts) {
    if (issued.issuer() == null) {
      fields.missing("issuer", "write the ministry or body in the file");
    } else {
      fields.set("issuer", issued.issuer().text(), issued.issuer().why(), issued.issuer().guessed());
    }
    Optional<Header.Part> speaker = first(parts, Field.SPEAKER);
    if (issued.office() != null) {
      fields.set("office", issued.office().text(), issued.office().why(), issued.office().guessed());
    } else if (speaker.isPresent()) {
      fields.set("office", speaker.get().what().text(), "line " + speaker.get().line().number(), false);
    } else {
      fields.missing("office", "add it if there is one");
    }
  }

  private static Optional<Header.Part> first(List<Header.Part> parts, Field field) {
    return parts.stream().filter(part -> part.what().field() == field).findFirst();
  }

  private Optional<Meeting> meetings(String title, List<String> paragraphs, LocalDate issued) {
    MeetingFinder finder = new MeetingFinder(register, lexicon, dates);
    Optional<MeetingFinder.Finding> about = finder.about(title, paragraphs.get(0), issued);
    if (about.isPresent()) {
      fields.set("meeting", about.get().meeting().id(), about.get().why(), about.get().guessed());
    } else {
      fields.missing("meeting", "add the id of the meeting that the text is about, if there is one");
    }
    List<MeetingFinder.Finding> mentioned = finder.mentioned(paragraphs, issued, about.map(MeetingFinder.Finding::meeting).orElse(null));
    String why = String.join("; ", mentioned.stream().map(found -> found.meeting().id() + ": " + found.why()).toList());
    fields.set("mentions", mentioned.stream().map(found -> found.meeting().id()).toList(), why, mentioned.stream().anyMatch(MeetingFinder.Finding::guessed));
    return about.filter(found -> !found.guessed()).map(MeetingFinder.Finding::meeting);
  }

  private void names(List<Header.Part> parts, String title, List<String> paragraphs) {
    List<String> texts = new ArrayList<>(paragraphs);
    Optional.ofNullable(title).ifPresent(texts::add);
    List<String> places = names.in(Section.PLACES, texts);
    List<String> organizations = names.in(Section.ORGANIZATIONS, texts);
    parts.stream().filter(part -> part.what().field() == Field.SPEAKER || part.what().field() == Field.OFFICE).forEach(part -> texts.add(part.what().text()));
    List<String> known = names.in(Section.PEOPLE, texts);
    List<String> guessed = new PersonFinder(lexicon, names).in(texts, known);
    List<String> people = Stream.concat(known.stream(), guessed.stream()).toList();
    fields.set("people", people, guessed.isEmpty() ? "known names" : "after a rank: " + String.join("، ", guessed), !guessed.isEmpty());
    fields.set("places", places, "known names", false);
    fields.set("organizations", organizations, "known names", false);
  }

  private void provenance(Closing closing, Page page, Given given) {
    String address = address(page.address());
    String url = given.source() != null ? given.source() : address != null ? address : address(closing.source());
    boolean guessed = given.source() == null && address == null && !closing.sourceNamed();
    if (url == null) {
      fields.missing("source", "give the address with -Dsource=https://… -Dretrieved=yyyy-mm-dd");
    } else {
      Map<String, String> source = new LinkedHashMap<>(Map.of("url", url));
      Optional.ofNullable(given.retrieved()).ifPresent(day -> source.put("retrieved", day.toString()));
      fields.set("source", source, given.source() != null ? "-Dsource" : address != null ? "the head of the page" : "a line below the text", guessed);
    }
    if (closing.language() != null) {
      Map<String, String> original = new LinkedHashMap<>(Map.of("lang", closing.language()));
      Optional.ofNullable(address(closing.original())).ifPresent(found -> original.put("url", found));
      fields.set("original", original, "a line below the text", false);
    } else if (closing.original() != null) {
      fields.missing("original", "its address is " + closing.original() + "; write original: { lang: …, url: … }, since the text does not say its language");
    }
  }

  private static String address(String url) {
    return url != null && NewRelease.isAddress(url) ? url : null;
  }

  /** {@code nato-hq-ministers}: the meeting's place and who met. */
  private static String slug(Meeting meeting) {
    String place = meeting.id().substring(LocalDate.EPOCH.toString().length() + 1);
    return place + "-" + switch (meeting.level()) {
      case MINISTERIAL -> "ministers";
      case POLITICAL_DIRECTORS -> "political-directors";
      case WORKING_GROUP -> "working-group";
    };
  }
}
