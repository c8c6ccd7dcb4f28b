package org.bayan.importing.dates;

import java.time.LocalDate;

/**
 * The day of issue.
 *
 * @param date the day
 * @param where what it was read from
 * @param guessed whether it may be another day's
 */
public record IssueDate(LocalDate date, String where, boolean guessed) {}
