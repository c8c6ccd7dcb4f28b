package org.bayan.pages;

import java.util.List;
import org.bayan.archive.Archive;
import org.bayan.archive.Coverage;
import org.bayan.archive.Meeting;
import org.bayan.archive.Release;

/** The model of the home page. */
final class HomePage {
  private static final int YEARS = 12;

  private final Archive archive;
  private final CardFactory cards;
  private final DatePages dates;
  private final int items;

  HomePage(Archive archive, CardFactory cards, DatePages dates, int items) {
    this.archive = archive;
    this.cards = cards;
    this.dates = dates;
    this.items = items;
  }

  HomeView view() {
    List<Release> newest = archive.releases().stream().limit(items).toList();
    List<Meeting> latest = archive.meetings().stream().limit(items).toList();
    return new HomeView(
        archive.releases().size(),
        archive.meetings().size(),
        withCoverage(Coverage.ABOUT),
        withCoverage(Coverage.MENTIONED),
        newest.isEmpty() ? null : lead(newest.get(0)),
        cards.releases(newest.stream().skip(1).toList()),
        cards.meetings(latest),
        dates.years().stream().limit(YEARS).toList());
  }

  private int withCoverage(Coverage coverage) {
    return (int)
        archive.meetings().stream()
            .filter(meeting -> archive.coverage(meeting) == coverage)
            .count();
  }

  private HomeView.Lead lead(Release release) {
    List<Meeting> about =
        release.meetings().stream().flatMap(id -> archive.meeting(id).stream()).toList();
    return new HomeView.Lead(
        cards.release(release), release.office(), release.body().summary(), cards.meetings(about));
  }
}
