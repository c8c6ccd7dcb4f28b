package org.bayan.verify;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.bayan.problem.ProblemReport;
import org.jspecify.annotations.Nullable;

/**
 * Checks a site while it is rendered: each page as it comes, then the links between pages. Safe for
 * use by many threads.
 */
public final class SiteCheck {
  private static final String HINT =
      "mend the address where it is written: in the content or in the template";

  private static final String CONTENT_HINT =
      "write the relative path of a page of the site, such as ../dates/index.html";

  private final String siteUrl;
  private final String sitePath;
  private final ProblemReport report;
  private final List<Origin> origins;
  private @Nullable Map<String, List<Origin>> originsByLink;
  private final Map<String, Map<String, String>> linksByFolder = new ConcurrentHashMap<>();

  /**
   * @param siteUrl the site's absolute address; links that begin with it, or with its path, are
   *     links within the site
   * @param report receives what is wrong, under the page's path
   */
  public SiteCheck(String siteUrl, ProblemReport report) {
    this(siteUrl, report, List.of());
  }

  /**
   * @param origins where links were written, to report a problem of such a link there
   */
  public SiteCheck(String siteUrl, ProblemReport report, List<Origin> origins) {
    this.siteUrl = siteUrl;
    this.sitePath = URI.create(siteUrl).getRawPath();
    this.report = report;
    this.origins = origins;
  }

  /**
   * Where a link of a page was written.
   *
   * @param page the page's path
   * @param link the address, as written
   * @param path the source file
   */
  public record Origin(String page, String link, String path, int line, int column) {}

  /** Gives the text of a page by its path. */
  @FunctionalInterface
  public interface PageTexts {
    /**
     * @param path the path of a page of the site
     */
    String of(String path) throws IOException;
  }

  /** Checks a page's markup and the links to its own anchors; keeps its other links for later. */
  public void page(String path, String text) {
    if (path.endsWith(".xml")) {
      checkXml(path, text);
      return;
    }
    HtmlScan markup = HtmlScan.of(text);
    for (String fault : markup.faults()) {
      report.error(path, 0, 0, "unsound HTML, " + fault, "mend the template");
    }
    String folder = folder(path);
    Map<String, String> links =
        linksByFolder.computeIfAbsent(folder, key -> new ConcurrentHashMap<>());
    for (String link : markup.links()) {
      if (!link.startsWith("#")) {
        String first = links.get(link);
        if (first == null || path.compareTo(first) < 0) {
          links.merge(link, path, (a, b) -> a.compareTo(b) <= 0 ? a : b);
        }
      } else if (!markup.ids().contains(link.substring(1))) {
        report(link, path, path::equals, "a link to " + link + ", but the page has no such anchor");
      }
    }
  }

  /**
   * Checks that every link kept leads to a file of the site, and to an anchor there.
   *
   * @param exists whether the site has a file with this path
   * @param texts gives the text of a page, to look for an anchor
   */
  public void links(Predicate<String> exists, PageTexts texts) throws IOException {
    Map<String, Set<String>> idsByPage = new ConcurrentHashMap<>();
    for (Map.Entry<String, Map<String, String>> links : linksByFolder.entrySet()) {
      for (Map.Entry<String, String> link : links.getValue().entrySet()) {
        Target target = target(links.getKey(), link.getKey());
        String fault = target == null ? null : fault(target, exists, texts, idsByPage);
        if (fault != null) {
          report(
              link.getKey(), link.getValue(), page -> folder(page).equals(links.getKey()), fault);
        }
      }
    }
  }

  private record Target(String path, @Nullable String anchor) {}

  /** What is wrong with a target; null if nothing is. */
  private static @Nullable String fault(
      Target target, Predicate<String> exists, PageTexts texts, Map<String, Set<String>> idsByPage)
      throws IOException {
    String path = target.path();
    if (path.startsWith("..") || !exists.test(path)) {
      return "a link to " + path + ", which is no page of the site";
    }
    if (target.anchor() == null) {
      return null;
    }
    Set<String> ids = idsByPage.get(path);
    if (ids == null) {
      ids = HtmlScan.of(texts.of(path)).ids();
      idsByPage.put(path, ids);
    }
    return ids.contains(target.anchor())
        ? null
        : "a link to " + path + "#" + target.anchor() + ", but that page has no such anchor";
  }

  /** Complains wherever one of the pages has the link in its text, else of a page that has it. */
  private void report(String link, String page, Predicate<String> pages, String fault) {
    List<Origin> written =
        written(link).stream().filter(origin -> pages.test(origin.page())).toList();
    if (written.isEmpty()) {
      report.error(page, 0, 0, fault, HINT);
    }
    for (Origin origin : written) {
      report.error(origin.path(), origin.line(), origin.column(), fault, CONTENT_HINT);
    }
  }

  private synchronized List<Origin> written(String link) {
    if (originsByLink == null) {
      originsByLink = origins.stream().collect(Collectors.groupingBy(Origin::link));
    }
    return originsByLink.getOrDefault(link, List.of());
  }

  private static String folder(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  /** The file and anchor that a link in a folder leads to; null if it leads out of the site. */
  private @Nullable Target target(String folder, String link) {
    boolean rooted = link.startsWith(sitePath) && !link.startsWith("//");
    boolean own = rooted || link.startsWith(siteUrl);
    if (!own && hasScheme(link)) {
      return null;
    }
    String address = own ? link.substring(rooted ? sitePath.length() : siteUrl.length()) : link;
    int hash = address.indexOf('#');
    String anchor = hash < 0 ? null : address.substring(hash + 1);
    String file = hash < 0 ? address : address.substring(0, hash);
    int query = file.indexOf('?');
    file = query < 0 ? file : file.substring(0, query);
    return new Target(
        own && file.isEmpty() ? "index.html" : resolved(own ? file : folder + file), anchor);
  }

  /** The path without {@code .} and {@code ..}, but for those that lead out of the site. */
  private static String resolved(String path) {
    Deque<String> names = new ArrayDeque<>();
    for (String name : path.split("/")) {
      if (name.equals("..") && !names.isEmpty() && !names.peekLast().equals("..")) {
        names.removeLast();
      } else if (!name.isEmpty() && !name.equals(".")) {
        names.addLast(name);
      }
    }
    return String.join("/", names);
  }

  private static boolean hasScheme(String link) {
    int colon = link.indexOf(':');
    int slash = link.indexOf('/');
    return colon > 0 && (slash < 0 || colon < slash);
  }

  private void checkXml(String path, String text) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text));
      while (reader.hasNext()) {
        reader.next();
      }
    } catch (XMLStreamException e) {
      report.error(
          path,
          0,
          0,
          "unsound XML (" + String.valueOf(e.getMessage()).lines().findFirst().orElse("") + ")",
          "mend the template");
    }
  }
}
