package org.bayan.frontmatter;

import static org.bayan.frontmatter.Field.optional;
import static org.bayan.frontmatter.Field.required;

import java.util.List;
import java.util.stream.Collectors;
import org.bayan.archive.Body;
import org.bayan.archive.Level;
import org.bayan.archive.Meeting;
import org.bayan.archive.PartialDate;
import org.bayan.archive.Source;
import org.bayan.source.ContentKind;

/** The front matter of a meeting. */
public final class MeetingFields {
  static final Field<String> TITLE =
      required("title", FieldTypes.TEXT, "the meeting's name in Arabic");
  public static final Field<PartialDate> START =
      required(
          "start", FieldTypes.PARTIAL, "its first day, yyyy-mm-dd; yyyy-mm or yyyy if unknown");
  public static final Field<PartialDate> END =
      optional("end", FieldTypes.PARTIAL, "its last day, if it had more than one");
  public static final Field<String> PLACE = required("place", FieldTypes.TEXT, "the city or place");
  static final Field<String> COUNTRY =
      optional("country", FieldTypes.COUNTRY, "the country's ISO 3166 code, such as IQ");
  public static final Field<String> VENUE = optional("venue", FieldTypes.TEXT, "the building");
  static final Field<Level> LEVEL = level(List.of());
  static final Field<String> GROUP =
      optional(
          "group",
          FieldTypes.choice(List.of("small"), group -> group),
          "small, if only a part of the members met");
  public static final Field<List<String>> HOSTS =
      optional("hosts", FieldTypes.NAMES, "who invited");
  public static final Field<String> SERIES =
      optional("series", FieldTypes.TEXT, "the series that it belongs to");
  static final Field<Source> SOURCE =
      required(
          "source", ReleaseFields.SOURCE_TYPE, "where its facts were read, { url: https://… }");

  public static final Field<List<String>> ALIASES = ReleaseFields.ALIASES;

  private MeetingFields() {}

  /** The fields in an archive with its own levels, and of which it lets some be left out. */
  static FieldSet form(Forms forms) {
    return new FieldSet(
        TITLE,
        START,
        END,
        in(forms, PLACE),
        COUNTRY,
        VENUE,
        in(forms, level(forms.levels())),
        GROUP,
        HOSTS,
        SERIES,
        in(forms, SOURCE),
        ALIASES);
  }

  private static Field<Level> level(List<Level> levels) {
    return required(
        "level",
        FieldTypes.choice(levels, Level::id),
        "one of " + levels.stream().map(Level::id).collect(Collectors.joining(", ")));
  }

  private static <T> Field<T> in(Forms forms, Field<T> field) {
    return forms.allowsNo(ContentKind.MEETING, field.name())
        ? optional(field.name(), field.type(), field.meaning())
        : field;
  }

  public static Meeting meeting(String id, FieldSet.Values values, Body body) {
    return new Meeting(
        id,
        values.get(TITLE),
        values.get(START),
        values.get(END, values.get(START)),
        values.get(PLACE),
        values.get(COUNTRY),
        values.get(VENUE),
        values.get(LEVEL),
        values.get(GROUP) != null,
        values.get(HOSTS, List.of()),
        values.get(SERIES),
        values.get(SOURCE),
        values.get(ALIASES, List.of()),
        body);
  }
}
