package org.bayan.pages;

/**
 * A point in time as a page shows it, in UTC.
 *
 * @param iso ISO 8601 with its offset, for {@code <time datetime>}; always Western digits
 * @param date its day: {@code 12 تموز/يوليو 2018}
 * @param time hours and minutes of 24: {@code 15:00}
 */
public record MomentText(String iso, String date, String time) {}
