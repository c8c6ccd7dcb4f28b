package org.bayan.bake;

import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.bayan.pages.Head;
import org.bayan.pages.Page;
import org.bayan.verify.SiteCheck;

/** Puts pages into a site, but for those whose published file is current. Safe for use by many threads. */
final class SiteWriter implements SiteRenderer.Sink {
  private final KnownPages known;
  private final PublishedFiles published;
  private final Staging staging;
  private final Fingerprints fingerprints;
  private final String environment;
  private final PageRenderer renderer;
  private final AtomicInteger kept = new AtomicInteger();
  private final Map<String, String> types = new ConcurrentHashMap<>();
  private final Map<String, String> fingerprintsByPath = new ConcurrentHashMap<>();

  /**
   * @param known the pages that were published
   * @param environment names everything that all pages depend on
   */
  SiteWriter(
      KnownPages known,
      PublishedFiles published,
      Staging staging,
      Fingerprints fingerprints,
      String environment,
      PageRenderer renderer) {
    this.known = known;
    this.published = published;
    this.staging = staging;
    this.fingerprints = fingerprints;
    this.environment = environment;
    this.renderer = renderer;
  }

  @Override
  public boolean isCurrent(Page page, Head head, Object model) {
    String type = types.computeIfAbsent(page.type(), name -> fingerprints.of(environment, name, renderer.version(name)));
    String fingerprint = fingerprints.of(type, head, model);
    fingerprintsByPath.put(page.path(), fingerprint);
    if (!known.isCurrent(page.path(), fingerprint, published)) {
      return false;
    }
    staging.keep(page.path());
    kept.incrementAndGet();
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
    return kept.get();
  }

  /** What to remember of the pages once they are published. */
  KnownPages known() {
    Map<String, KnownPages.KnownPage> pages = new HashMap<>();
    fingerprintsByPath.forEach(
        (path, fingerprint) -> pages.put(path, new KnownPages.KnownPage(fingerprint, staging.stamp(path))));
    return new KnownPages(pages);
  }
}
