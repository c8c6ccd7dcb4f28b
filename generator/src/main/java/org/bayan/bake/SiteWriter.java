package org.bayan.bake;

import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.bayan.pages.Page;
import org.bayan.verify.SiteCheck;

/** Puts pages into a site, but for those whose published file is current. Safe for use by many threads. */
final class SiteWriter implements SiteRenderer.Sink {
  private final KnownPages known;
  private final PublishedFiles published;
  private final Staging staging;
  private final PageVersions versions;
  private final Predicate<Page> untouched;
  private final Map<String, KnownPages.KnownPage> current = new ConcurrentHashMap<>();
  private final Map<String, String> rendered = new ConcurrentHashMap<>();

  /**
   * @param known the pages that were published
   * @param untouched whether nothing that a page is made from can have changed
   */
  SiteWriter(
      KnownPages known, PublishedFiles published, Staging staging, PageVersions versions, Predicate<Page> untouched) {
    this.known = known;
    this.published = published;
    this.staging = staging;
    this.versions = versions;
    this.untouched = untouched;
  }

  @Override
  public boolean isCurrent(Page page) {
    KnownPages.KnownPage before = known.find(page.path(), published);
    if (before == null || !untouched.test(page)) {
      String version = versions.of(page);
      if (before == null || !before.version().equals(version)) {
        rendered.put(page.path(), version);
        return false;
      }
    }
    current.put(page.path(), before);
    staging.keep(page.path());
    return true;
  }

  @Override
  public void accept(Page page, String text) throws IOException {
    staging.put(page.path(), text);
  }

  /**
   * Whether links of pages that were kept may lead nowhere now: a file has gone, or an anchor of a
   * page that was written anew.
   *
   * @param anchors those that links led to when the site was last checked
   */
  boolean lostTargets(Plan plan, Set<String> anchors) throws IOException {
    if (!plan.files().containsAll(published.paths())) {
      return true;
    }
    for (String path : staging.replaced()) {
      if (!Collections.disjoint(anchors, SiteCheck.lostAnchors(path, published.text(path), staging.text(path)))) {
        return true;
      }
    }
    return false;
  }

  /** How many pages were not rendered. */
  int kept() {
    return current.size();
  }

  /** What to remember of the pages once they are published. */
  KnownPages known() {
    Map<String, KnownPages.KnownPage> pages = new HashMap<>(current);
    rendered.forEach((path, version) -> pages.put(path, new KnownPages.KnownPage(version, staging.stamp(path))));
    return new KnownPages(pages);
  }
}
