package org.bayan.pages;

import java.util.List;

/**
 * The model of the home page.
 *
 * @param releases how many releases the archive holds
 * @param meetings how many meetings it knows
 * @param covered how many of them have a release about them
 * @param newest the newest releases, as many as the settings allow
 * @param latest the latest meetings, as many as the settings allow
 * @param years the newest years that have pages, newest first, at most twelve
 */
public record HomeView(
    int releases,
    int meetings,
    int covered,
    List<ReleaseCard> newest,
    List<MeetingCard> latest,
    List<DatesView.Year> years) {}
