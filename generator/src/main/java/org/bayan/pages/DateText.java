package org.bayan.pages;

/**
 * A date in every form that a page shows.
 *
 * @param iso ISO 8601, for {@code <time datetime>}; always Western digits
 * @param official day, both month names and year: {@code 12 تموز/يوليو 2018}
 * @param dayMonth the same without the year
 * @param day the day of the month alone: {@code 12}
 * @param weekday the day's name: {@code الخميس}
 * @param hijri the Umm al-Qura date with its era: {@code 28 شوال 1439 هـ}
 */
public record DateText(
    String iso, String official, String dayMonth, String day, String weekday, String hijri) {}
