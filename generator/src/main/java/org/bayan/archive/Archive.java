package org.bayan.archive;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An immutable snapshot of everything that is published. Building it takes time linear in the
 * number of releases (but for sorting). Safe for use by many threads.
 */
public final class Archive {
  private static final Comparator<Release> RELEASES_NEWEST_FIRST =
      Comparator.comparing(Release::date).thenComparing(Release::id).reversed();
  private static final Comparator<Meeting> MEETINGS_NEWEST_FIRST =
      Comparator.comparing(Meeting::start).thenComparing(Meeting::id).reversed();

  private final List<Release> releases;
  private final List<Meeting> meetings;
  private final List<TextPage> pages;
  private final Map<String, Meeting> meetingsById;
  private final Map<String, List<Release>> about;
  private final Map<String, List<Release>> mentioning;
  private final Map<String, Integer> releasePositions;
  private final Neighbours<Meeting> series;
  private final NavigableMap<YearMonth, Month> months;
  private final NavigableMap<Integer, List<Meeting>> meetingsByYear;
  private volatile @Nullable Related related; // worked out when it is first asked for

  private Archive(
      List<Release> releases, List<Meeting> meetings, List<TextPage> pages, Set<String> published) {
    this.releases = releases.stream().sorted(RELEASES_NEWEST_FIRST).toList();
    this.meetings = meetings.stream().sorted(MEETINGS_NEWEST_FIRST).toList();
    this.pages = pages.stream().sorted(Comparator.comparing(TextPage::id)).toList();
    meetingsById =
        this.meetings.stream().collect(Collectors.toMap(Meeting::id, Function.identity()));
    about = byMeeting(Release::meetings);
    mentioning = byMeeting(Release::mentions);
    releasePositions = new HashMap<>();
    for (Release release : this.releases) {
      releasePositions.put(release.id(), releasePositions.size());
    }
    series = Neighbours.within(this.meetings, Meeting::series);
    months = months(published);
    meetingsByYear = meetingsByYear(published);
  }

  /**
   * Takes a snapshot.
   *
   * @param releases with unique ids, naming only meetings that are given
   * @param meetings with unique ids
   * @param pages with unique ids
   * @param published addresses that were published: months and years keep their pages even if
   *     nothing happened in them any more
   */
  public static Archive of(
      List<Release> releases, List<Meeting> meetings, List<TextPage> pages, Set<String> published) {
    return new Archive(releases, meetings, pages, published);
  }

  /** Takes a snapshot that keeps no month without content. */
  public static Archive of(List<Release> releases, List<Meeting> meetings, List<TextPage> pages) {
    return of(releases, meetings, pages, Set.of());
  }

  /**
   * A month and what happened in it, newest first; a meeting stands in every month that it touches.
   */
  public record Month(YearMonth month, List<Release> releases, List<Meeting> meetings) {}

  /** All releases, newest first; of one day, by id from the last. */
  public List<Release> releases() {
    return releases;
  }

  /** All meetings, newest first. */
  public List<Meeting> meetings() {
    return meetings;
  }

  /** All pages of plain text, by id. */
  public List<TextPage> pages() {
    return pages;
  }

  /** The meeting with the given id, if there is one. */
  public Optional<Meeting> meeting(String id) {
    return Optional.ofNullable(meetingsById.get(id));
  }

  /** The releases about a meeting, newest first. */
  public List<Release> about(Meeting meeting) {
    return about.getOrDefault(meeting.id(), List.of());
  }

  /** The releases that mention a meeting and are about another one or none, newest first. */
  public List<Release> mentioning(Meeting meeting) {
    return mentioning.getOrDefault(meeting.id(), List.of());
  }

  private int position(Release release) {
    return Objects.requireNonNull(releasePositions.get(release.id()), "a release of this archive");
  }

  /** What releases say of a meeting. */
  public Coverage coverage(Meeting meeting) {
    return !about(meeting).isEmpty()
        ? Coverage.ABOUT
        : !mentioning(meeting).isEmpty() ? Coverage.MENTIONED : Coverage.NONE;
  }

