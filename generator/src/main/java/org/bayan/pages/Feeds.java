package org.bayan.pages;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bayan.arabic.ArabicOrder;
import org.bayan.archive.Archive;
import org.bayan.archive.Meeting;
import org.bayan.archive.Release;
import org.bayan.archive.SiteAddresses;
import org.bayan.messages.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Lists the feeds: of everything, of each year (which holds all of its releases), meeting, series
 * of meetings and issuer. Days have no time, so each entry stands at the start of its day in UTC.
 */
public final class Feeds {
  /** How many entries of a feed have their whole text; the feed of everything has it for all. */
  private static final int WHOLE = 10;

  private static final String NEVER = "1970-01-01";
  private static final Comparator<Release> LAST_CHANGED_FIRST =
      Comparator.comparing(Release::updated)
          .thenComparing(Release::date)
          .thenComparing(Release::id)
          .reversed();
  private static final Pattern NUMBER = // of a paragraph, and the anchors that numbers lead to
      Pattern.compile("<a class=\"para\"[^>]*>[^<]*</a>| id=\"[^\"]*\"");
  private static final Pattern LINK = Pattern.compile("(?<= href=\")[^\"]*(?=\")");

  private final Archive archive;
  private final Site site;
  private final Wording wording;
  private final int items;

  private Feeds(Archive archive, Site site, Wording wording, int items) {
    this.archive = archive;
    this.site = site;
    this.wording = wording;
    this.items = items;
  }

  /** The feeds of an archive. */
  public static Feeds of(Archive archive, PageSettings settings, Wording wording) {
    return new Feeds(archive, settings.site(), wording, settings.feedItems());
  }

  /**
   * A feed.
   *
   * @param path the address of its Atom file, from the site's root
   * @param name what it is a feed of, in a list of its kind
   * @param view gives its entries, the same each time
   */
  public record Feed(String path, String name, Supplier<FeedView> view) {

    /** The address of its JSON file. */
    public String json() {
      return path.replaceFirst("\\.xml$", "") + ".json";
    }
  }

  /** All feeds that the settings ask for; none without the feed of everything. */
  public List<Feed> all() {
    if (site.feed().isEmpty()) {
      return List.of();
    }
    return site.offers().feeds()
        ? Stream.of(List.of(everything()), years(), meetings(), series(), issuers())
            .flatMap(List::stream)
            .toList()
        : List.of(everything());
  }

  private Feed everything() {
    return new Feed(
        site.feed(),
        site.name(),
        () -> view(site.feed(), site.name(), "", lastChanged(archive.releases()), items));
  }

  /** One for each year with releases, the last first. */
  public List<Feed> years() {
    Map<Integer, List<Release>> years =
        archive.releases().stream()
            .collect(
                Collectors.groupingBy(
                    release -> -release.date().getYear(), TreeMap::new, Collectors.toList()));
    List<Feed> feeds = new ArrayList<>();
    years.forEach((before, releases) -> feeds.add(year(-before, releases)));
    return feeds;
  }

  private Feed year(int year, List<Release> releases) {
    return feed(
        SiteAddresses.feed(Integer.toString(year)),
        wording.of("year.title", Integer.toString(year)),
        SiteAddresses.year(year),
        () -> releases.stream().sorted(LAST_CHANGED_FIRST).toList());
  }

  private List<Feed> meetings() {
    return archive.meetings().stream()
        .map(
            meeting ->
                feed(
                    SiteAddresses.feed(meeting.id()),
                    meeting.title(),
                    meeting.path(),
                    () -> lastChanged(about(meeting).toList())))
        .toList();
  }

  private Stream<Release> about(Meeting meeting) {
    return Stream.concat(archive.about(meeting).stream(), archive.mentioning(meeting).stream());
  }

  /** One for each series of meetings. */
  public List<Feed> series() {
    return named(
        "series",
        archive.meetings().stream().filter(meeting -> meeting.series() != null).toList(),
        Meeting::series,
        meetings -> meetings.stream().flatMap(this::about).distinct().toList());
  }

  /** One for each issuer. */
  public List<Feed> issuers() {
    return named("issuer", archive.releases(), Release::issuer, Function.identity());
  }

  private <T> List<Feed> named(
      String kind,
      List<T> things,
      Function<T, String> name,
      Function<List<T>, List<Release>> releases) {
    return things.stream().collect(Collectors.groupingBy(name)).entrySet().stream()
        .sorted(Map.Entry.comparingByKey(new ArabicOrder()))
        .map(
            each ->
                feed(
                    SiteAddresses.feed(kind, each.getKey()),
                    each.getKey(),
                    "",
                    () -> lastChanged(releases.apply(each.getValue()))))
        .toList();
  }

  private List<Release> lastChanged(List<Release> releases) {
    return releases.stream().sorted(LAST_CHANGED_FIRST).limit(items).toList();
  }

  private Feed feed(String path, String name, String page, Supplier<List<Release>> releases) {
    return new Feed(
        path,
        name,
        () -> view(path, wording.of("feed.of", site.name(), name), page, releases.get(), WHOLE));
  }

  private FeedView view(String path, String title, String page, List<Release> releases, int whole) {
    List<FeedView.Entry> entries = new ArrayList<>();
    for (Release release : releases) {
      entries.add(entry(release, entries.size() < whole));
    }
    String updated = releases.isEmpty() ? NEVER : releases.get(0).updated().toString();
    return new FeedView(site.id() + path, title, site.url() + page, instant(updated), entries);
  }

  private FeedView.Entry entry(Release release, boolean whole) {
    String url = site.url() + release.path();
    return new FeedView.Entry(
        site.id() + release.path(),
        url,
        CardFactory.title(release, wording),
        instant(release.date().toString()),
        instant(release.updated().toString()),
        release.issuer(),
        release.kind(),
        release.body().summary(),
        whole && !release.isTextRemoved() ? html(release, url) : null);
  }

  /** A text that stands alone: without the paragraphs' numbers, its addresses absolute. */
  private static @Nullable String html(Release release, String url) {
    URI base = URI.create(url);
    return LINK.matcher(NUMBER.matcher(release.body().html()).replaceAll(""))
        .replaceAll(link -> Matcher.quoteReplacement(absolute(base, link.group())));
  }

  private static String absolute(URI base, String link) {
    return base.resolve(link.replace("&amp;", "&")).toString().replace("&", "&amp;");
  }

  private static String instant(String day) {
    return day + "T00:00:00Z";
  }
}
