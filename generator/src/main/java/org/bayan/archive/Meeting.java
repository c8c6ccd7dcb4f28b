package org.bayan.archive;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A meeting that releases are about or mention. Components that may be null say so.
 *
 * @param id {@code yyyy-mm-dd-ascii-slug}, unique in the archive
 * @param end the last day; equal to {@code start} for a meeting of one day
 * @param place the city or place, as readers know it
 * @param country an ISO 3166-1 alpha-2 code, or null
 * @param venue the building, or null
 * @param small whether only a part of the members met
 * @param series the series that it belongs to, or null
 * @param source where its facts were read
 * @param aliases old addresses, from the site's root
 */
public record Meeting(
    String id,
    String title,
    LocalDate start,
    LocalDate end,
    String place,
    @Nullable String country,
    @Nullable String venue,
    Level level,
    boolean small,
    List<String> hosts,
    @Nullable String series,
    Source source,
    List<String> aliases,
    Body body) {

  /** Who met. */
  public enum Level {
    MINISTERIAL("ministerial"),
    POLITICAL_DIRECTORS("political-directors"),
    WORKING_GROUP("working-group");

    private final String key;

    Level(String key) {
      this.key = key;
    }

    /** The level's name in front matter and in the site's wording. */
    public String key() {
      return key;
    }
  }

  public Meeting {
    hosts = List.copyOf(hosts);
    aliases = List.copyOf(aliases);
  }

  /** Every month that the meeting touches, in the order of the calendar. */
  public Stream<YearMonth> months() {
    YearMonth last = YearMonth.from(end);
    return Stream.iterate(
        YearMonth.from(start), month -> !month.isAfter(last), month -> month.plusMonths(1));
  }

  /** The meeting's address from the site's root. It never changes. */
  public String path() {
    return SiteAddresses.meeting(id);
  }
}
