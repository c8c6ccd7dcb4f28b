package org.bayan.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bayan.archive.Archive;
import org.bayan.archive.Coverage;
import org.bayan.archive.Meeting;
import org.bayan.archive.SiteAddresses;

/** The pages by meeting: the list, the coverage, and each meeting's own model. */
final class MeetingPages {
  private final Archive archive;
  private final CardFactory cards;
  private final PageMetadata heads;
  private final int items;

  MeetingPages(Archive archive, CardFactory cards, PageMetadata heads, int items) {
    this.archive = archive;
    this.cards = cards;
    this.heads = heads;
    this.items = items;
  }

  List<Page> lists() {
    return List.of(
        Page.indexed(SiteAddresses.MEETINGS, PageType.MEETINGS, heads::meetings, this::index),
        Page.indexed(
            SiteAddresses.COVERAGE,
            PageType.COVERAGE,
            () -> heads.coverage(SiteAddresses.COVERAGE),
            this::coverage));
  }

  MeetingView view(Meeting meeting) {
    return new MeetingView(
        meeting.id(),
        cards.meeting(meeting),
        meeting.venue(),
        meeting.hosts(),
        meeting.series(),
        ReleasePages.source(meeting.source(), cards),
        meeting.body(),
        cards.releases(archive.about(meeting)),
        cards.releases(archive.mentioning(meeting)),
        meeting.start().isDay() ? SiteAddresses.calendar(meeting.id()) : null,
        archive.earlier(meeting).map(cards::meeting).orElse(null),
        archive.later(meeting).map(cards::meeting).orElse(null));
  }

  private MeetingsView.Index index() {
    List<Meeting> all = archive.meetings();
    Map<Integer, List<Meeting>> byYear =
        all.stream()
            .limit(items)
            .collect(
                Collectors.groupingBy(
                    meeting -> -meeting.start().year(), TreeMap::new, Collectors.toList()));
    List<MeetingsView.Year> years = new ArrayList<>();
    for (List<Meeting> meetings : byYear.values()) {
      int year = meetings.get(0).start().year();
      years.add(new MeetingsView.Year(year, SiteAddresses.year(year), cards.meetings(meetings)));
    }
    int more = Math.max(0, all.size() - items);
    return new MeetingsView.Index(all.size(), years, more, new TimelineLayout(archive).timeline());
  }

  private MeetingsView.CoveragePage coverage() {
    Map<Coverage, List<MeetingCard>> cardsByCoverage =
        archive.meetings().stream()
            .map(cards::meeting)
            .collect(Collectors.groupingBy(MeetingCard::coverage));
    return new MeetingsView.CoveragePage(
        archive.meetings().size(),
        cardsByCoverage.getOrDefault(Coverage.ABOUT, List.of()),
        cardsByCoverage.getOrDefault(Coverage.MENTIONED, List.of()),
        cardsByCoverage.getOrDefault(Coverage.NONE, List.of()));
  }
}
