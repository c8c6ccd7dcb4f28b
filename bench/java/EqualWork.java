import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Checks that a built site does the work that the benchmark asks of every peer, and counts it.
 *
 * <p>{@code java EqualWork <content> <site> <name> [any-neighbours]} prints a row of a table. It fails,
 * with the first faults, if a page is missing or lacks its text, date, meetings or neighbours, if a
 * list lacks an entry, or if a link within the site is dead. With {@code any-neighbours} a release may
 * have a wrong neighbour: stock JBake compares documents by the identity of their tags, and takes the
 * newest release when it misses one.
 */
final class EqualWork {
  private static final int NEWEST = 20;
  private static final int SHOWN_FAULTS = 10;
  private static final Pattern LOC = Pattern.compile("<loc>https://[^/<]+/([^<]*)</loc>");
  private static final Pattern ENTRY =
      Pattern.compile("<entry>.*?<link href=\"https://[^/\"]+/([^\"]*)\"", Pattern.DOTALL);

  private final BuiltSite site;
  private final List<Source> releases;
  private final List<Source> meetings;
  private final List<String> faults = new ArrayList<>();

  private EqualWork(BuiltSite site, List<Source> releases, List<Source> meetings) {
    this.site = site;
    this.releases = releases;
    this.meetings = meetings;
  }

  public static void main(String[] arguments) throws IOException {
    Path content = Path.of(arguments[0]);
    BuiltSite site = BuiltSite.read(Path.of(arguments[1]));
    System.out.println(site.row(arguments[2]));
    EqualWork work = new EqualWork(site, Source.all(content, "releases"), Source.all(content, "meetings"));
    List<String> faults = work.faults(arguments.length < 4);
    if (!faults.isEmpty()) {
      System.err.println(arguments[2] + " does not do the work; faults: " + faults.size());
      faults.stream().limit(SHOWN_FAULTS).forEach(System.err::println);
      System.exit(1);
    }
  }

  private List<String> faults(boolean rightNeighbours) {
    faults.addAll(site.deadLinks());
    Map<String, Set<String>> wanted = wanted();
    wanted.forEach((path, targets) -> check(path, "a link to ", targets, site.links(path)));
    Stream.concat(releases.stream(), meetings.stream()).forEach(this::checkText);
    checkNeighbours(rightNeighbours);
    check("feed.xml", "an entry for ", newest(), addresses("feed.xml", ENTRY));
    check("sitemap.xml", "", wanted.keySet(), addresses("sitemap.xml", LOC));
    return faults;
  }

  /** Every page that a site must have, with the pages that it must link to. */
  private Map<String, Set<String>> wanted() {
    Map<String, Set<String>> wanted = new TreeMap<>();
    for (Source release : releases) {
      want(wanted, release.path(), release.meetingPage());
      want(wanted, release.meetingPage(), release.path());
      for (String meeting : release.mentionedPages()) {
        want(wanted, release.path(), meeting);
        want(wanted, meeting, release.path());
      }
      wantDates(wanted, release);
    }
    for (Source meeting : meetings) {
      want(wanted, meeting.path(), "meetings/index.html");
      want(wanted, "meetings/index.html", meeting.path());
      wantDates(wanted, meeting);
    }
    newest().forEach(path -> want(wanted, "index.html", path));
    return wanted;
  }

  private static void want(Map<String, Set<String>> wanted, String page, String target) {
    wanted.computeIfAbsent(page, key -> new TreeSet<>()).add(target);
  }

  private static void wantDates(Map<String, Set<String>> wanted, Source source) {
    want(wanted, source.monthPage(), source.path());
    want(wanted, source.yearPage(), source.monthPage());
    want(wanted, "dates/index.html", source.yearPage());
  }

  /** The newest releases, without those of the last one's day, among which a peer may choose. */
  private Set<String> newest() {
    List<String> dates = releases.stream().map(Source::date).sorted().toList();
    String last = dates.get(Math.max(0, dates.size() - NEWEST));
    return releases.stream().filter(release -> release.date().compareTo(last) > 0).map(Source::path).collect(Collectors.toSet());
  }

  private void check(String path, String what, Set<String> wanted, Set<String> found) {
    Set<String> missing = new TreeSet<>(wanted);
    missing.removeAll(found);
    if (!missing.isEmpty()) {
      faults.add(site.has(path) ? path + ": lacks " + what + missing.iterator().next() : path + ": missing");
    }
  }

  private Set<String> addresses(String path, Pattern pattern) {
    return pattern.matcher(site.markup(path)).results().map(match -> BuiltSite.address(match.group(1))).collect(Collectors.toSet());
  }

  private void checkText(Source source) {
    String text = site.text(source.path());
    source.texts().filter(part -> !text.contains(part)).forEach(part -> faults.add(source.path() + ": lacks the text " + part));
    if (!site.markup(source.path()).contains("datetime=\"" + source.date() + "\"")) {
      faults.add(source.path() + ": lacks its date");
    }
  }

  /** The releases form one chain, from the last to the first, along which time never goes forward. */
  private void checkNeighbours(boolean right) {
    Map<String, Source> byPath = releases.stream().collect(Collectors.toMap(Source::path, Function.identity()));
    List<String> reached = new ArrayList<>();
    for (Source release : releases) {
      String path = site.neighbour(release.path(), "prev");
      if (path != null) {
        reached.add(path);
        Source earlier = byPath.get(path);
        if (right && (earlier == null || earlier.date().compareTo(release.date()) > 0 || !release.path().equals(site.neighbour(path, "next")))) {
          faults.add(release.path() + ": the wrong neighbour " + path);
        }
      }
    }
    int different = right ? Set.copyOf(reached).size() : reached.size();
    if (different < releases.size() - 1) {
      faults.add("the neighbours form no chain: " + different + " releases are before another one");
    }
  }
}