  /** The release before the given one in time, if there is one. */
  public Optional<Release> earlier(Release release) {
    int position = position(release) + 1;
    return position < releases.size() ? Optional.of(releases.get(position)) : Optional.empty();
  }

  /** The release after the given one in time, if there is one. */
  public Optional<Release> later(Release release) {
    int position = position(release) - 1;
    return position >= 0 ? Optional.of(releases.get(position)) : Optional.empty();
  }

  /** The meeting before the given one in its series, if there is one. */
  public Optional<Meeting> earlier(Meeting meeting) {
    return series.earlier(meeting);
  }

  /** The meeting after the given one in its series, if there is one. */
  public Optional<Meeting> later(Meeting meeting) {
    return series.later(meeting);
  }

  /** At most five other releases that have most in common with the given one, closest first. */
  public List<Release> related(Release release) {
    return related().to(position(release));
  }

  /**
   * Works out what releases have in common, which {@link #related} else does when it is first
   * asked; for a thread that has nothing else to do.
   */
  public void relate() {
    related();
  }

  private Related related() {
    if (related == null) {
      synchronized (this) {
        related = related == null ? Related.of(releases) : related;
      }
    }
    return related;
  }

  /** The months in which something happened, and those that are kept, in calendar order. */
  public NavigableMap<YearMonth, Month> monthsInOrder() {
    return months;
  }

  /**
   * The meetings of which no month is known, newest first, by each year that they touch; a year
   * that is kept may have none.
   */
  public NavigableMap<Integer, List<Meeting>> meetingsByYear() {
    return meetingsByYear;
  }

  private NavigableMap<Integer, List<Meeting>> meetingsByYear(Set<String> published) {
    NavigableMap<Integer, List<Meeting>> result = new TreeMap<>();
    for (String address : published) {
      SiteAddresses.yearOf(address).ifPresent(year -> result.put(year, new ArrayList<>()));
    }
    for (Meeting meeting : meetings) {
      for (int year = meeting.start().year();
          !meeting.start().hasMonth() && year <= meeting.end().year();
          year++) {
        result.computeIfAbsent(year, key -> new ArrayList<>()).add(meeting);
      }
    }
    result.replaceAll((year, list) -> List.copyOf(list));
    return Collections.unmodifiableNavigableMap(result);
  }

  private Map<String, List<Release>> byMeeting(Function<Release, List<String>> ids) {
    Map<String, List<Release>> result = new HashMap<>();
    for (Release release : releases) {
      for (String id : ids.apply(release)) {
        result.computeIfAbsent(id, key -> new ArrayList<>()).add(release);
      }
    }
    result.replaceAll((id, list) -> List.copyOf(list));
    return result;
  }

  private NavigableMap<YearMonth, Month> months(Set<String> published) {
    Map<YearMonth, List<Release>> releasesByMonth =
        releases.stream().collect(Collectors.groupingBy(release -> YearMonth.from(release.date())));
    Map<YearMonth, List<Meeting>> meetingsByMonth = new HashMap<>();
    for (Meeting meeting : meetings) {
      meeting
          .months()
          .forEach(
              month ->
                  meetingsByMonth.computeIfAbsent(month, key -> new ArrayList<>()).add(meeting));
    }
    NavigableMap<YearMonth, Month> result = new TreeMap<>();
    for (String address : published) {
      SiteAddresses.monthOf(address).ifPresent(month -> result.put(month, null));
    }
    for (YearMonth month : releasesByMonth.keySet()) {
      result.put(month, null);
    }
    for (YearMonth month : meetingsByMonth.keySet()) {
      result.put(month, null);
    }
    result.replaceAll(
        (month, none) ->
            new Month(
                month,
                releasesByMonth.getOrDefault(month, List.of()),
                List.copyOf(meetingsByMonth.getOrDefault(month, List.of()))));
    return Collections.unmodifiableNavigableMap(result);
  }
}
