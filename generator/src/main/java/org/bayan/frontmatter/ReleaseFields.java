package org.bayan.frontmatter;

import static org.bayan.frontmatter.Field.optional;
import static org.bayan.frontmatter.Field.required;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.bayan.archive.Attachment;
import org.bayan.archive.Body;
import org.bayan.archive.Release;
import org.bayan.archive.Source;

/** The front matter of a release. */
public final class ReleaseFields {
  static final FieldType<Source> SOURCE_TYPE;

  static {
    Field<String> url = required("url", FieldTypes.URL, "the address at which the text was read");
    Field<LocalDate> retrieved =
        optional("retrieved", FieldTypes.DATE, "the day on which it was read");
    SOURCE_TYPE =
        FieldTypes.object(
            new FieldSet(url, retrieved),
            values -> new Source(values.get(url), values.get(retrieved)));
  }

  static final Field<String> TITLE = required("title", FieldTypes.TEXT, "the title, as issued");
  public static final Field<LocalDate> DATE =
      required("date", FieldTypes.DATE, "the day of issue, yyyy-mm-dd");
  public static final Field<String> KIND =
      required("kind", FieldTypes.TEXT, "what the issuer calls it, such as بيان صحفي");
  public static final Field<String> ISSUER =
      required("issuer", FieldTypes.TEXT, "the ministry or body that issued it");
  public static final Field<String> OFFICE =
      optional("office", FieldTypes.TEXT, "the issuer's office");
  static final Field<String> NOTICE =
      optional("notice", FieldTypes.TEXT, "the line on its distribution, such as للنشر الفوري");
  public static final Field<Release.Status> STATUS =
      required(
          "status",
          FieldTypes.choice(
              List.of(Release.Status.values()), status -> status.name().toLowerCase(Locale.ROOT)),
          "published, draft or withdrawn");
  public static final Field<List<String>> MEETING =
      optional(
          "meeting", FieldTypes.MEETING_IDS, "the meeting that it is about, or a list of them");
  public static final Field<List<String>> MENTIONS =
      optional(
          "mentions", FieldTypes.listOf(FieldTypes.MEETING_ID), "the meetings that it mentions");
  public static final Field<List<String>> PEOPLE =
      optional("people", NameTypes.NAMES, "the people it names");
  public static final Field<List<String>> PLACES =
      optional("places", NameTypes.NAMES, "the places it names");
  public static final Field<List<String>> ORGANIZATIONS =
      optional("organizations", NameTypes.NAMES, "the organizations it names");
  static final Field<Source> SOURCE = optional("source", SOURCE_TYPE, "where the text was read");
  static final Field<Release.Original> ORIGINAL =
      optional("original", original(), "the text that it translates");
  static final Field<Instant> EMBARGO =
      optional(
          "embargo", FieldTypes.INSTANT, "the time before which nothing of it may be published");
  public static final Field<List<Listed>> ATTACHMENTS =
      optional(
          "attachments",
          FieldTypes.listOf(attachment()),
          "its files, which lie in the folder of its name");
  static final Field<List<Release.Correction>> CORRECTIONS =
      optional("corrections", FieldTypes.listOf(correction()), "what was put right later");
  public static final Field<Release.Withdrawal> WITHDRAWN =
      optional("withdrawn", withdrawal(), "when and why it was taken back");
  public static final Field<List<String>> ALIASES =
      optional("aliases", FieldTypes.listOf(FieldTypes.ALIAS_PATH), "its old addresses");

  /** What an import guessed: unlike a comment, editors keep it. */
  public static final Field<List<String>> REVIEW =
      optional(
          "review",
          FieldTypes.listOf(
              FieldTypes.choice(
                  Stream.of(
                          TITLE,
                          DATE,
                          KIND,
                          ISSUER,
                          OFFICE,
                          NOTICE,
                          MEETING,
                          MENTIONS,
                          PEOPLE,
                          PLACES,
                          ORGANIZATIONS,
                          SOURCE,
                          ORIGINAL)
                      .map(Field::name)
                      .toList(),
                  name -> name)),
          "the fields that an import guessed, until somebody has checked them");

