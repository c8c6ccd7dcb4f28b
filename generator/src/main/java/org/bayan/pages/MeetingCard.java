package org.bayan.pages;

import org.bayan.archive.Coverage;

/**
 * What a list shows of a meeting.
 *
 * @param path the meeting's address from the site's root
 * @param days its day or days
 * @param several whether there is more than one
 * @param place where it was held, or null
 * @param level who met, in Arabic, or null
 * @param about how many releases are about it
 * @param mentioning how many releases mention it
 * @param coverage {@code about} if a release is about it, {@code mentioned} if releases only
 *     mention it, else {@code none}
 */
public record MeetingCard(
    String path,
    String title,
    PeriodText days,
    boolean several,
    String place,
    String level,
    boolean small,
    int about,
    int mentioning,
    Coverage coverage) {}
