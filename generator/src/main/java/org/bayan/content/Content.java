package org.bayan.content;

import java.util.List;
import org.bayan.archive.Meeting;
import org.bayan.archive.Release;
import org.bayan.archive.TextPage;

/**
 * What the files under {@code content/} say, drafts and embargoed releases included. Sound only if
 * the report that it was read with has no errors.
 *
 * @param links all links in the texts
 */
public record Content(
    List<Release> releases, List<Meeting> meetings, List<TextPage> pages, List<ContentLink> links) {}
