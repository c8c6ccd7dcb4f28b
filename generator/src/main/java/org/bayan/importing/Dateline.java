package org.bayan.importing;

import java.time.LocalDate;

/**
 * The day of issue.
 *
 * @param date the day
 * @param where what it was read from
 * @param guessed whether it may be another day's
 */
record Dateline(LocalDate date, String where, boolean guessed) {}
