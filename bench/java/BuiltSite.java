import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a peer wrote: its pages by address, and the addresses that each of them links to.
 *
 * <p>{@code java BuiltSite.java <site> <name>} prints a row of a table that counts it.
 */
final class BuiltSite {
  private static final Pattern HREF = Pattern.compile("<a [^>]*?href=\"([^\"]*)\"");
  private static final Pattern BESIDE = Pattern.compile("<a rel=\"(prev|next)\" href=\"([^\"]*)\"");

  private final Map<String, String> pages = new TreeMap<>();
  private final Map<String, Set<String>> links = new HashMap<>();
  private int files;
  private long bytes;
  private long pageLinks;

  private BuiltSite() {}

  public static void main(String[] arguments) throws IOException {
    System.out.println(read(Path.of(arguments[0])).row(arguments[1]));
  }

  static BuiltSite read(Path folder) throws IOException {
    BuiltSite site = new BuiltSite();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        site.add(folder.relativize(file).toString(), file);
      }
    }
    return site;
  }

  private void add(String path, Path file) throws IOException {
    files++;
    bytes += Files.size(file);
    if (path.endsWith(".html") || path.endsWith(".xml")) {
      String text = Files.readString(file);
      pages.put(path, text);
      links.put(path, links(path, text));
    }
  }

  private Set<String> links(String path, String text) {
    Set<String> targets = new TreeSet<>();
    for (MatchResult link : HREF.matcher(text).results().toList()) {
      String href = link.group(1).replaceFirst("[#?].*", "");
      if (!link.group(1).startsWith("#")) {
        pageLinks++;
      }
      if (!href.isEmpty() && !href.contains(":")) {
        targets.add(resolved(path, href));
      }
    }
    return targets;
  }

  private static String resolved(String path, String link) {
    String target = Path.of("/" + path).resolveSibling(link).normalize().toString().substring(1);
    return address(link.endsWith("/") ? target + "/" : target);
  }

  /** The file at an address: a folder stands for its index page. */
  static String address(String path) {
    return path.isEmpty() || path.endsWith("/") ? path.replaceFirst("^/", "") + "index.html" : path;
  }

  boolean has(String path) {
    return pages.containsKey(path);
  }

  /** A page's markup; empty if there is none. */
  String markup(String path) {
    return pages.getOrDefault(path, "");
  }

  /** A page's text without its tags. */
  String text(String path) {
    return markup(path).replaceAll("<[^>]*>", "");
  }

  Set<String> links(String path) {
    return links.getOrDefault(path, Set.of());
  }

  /** The page before ({@code prev}) or after ({@code next}), or null. */
  String neighbour(String path, String rel) {
    return BESIDE.matcher(markup(path)).results()
        .filter(link -> link.group(1).equals(rel))
        .map(link -> resolved(path, link.group(2)))
        .findFirst()
        .orElse(null);
  }

  /** Links to addresses of the site where it has no page, each with the page that it stands on. */
  List<String> deadLinks() {
    return links.entrySet().stream()
        .flatMap(page -> page.getValue().stream().filter(target -> !has(target)).map(target -> page.getKey() + ": a dead link to " + target))
        .toList();
  }

  /** A row of a table: files, pages, links to pages, and megabytes. */
  String row(String name) {
    return String.format(Locale.ROOT, "| %s | %d | %d | %d | %.1f |", name, files, pages.size(), pageLinks, bytes / 1e6);
  }
}
