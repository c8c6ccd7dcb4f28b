package org.bayan.verify;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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
  private final Map<String, String> targets = new ConcurrentHashMap<>();

  /**
   * @param siteUrl the site's absolute address; links that begin with it are links within the site
   * @param report receives what is wrong, under the page's path
   */
  public SiteCheck(String siteUrl, ProblemReport report) {
    this.siteUrl = siteUrl;
    this.report = report;
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
    for (String link : markup.links()) {
      check(path, link, markup.ids());
    }
  }

  /**
   * Checks that every link kept leads to a file of the site, and to an anchor there.
   *
   * @param files the paths of the site's files that are known; others are looked for
   * @param folder where they are
   */
  public void links(Set<String> files, Path folder) throws IOException {
    Map<String, Set<String>> idsByPage = new ConcurrentHashMap<>();
    for (Map.Entry<String, String> link : targets.entrySet()) {
      String target = link.getKey();
      int hash = target.indexOf('#');
      String path = hash < 0 ? target : target.substring(0, hash);
      if (path.startsWith("..") || !files.contains(path) && !Files.isRegularFile(folder.resolve(path))) {
        report.error(link.getValue(), 0, 0, "a link to " + target + ", which is no page of the site", HINT);
      } else if (hash >= 0) {
        Set<String> ids = idsByPage.get(path);
        if (ids == null) {
          ids = Markup.of(Files.readString(folder.resolve(path), StandardCharsets.UTF_8)).ids();
          idsByPage.put(path, ids);
        }
        if (!ids.contains(target.substring(hash + 1))) {
          report.error(link.getValue(), 0, 0, "a link to " + target + ", but that page has no such anchor", HINT);
        }
      }
    }
  }

  private void check(String page, String link, Set<String> ids) {
    String target = link.startsWith(siteUrl) ? "/" + link.substring(siteUrl.length()) : link;
    if (target.startsWith("#")) {
      if (!ids.contains(target.substring(1))) {
        report.error(page, 0, 0, "a link to " + target + ", but the page has no such anchor", HINT);
      }
    } else if (!hasScheme(target)) {
      resolve(page, target);
    }
  }

  private void resolve(String page, String target) {
    String withoutQuery = target.replaceFirst("\\?[^#]*", "");
    String base = target.startsWith("/") ? "" : page.substring(0, page.lastIndexOf('/') + 1);
    String relative = withoutQuery.startsWith("/") ? withoutQuery.substring(1) : withoutQuery;
    if (relative.isEmpty() || relative.startsWith("#")) {
      relative = "index.html" + relative;
    }
    String[] parts = relative.split("#", 2);
    Path resolved = Path.of(base + parts[0]).normalize();
    String path = resolved.toString().replace('\\', '/');
    String key = parts.length > 1 ? path + "#" + parts[1] : path;
    targets.merge(key, page, (a, b) -> a.compareTo(b) <= 0 ? a : b);
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
