package org.bayan.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bayan.archive.Archive;
import org.bayan.archive.Release;

/**
 * The sitemap, and an index of several when there are more than {@value #LIMIT} addresses, as the
 * sitemap protocol asks.
 */
final class SitemapPages {
  private static final int LIMIT = 50_000;

  private final Map<String, String> changed = new HashMap<>();
  private final List<Page> listed;
  private final PageMetadata heads;

  SitemapPages(Archive archive, List<Page> pages, PageMetadata heads) {
    this.heads = heads;
    this.listed = pages.stream().filter(Page::indexed).toList();
    for (Release release : archive.releases()) {
      changed.put(release.path(), release.updated().toString());
    }
  }

  List<Page> pages(String name) {
    if (listed.size() <= LIMIT) {
      return List.of(
          Page.unlisted(
              name, PageType.SITEMAP, () -> heads.data(name), () -> new SitemapView(entries(0))));
    }
    List<Page> pages = new ArrayList<>();
    List<SitemapView.Entry> parts = new ArrayList<>();
    for (int from = 0; from < listed.size(); from += LIMIT) {
      int start = from;
      String part = name.replaceFirst("\\.xml$", "") + "-" + (from / LIMIT + 1) + ".xml";
      pages.add(
          Page.unlisted(
              part,
              PageType.SITEMAP,
              () -> heads.data(part),
              () -> new SitemapView(entries(start))));
      parts.add(new SitemapView.Entry(heads.canonical(part), null));
    }
    pages.add(
        Page.unlisted(
            name, PageType.SITEMAPINDEX, () -> heads.data(name), () -> new SitemapView(parts)));
    return pages;
  }

  private List<SitemapView.Entry> entries(int from) {
    return listed.subList(from, Math.min(from + LIMIT, listed.size())).stream()
        .map(page -> new SitemapView.Entry(heads.canonical(page.path()), changed.get(page.path())))
        .toList();
  }
}
