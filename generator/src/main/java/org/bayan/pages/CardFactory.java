package org.bayan.pages;

import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bayan.archive.Archive;
import org.bayan.archive.Meeting;
import org.bayan.archive.Release;
import org.bayan.arabic.OfficialDates;

/** What lists show of releases, meetings and dates, at one instant. Safe for use by many threads. */
final class CardFactory {
  /** What releases can say of a meeting, as in {@link MeetingCard}, best first. */
  static final List<String> COVERAGES = List.of("about", "mentioned", "none");

  private final Archive archive;
  private final OfficialDates dates;
  private final Instant now;
  private final Map<LocalDate, DateText> dateTexts = new ConcurrentHashMap<>();
  private final Map<String, ReleaseCard> releaseCards = new ConcurrentHashMap<>();
  private final Map<String, MeetingCard> meetingCards = new ConcurrentHashMap<>();

  /**
   * @param now when the pages are made: an embargo that ends later holds
   */
  CardFactory(Archive archive, OfficialDates dates, Instant now) {
    this.archive = archive;
    this.dates = dates;
    this.now = now;
  }

  DateText date(LocalDate date) {
    return date == null ? null : dateTexts.computeIfAbsent(date, this::write);
  }

  private DateText write(LocalDate date) {
    return new DateText(
        date.toString(),
        dates.full(date),
        dates.dayMonth(date),
        dates.day(date),
        dates.weekday(date),
        dates.hijri(date).orElse(null));
  }

  MomentText moment(Instant instant) {
    OffsetDateTime time = instant.atOffset(ZoneOffset.UTC);
    return new MomentText(instant.toString(), dates.full(time.toLocalDate()), dates.time(time.toLocalTime()));
  }

  /** Why no published site may show a release: {@code draft} or {@code embargo}; null if it may. */
  String unpublished(Release release) {
    if (release.isPublicAt(now)) {
      return null;
    }
    return release.status() == Release.Status.DRAFT ? "draft" : "embargo";
  }

  /** A release's card, the same one each time: it stands on many pages. */
  ReleaseCard release(Release release) {
    return releaseCards.computeIfAbsent(release.id(), id -> write(release));
  }

  private ReleaseCard write(Release release) {
    return new ReleaseCard(
        release.path(),
        release.title(),
        date(release.date()),
        release.kind(),
        release.issuer(),
        release.withdrawal() != null,
        unpublished(release));
  }

  List<ReleaseCard> releases(List<Release> releases) {
    return releases.stream().map(this::release).toList();
  }

  /** A meeting's card, the same one each time. */
  MeetingCard meeting(Meeting meeting) {
    return meetingCards.computeIfAbsent(meeting.id(), id -> write(meeting));
  }

  private MeetingCard write(Meeting meeting) {
    return new MeetingCard(
        meeting.path(),
        meeting.title(),
        date(meeting.start()),
        meeting.end().equals(meeting.start()) ? null : date(meeting.end()),
        meeting.place(),
        country(meeting.country()),
        meeting.level().key(),
        meeting.small(),
        archive.about(meeting).size(),
        archive.mentioning(meeting).size(),
        coverage(meeting));
  }

  /** What releases say of a meeting, as in {@link MeetingCard}. */
  String coverage(Meeting meeting) {
    if (!archive.about(meeting).isEmpty()) {
      return "about";
    }
    return archive.mentioning(meeting).isEmpty() ? "none" : "mentioned";
  }

  List<MeetingCard> meetings(List<Meeting> meetings) {
    return meetings.stream().map(this::meeting).toList();
  }

  private static String country(String code) {
    return code == null ? null : ULocale.getDisplayCountry("und_" + code, "ar");
  }
}
