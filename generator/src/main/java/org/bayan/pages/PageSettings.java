package org.bayan.pages;

/**
 * What a site's pages hold.
 *
 * @param site the settings that pages show
 * @param notFound whether there is a page for addresses that are not there
 * @param feed the feed's file name, or null for none
 * @param sitemap the sitemap's file name, or null for none
 * @param homeItems how many releases and meetings the home page lists, at least 1
 * @param yearItems how many releases of a month its year's page lists, at least 1
 * @param meetingItems how many meetings the list of meetings holds, at least 1
 * @param feedItems how many releases the feed holds, at least 1
 */
public record PageSettings(
    Site site,
    boolean notFound,
    String feed,
    String sitemap,
    int homeItems,
    int yearItems,
    int meetingItems,
    int feedItems) {}
