package org.bayan.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bayan.archive.Meeting;
import org.bayan.frontmatter.WordList;
import org.bayan.importing.header.Header;
import org.bayan.importing.header.HeaderPart.Field;
import org.bayan.importing.lexicon.Lexicon;
import org.bayan.importing.names.KnownNames;
import org.bayan.importing.names.MeetingFinder;
import org.bayan.importing.names.PersonFinder;

/** Fills the fields that say what a text is about: meetings, people, places and organizations. */
final class SubjectFields {
  private static final String KNOWN = "known names";

  private final Lexicon lexicon;
  private final KnownNames names;
  private final MeetingFinder meetings;
  private final FieldFindings fields;

  SubjectFields(Lexicon lexicon, KnownNames names, MeetingFinder meetings, FieldFindings fields) {
    this.lexicon = lexicon;
    this.names = names;
    this.meetings = meetings;
    this.fields = fields;
  }

  /**
   * Fills the meetings; returns the one that the text is about if that is no guess.
   *
   * @param given the id of the one that somebody says it is about, or null
   */
  Optional<Meeting> meetings(
      String given, String title, List<String> paragraphs, LocalDate issued) {
    Optional<MeetingFinder.Named> about =
        given == null
            ? meetings.about(title, paragraphs.get(0), issued)
            : meetings.named(given, "-Dmeeting");
    if (about.isPresent()) {
      fields.set("meeting", about.get().meeting().id(), about.get().why(), about.get().guessed());
    } else {
      fields.missing(
          "meeting", "add the id of the meeting that the text is about, if there is one");
    }
    List<MeetingFinder.Named> mentioned =
        meetings.mentioned(
            paragraphs, issued, about.map(MeetingFinder.Named::meeting).orElse(null));
    String why =
        String.join(
            "; ",
            mentioned.stream().map(found -> found.meeting().id() + ": " + found.why()).toList());
    fields.set(
        "mentions",
        mentioned.stream().map(found -> found.meeting().id()).toList(),
        why,
        mentioned.stream().anyMatch(MeetingFinder.Named::guessed));
    return about.filter(found -> !found.guessed()).map(MeetingFinder.Named::meeting);
  }

  /**
   * Fills the names in the text, then those that the title alone has; of people those in the
   * header, too.
   */
  void names(List<Header.Part> header, String title, List<String> paragraphs) {
    List<String> texts = new ArrayList<>(paragraphs);
    texts.add(title);
    List<String> places = names.in(WordList.PLACES, texts);
    List<String> organizations = names.in(WordList.ORGANIZATIONS, texts);
    header.stream()
        .filter(
            part ->
                part.what().field() == Field.SPEAKER
                    || part.what().field() == Field.OFFICE
                    || part.what().field() == Field.PERSON)
        .forEach(part -> texts.add(part.what().text()));
    List<String> known = names.in(WordList.PEOPLE, texts);
    List<String> guessed = new PersonFinder(lexicon, names).in(texts, known);
    String why = guessed.isEmpty() ? KNOWN : "after a rank: " + String.join("، ", guessed);
    fields.set(
        "people",
        Stream.concat(known.stream(), guessed.stream()).toList(),
        why,
        !guessed.isEmpty());
    fields.set("places", places, KNOWN, false);
    fields.set("organizations", organizations, KNOWN, false);
  }
}
