package org.bayan.archive;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The addresses of the site's pages, from its root, with forward slashes: the one place that knows
 * them. An address never changes once it is published.
 */
public final class SiteAddresses {
  public static final String HOME = "index.html";
  public static final String DATES = "dates/index.html";
  public static final String MEETINGS = "meetings/index.html";
  public static final String COVERAGE = "meetings/coverage.html";
  public static final String NAMES = "names/index.html";
  public static final String NOT_FOUND = "404.html";
  public static final String SEARCH = "search.html";
  public static final String OPEN_SEARCH = "opensearch.xml";
  public static final String FOLLOW = "follow.html";
  public static final String CALENDAR = "meetings.ics";

  private static final String RELEASE_FOLDER = "releases/";
  private static final Pattern MONTH =
      Pattern.compile("dates/(\\d{4})/(0[1-9]|1[0-2])/index\\.html");
  private static final Pattern YEAR_PAGE = Pattern.compile("dates/(\\d{4})/index\\.html");
  private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}){0,2}(?=-)");
  private static final Pattern NAME =
      Pattern.compile("names/([a-z]+)/([0-9a-z-]+)(?:/(\\d{4}))?\\.html");
  private static final Pattern MEETING_OR_PAGE =
      Pattern.compile("(meetings|pages)/[0-9a-z-]+\\.html");
  private static final Pattern OF_THE_SITE =
      Pattern.compile(
          "((dates|names)/.*|meetings/(index|coverage)|index|search|follow|404)\\.html");
  private static final int YEAR = 4;

  private SiteAddresses() {}

  /**
   * A release's page.
   *
   * @param id {@code yyyy-mm-dd-ascii-slug}
   */
  public static String release(String id) {
    return RELEASE_FOLDER + id.substring(0, YEAR) + "/" + id + ".html";
  }

  /**
   * A file that belongs to a release, in a folder beside its page.
   *
   * @param id the release's
   */
  public static String attached(String id, String name) {
    return RELEASE_FOLDER + id.substring(0, YEAR) + "/" + id + "/" + name;
  }

  /** A meeting's page. */
  public static String meeting(String id) {
    return "meetings/" + id + ".html";
  }

  /** A page of plain text. */
  public static String page(String id) {
    return "pages/" + id + ".html";
  }

  /** A year's page. */
  public static String year(int year) {
    return "dates/" + year + "/" + HOME;
  }

  /** A month's page. */
  public static String month(YearMonth month) {
    int number = month.getMonthValue();
    return "dates/" + month.getYear() + "/" + (number < 10 ? "0" : "") + number + "/" + HOME;
  }

  /** The anchor of a day on its month's page: {@code d12}. */
  public static String dayAnchor(LocalDate date) {
    return "d" + date.getDayOfMonth();
  }

  /** The address of a day on its month's page: {@code dates/2018/07/index.html#d12}. */
  public static String day(LocalDate date) {
    return month(YearMonth.from(date)) + "#" + dayAnchor(date);
  }

  /**
   * The feed of a year, or of a meeting.
   *
   * @param id the year's number or the meeting's id
   */
  public static String feed(String id) {
    return "feeds/" + id + ".xml";
  }

  /** The feed of what has a name and no id. */
  public static String feed(String kind, String name) {
    return feed(named(kind, name));
  }

  /**
   * The calendar of a meeting.
   *
   * @param id the meeting's id
   */
  public static String calendar(String id) {
    return "calendars/" + id + ".ics";
  }

  /** The calendar of what has a name and no id. */
  public static String calendar(String kind, String name) {
    return calendar(named(kind, name));
  }

  /** Letters and digits that stay the same as long as the name does. */
  private static String named(String kind, String name) {
    return kind
        + "-"
        + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString().substring(0, 8);
  }

  /** The month that an address is the page of, if it is one. */
  public static Optional<YearMonth> monthOf(String address) {
    Matcher matcher = MONTH.matcher(address);
    return matcher.matches()
        ? Optional.of(
            YearMonth.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
        : Optional.empty();
  }

  /** The year that an address is the page of, if it is one. */
  public static Optional<Integer> yearOf(String address) {
    Matcher matcher = YEAR_PAGE.matcher(address);
    return matcher.matches() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
  }

  /** The date that an id begins with, as much of it as there is; empty for an id without one. */
  public static String date(String id) {
    Matcher matcher = DATE.matcher(id);
    return matcher.lookingAt() ? matcher.group() : "";
  }

  /**
   * The index of all names of a sort.
   *
   * @param sort people, places …
   */
  public static String names(String sort) {
    return "names/" + sort + "/" + HOME;
  }

  /**
   * The page of a name.
   *
   * @param slug the name's own part, unique in its sort
   */
  public static String namePage(String sort, String slug) {
    return "names/" + sort + "/" + slug + ".html";
  }

  /** The page of a name's releases of a year. */
  public static String namePage(String sort, String slug, int year) {
    return "names/" + sort + "/" + slug + "/" + year + ".html";
  }

  /**
   * What the address of a name's page says.
   *
   * @param year null for the page of all years
   */
  public record NameAddress(String sort, String slug, @Nullable Integer year) {}

  /** What an address says of the name that it is the page of, if it is one. */
  public static Optional<NameAddress> nameOf(String address) {
    Matcher matcher = NAME.matcher(address);
    if (!matcher.matches() || matcher.group(2).equals("index")) {
      return Optional.empty();
    }
    String year = matcher.group(3);
    return Optional.of(
        new NameAddress(
            matcher.group(1), matcher.group(2), year == null ? null : Integer.valueOf(year)));
  }

  /** Whether an address lies among those of releases. */
  public static boolean isRelease(String address) {
    return address.startsWith(RELEASE_FOLDER);
  }

  /** Whether an address is one that a meeting or a page of plain text may have. */
  public static boolean isMeetingOrPage(String address) {
    return MEETING_OR_PAGE.matcher(address).matches();
  }

  /** What has a page at an address: a release, a meeting or a page. */
  public static String kind(String address) {
    return isRelease(address) ? "release" : address.startsWith("meetings/") ? "meeting" : "page";
  }

  /** The name in an address, without the date before it: what stays when a file is moved. */
  public static String name(String address) {
    String file = address.substring(address.lastIndexOf('/') + 1);
    String date = date(file);
    return date.isEmpty() ? file : file.substring(date.length() + 1);
  }

  /**
   * The file that the page at an address is made from, relative to the input folder; empty for a
   * page without one.
   */
  public static Optional<String> source(String address) {
    boolean content = isRelease(address) || isMeetingOrPage(address);
    return content && !isOfTheSite(address) && address.endsWith(".html")
        ? Optional.of(
            "content/" + address.substring(0, address.length() - ".html".length()) + ".md")
        : Optional.empty();
  }

  /**
   * Whether an address, in any case of letters, is that of a page that the site makes of itself.
   */
  public static boolean isOfTheSite(String address) {
    return OF_THE_SITE.matcher(address.toLowerCase(Locale.ROOT)).matches();
  }

  /** The way from a page to the root: empty, or {@code ../} once or more. */
  public static String root(String address) {
    return "../".repeat((int) address.chars().filter(c -> c == '/').count());
  }
}
