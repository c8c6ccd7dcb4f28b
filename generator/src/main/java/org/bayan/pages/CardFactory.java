package org.bayan.pages;

import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.bayan.arabic.OfficialDates;
import org.bayan.archive.Archive;
import org.bayan.archive.Meeting;
import org.bayan.archive.PartialDate;
import org.bayan.archive.Release;
import org.bayan.messages.Wording;

/**
 * What lists show of releases, meetings and dates, at one instant. Safe for use by many threads.
 */
final class CardFactory {
  private final Archive archive;
  private final OfficialDates dates;
  private final Wording wording;
  private final Instant now;
  private final Map<LocalDate, DateText> dateTexts = new ConcurrentHashMap<>();
  private final Map<String, ReleaseCard> releaseCards = new ConcurrentHashMap<>();
  private final Map<String, MeetingCard> meetingCards = new ConcurrentHashMap<>();

  /**
   * @param now when the pages are made: an embargo that ends later holds
   */
  CardFactory(Archive archive, OfficialDates dates, Wording wording, Instant now) {
    this.archive = archive;
    this.dates = dates;
    this.wording = wording;
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

  /** The days of a meeting, as each of its places shows them. */
  private PeriodText period(PartialDate first, PartialDate last) {
    boolean oneMonth = first.year() == last.year() && first.month() == last.month();
    boolean year = first.equals(last) && !first.hasMonth();
    PeriodText.Form inYear =
        year ? form(first, "date.in-year") : form(first, last, dates.dayMonth(first, last));
    PeriodText.Form inMonth =
        !oneMonth || year
            ? inYear
            : first.isDay() ? inMonth(first.first(), last.first()) : form(first, "date.in-month");
    return new PeriodText(
        form(first, last, dates.full(first, last)),
        inYear,
        inMonth,
        dates.hijri(first, last).map(OfficialDates.Range::text).orElse(null));
  }

  /** What is left to say of a date when all that is known of it has been said. */
  private PeriodText.Form form(PartialDate date, String key) {
    return new PeriodText.Form(List.of(new PeriodText.Part(date.toString(), wording.of(key))), "");
  }

  private static PeriodText.Form form(
      PartialDate first, PartialDate last, OfficialDates.Range range) {
    PeriodText.Part end = new PeriodText.Part(last.toString(), range.to());
    return new PeriodText.Form(
        first.equals(last)
            ? List.of(end)
            : List.of(new PeriodText.Part(first.toString(), range.from()), end),
        range.separator());
  }

  private PeriodText.Form inMonth(LocalDate first, LocalDate last) {
    return new PeriodText.Form(
        Stream.of(first, last).distinct().map(this::inMonth).toList(), " – ");
  }

  private PeriodText.Part inMonth(LocalDate day) {
    return new PeriodText.Part(
        day.toString(), wording.of("date.full", dates.weekday(day), dates.day(day)));
  }

  MomentText moment(Instant instant) {
    OffsetDateTime time = instant.atOffset(ZoneOffset.UTC);
    return new MomentText(
        instant.toString(), dates.full(time.toLocalDate()), dates.time(time.toLocalTime()));
  }

  /** A file's size in thousands or millions of bytes, as disks and networks count. */
  String size(long bytes) {
    return bytes < 1_000_000
        ? wording.of("attachment.kilobytes", Math.max(1, Math.round(bytes / 1e3)))
        : wording.of("attachment.megabytes", Math.round(bytes / 1e5) / 10.0);
  }

  /** Why no published site may show a release; null if it may. */
  Unpublished unpublished(Release release) {
    if (release.isPublicAt(now)) {
      return null;
    }
    return release.status() == Release.Status.DRAFT ? Unpublished.DRAFT : Unpublished.EMBARGO;
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
        release.isWithdrawn(),
        unpublished(release));
  }

  /**
   * A release's title where no mark can stand beside it: it says itself that the release was taken
   * back.
   */
  String title(Release release) {
    return title(release, wording);
  }

  static String title(Release release, Wording wording) {
    return release.isWithdrawn()
        ? wording.of("release.withdrawn.title", release.title())
        : release.title();
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
        period(meeting.start(), meeting.end()),
        !meeting.end().equals(meeting.start()),
        where(meeting),
        meeting.level() == null ? null : meeting.level().name(),
        meeting.small(),
        archive.about(meeting).size(),
        archive.mentioning(meeting).size(),
        archive.coverage(meeting));
  }

  List<MeetingCard> meetings(List<Meeting> meetings) {
    return meetings.stream().map(this::meeting).toList();
  }

  /** The place, and its country if it is known; else what is known; null if nothing is. */
  private String where(Meeting meeting) {
    String country =
        meeting.country() == null
            ? ""
            : ULocale.getDisplayCountry("und_" + meeting.country(), "ar");
    String where = meeting.where().isEmpty() ? country : meeting.where();
    boolean both = meeting.place() != null && !country.isEmpty() && !country.equals(where);
    return where.isEmpty() ? null : both ? wording.of("place.full", where, country) : where;
  }
}
