package org.bayan.importing.dates;

import java.time.DayOfWeek;
import org.bayan.arabic.WrittenDate;
import org.bayan.importing.page.Line;

/**
 * A date that stands above or below a text.
 *
 * @param date the date as it is written, or null for one of the Islamic calendar
 * @param weekday the day of the week that stands beside it, or null
 * @param text its words
 * @param labelled whether a label says that it is the day of issue
 * @param line the line on which it stands
 */
public record DateOnLine(
    WrittenDate date, DayOfWeek weekday, String text, boolean labelled, Line line) {}
