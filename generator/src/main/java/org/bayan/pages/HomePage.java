package org.bayan.pages;

import java.util.List;
import org.bayan.archive.Archive;
import org.bayan.archive.Meeting;
import org.bayan.archive.Release;

/** The model of the home page. */
final class HomePage {
  private static final int YEARS = 12;

  private final Archive archive;
  private final Cards cards;
  private final DatePages dates;
  private final int items;

  HomePage(Archive archive, Cards cards, DatePages dates, int items) {
    this.archive = archive;
    this.cards = cards;
    this.dates = dates;
    this.items = items;
  }

  HomeView view() {
    List<Release> newest = archive.releases().stream().limit(items).toList();
    List<Meeting> latest = archive.meetings().stream().limit(items).toList();
    long covered =
        archive.meetings().stream().filter(meeting -> !archive.about(meeting).isEmpty()).count();
    return new HomeView(
        archive.releases().size(),
        archive.meetings().size(),
        (int) covered,
        cards.releases(newest),
        cards.meetings(latest),
        dates.years().stream().limit(YEARS).toList());
  }
}
