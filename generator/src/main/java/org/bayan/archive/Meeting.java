package org.bayan.archive;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A meeting that releases are about or mention. Components that may be null say so.
 *
 * @param id {@code yyyy-mm-dd-ascii-slug}, with as much of the date as is known, unique in the
 *     archive
 * @param start the first day, or the month or the year if no more is known
 * @param end the last day, as exact as {@code start}, and equal to it for a meeting of one day
 * @param place the city or place, as readers know it, or null
 * @param country an ISO 3166-1 alpha-2 code, or null
 * @param venue the building, or how they met without one, or null
 * @param level who met, or null
 * @param small whether only a part of the members met
 * @param series the series that it belongs to, or null
 * @param source where its facts were read, or null
 * @param aliases old addresses, from the site's root
 */
public record Meeting(
    String id,
    String title,
    PartialDate start,
    PartialDate end,
    @Nullable String place,
    @Nullable String country,
    @Nullable String venue,
    @Nullable Level level,
    boolean small,
    List<String> hosts,
    @Nullable String series,
    @Nullable Source source,
    List<String> aliases,
    Body body) {

  public Meeting {
    hosts = List.copyOf(hosts);
    aliases = List.copyOf(aliases);
  }

  /** Every month that the meeting is known to touch, in the order of the calendar. */
  public Stream<YearMonth> months() {
    if (!start.hasMonth()) {
      return Stream.empty();
    }
    YearMonth last = YearMonth.from(end.last());
    return Stream.iterate(
        YearMonth.from(start.first()), month -> !month.isAfter(last), month -> month.plusMonths(1));
  }

  /** Where it was held, in the least words: its place, else its venue, else nothing. */
  public String where() {
    return place != null ? place : venue != null ? venue : "";
  }

  /** The meeting's address from the site's root. It never changes. */
  public String path() {
    return SiteAddresses.meeting(id);
  }
}
