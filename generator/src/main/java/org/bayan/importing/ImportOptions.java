package org.bayan.importing;

import java.time.LocalDate;
import org.bayan.authoring.NewRelease;
import org.bayan.problem.ProblemsException;

/**
 * What is known of a text beside what it says itself. Each component may be null.
 *
 * @param slug the end of the file's name
 * @param date the day of issue; it then need not be in the text
 * @param source the address at which the text was read
 * @param retrieved the day on which it was read
 * @param meeting the id of the meeting that it is about
 */
public record ImportOptions(
    String slug, LocalDate date, String source, LocalDate retrieved, String meeting) {

  /** Nothing. */
  public static final ImportOptions NOTHING = new ImportOptions(null, null, null, null, null);

  /**
   * What was given as options, each of which may be null.
   *
   * @throws ProblemsException if a day is no day in ISO 8601, or the source no web address
   */
  public static ImportOptions of(String slug, String date, String source, String retrieved) {
    return new ImportOptions(
        slug,
        date == null ? null : NewRelease.day("date", date),
        source == null ? null : NewRelease.address("source", source),
        retrieved == null ? null : NewRelease.day("retrieved", retrieved),
        null);
  }

  /** The same of a text that is about a meeting. */
  public ImportOptions about(String id) {
    return new ImportOptions(slug, date, source, retrieved, id);
  }
}