  public static final FieldSet FORM =
      new FieldSet(
          TITLE,
          DATE,
          KIND,
          ISSUER,
          OFFICE,
          NOTICE,
          STATUS,
          MEETING,
          MENTIONS,
          PEOPLE,
          PLACES,
          ORGANIZATIONS,
          SOURCE,
          ORIGINAL,
          EMBARGO,
          ATTACHMENTS,
          CORRECTIONS,
          WITHDRAWN,
          ALIASES,
          REVIEW);

  private ReleaseFields() {}

  /**
   * A file as a release lists it.
   *
   * @param lang null if it is not said
   */
  public record Listed(String file, Attachment.Kind kind, String title, String lang) {}

  /**
   * @param attachments what became of the files that it lists
   */
  public static Release release(
      String id, FieldSet.Values values, List<Attachment> attachments, Body body) {
    return new Release(
        id,
        values.get(TITLE),
        values.get(DATE),
        values.get(KIND),
        values.get(ISSUER),
        values.get(OFFICE),
        values.get(NOTICE),
        values.get(STATUS),
        values.get(MEETING, List.of()),
        values.get(MENTIONS, List.of()),
        values.get(PEOPLE, List.of()),
        values.get(PLACES, List.of()),
        values.get(ORGANIZATIONS, List.of()),
        values.get(SOURCE),
        values.get(ORIGINAL),
        values.get(EMBARGO),
        attachments,
        values.get(CORRECTIONS, List.of()),
        values.get(WITHDRAWN),
        values.get(ALIASES, List.of()),
        body);
  }

  private static FieldType<Release.Original> original() {
    Field<String> lang = required("lang", FieldTypes.LANGUAGE, "its language, such as en");
    Field<String> title = optional("title", FieldTypes.TEXT, "its title");
    Field<String> url = optional("url", FieldTypes.URL, "its address");
    return FieldTypes.object(
        new FieldSet(lang, title, url),
        values -> new Release.Original(values.get(lang), values.get(title), values.get(url)));
  }

  private static FieldType<Listed> attachment() {
    Field<String> file = required("file", FieldTypes.TEXT, "its name, such as statement.pdf");
    Field<String> title = required("title", FieldTypes.TEXT, "its title, for readers");
    Field<Attachment.Kind> kind =
        required(
            "kind",
            FieldTypes.choice(
                List.of(Attachment.Kind.values()), each -> each.name().toLowerCase(Locale.ROOT)),
            "original, annex or translation");
    Field<String> lang = optional("lang", FieldTypes.LANGUAGE, "its language, such as en");
    return FieldTypes.object(
        new FieldSet(file, title, kind, lang),
        values ->
            new Listed(values.get(file), values.get(kind), values.get(title), values.get(lang)));
  }

  private static FieldType<Release.Correction> correction() {
    Field<LocalDate> date = required("date", FieldTypes.DATE, "the day of the correction");
    Field<String> note = required("note", FieldTypes.TEXT, "what was put right");
    return FieldTypes.object(
        new FieldSet(date, note),
        values -> new Release.Correction(values.get(date), values.get(note)));
  }

  private static FieldType<Release.Withdrawal> withdrawal() {
    Field<LocalDate> date = required("date", FieldTypes.DATE, "the day on which it was taken back");
    Field<String> reason = required("reason", FieldTypes.TEXT, "why");
    Field<String> text =
        optional(
            "text",
            FieldTypes.choice(List.of("kept", "removed"), each -> each),
            "removed, if the text is taken down as well");
    return FieldTypes.object(
        new FieldSet(date, reason, text),
        values ->
            new Release.Withdrawal(
                values.get(date), values.get(reason), "removed".equals(values.get(text))));
  }
}
