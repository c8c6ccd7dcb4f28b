package org.bayan.importing.header;

import java.time.DayOfWeek;
import org.bayan.arabic.WrittenDate;

/**
 * What a line of a header says, or a part of it.
 *
 * @param field what it is
 * @param text its words, as they stand
 * @param sure whether the words leave no doubt of what it is
 * @param date the date, if it is one
 * @param weekday the day of the week that stands beside the date, or null
 */
public record HeaderPart(
    Field field, String text, boolean sure, WrittenDate date, DayOfWeek weekday) {

  /** What a part of a header can be. */
  public enum Field {
    TITLE,
    KIND,
    ISSUER,
    STATE,
    /** A line above the title that may name the issuer. */
    LETTERHEAD,
    OFFICE,
    /** The person for whom a text speaks: {@code بيان لوزير الخارجية …}. */
    SPEAKER,
    /** A person, by title and name. */
    PERSON,
    NOTICE,
    DATE,
    /** A date of the Islamic calendar. */
    HIJRI,
    PLACE,
    /** What belongs to a header and says nothing that is kept. */
    NOTHING
  }

  public HeaderPart(Field field, String text, boolean sure) {
    this(field, text, sure, null, null);
  }

  /** The part, without doubt. */
  public HeaderPart surely() {
    return new HeaderPart(field, text, true, date, weekday);
  }
}
