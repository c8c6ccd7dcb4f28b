package org.bayan.verify;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.bayan.problem.ProblemReport;

/**
 * Checks a site while it is rendered: each page as it comes, then the links between pages. Safe for
 * use by many threads.
 */
public final class SiteCheck {
  private static final String HINT = "mend the address where it is written: in the content or in the template";

  private final String siteUrl;
  private final ProblemReport report;
  private final Map<String, Map<String, String>> linksByFolder = new ConcurrentHashMap<>();

  /**
   * @param siteUrl the site's absolute address; links that begin with it are links within the site
   * @param report receives what is wrong, under the page's path
   */
  public SiteCheck(String siteUrl, ProblemReport report) {
    this.siteUrl = siteUrl;
    this.report = report;
  }

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
    Markup markup = Markup.of(text);
    for (String fault : markup.faults()) {
      report.error(path, 0, 0, "unsound HTML, " + fault, "mend the template");
    }
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    Map<String, String> links =
        linksByFolder.computeIfAbsent(folder, key -> new ConcurrentHashMap<>());
    for (String link : markup.links()) {
      if (!link.startsWith("#")) {
        String first = links.get(link);
        if (first == null || path.compareTo(first) < 0) {
          links.merge(link, path, (a, b) -> a.compareTo(b) <= 0 ? a : b);
        }
      } else if (!markup.ids().contains(link.substring(1))) {
        report.error(path, 0, 0, "a link to " + link + ", but the page has no such anchor", HINT);
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
        if (target != null) {
          check(target, link.getValue(), exists, texts, idsByPage);
        }
      }
    }
  }

  private record Target(String path, String anchor) {}

  private void check(
      Target target,
      String page,
      Predicate<String> exists,
      PageTexts texts,
      Map<String, Set<String>> idsByPage)
      throws IOException {
    String path = target.path();
    if (path.startsWith("..") || !exists.test(path)) {
      report.error(page, 0, 0, "a link to " + path + ", which is no page of the site", HINT);
    } else if (target.anchor() != null) {
      Set<String> ids = idsByPage.get(path);
      if (ids == null) {
        ids = Markup.of(texts.of(path)).ids();
        idsByPage.put(path, ids);
      }
      if (!ids.contains(target.anchor())) {
        report.error(page, 0, 0, "a link to " + path + "#" + target.anchor() + ", but that page has no such anchor", HINT);
      }
    }
  }

  /** The file and anchor that a link in a folder leads to; null if it leads out of the site. */
  private Target target(String folder, String link) {
    boolean own = link.startsWith(siteUrl);
    if (!own && hasScheme(link)) {
      return null;
    }
    String address = own ? link.substring(siteUrl.length()) : link;
    int hash = address.indexOf('#');
    String anchor = hash < 0 ? null : address.substring(hash + 1);
    String file = hash < 0 ? address : address.substring(0, hash);
    int query = file.indexOf('?');
    file = query < 0 ? file : file.substring(0, query);
    Path path = Path.of(own ? file : folder + file).normalize();
    String name = path.toString().replace('\\', '/');
    return new Target(own && file.isEmpty() ? "index.html" : name, anchor);
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
      report.error(path, 0, 0, "unsound XML (" + e.getMessage().lines().findFirst().orElse("") + ")", "mend the template");
    }
  }
}
