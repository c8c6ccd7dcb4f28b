package org.bayan.pages;

import java.util.List;
import org.bayan.archive.Body;

/**
 * The model of a meeting's page.
 *
 * @param venue null if it is not known
 * @param series null if the meeting stands alone
 * @param body its HTML is sound, to be shown unescaped
 * @param about the releases about it, newest first
 * @param mentioning the releases that mention it, newest first
 * @param calendar the address of its calendar, or null if no day of it is known
 * @param earlier the meeting before it in its series, or null
 * @param later the meeting after it in its series, or null
 */
public record MeetingView(
    String id,
    MeetingCard card,
    String venue,
    List<String> hosts,
    String series,
    ReleaseView.SourceView source,
    Body body,
    List<ReleaseCard> about,
    List<ReleaseCard> mentioning,
    String calendar,
    MeetingCard earlier,
    MeetingCard later) {}
