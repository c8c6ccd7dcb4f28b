package org.bayan.bake;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.bayan.cache.CacheReader;
import org.bayan.cache.CacheWriter;

/**
 * The pages of the site as it was last published: what each was made from, and what the file system
 * said of its file. Immutable.
 */
final class KnownPages {
  private final Map<String, KnownPage> byPath;

  /**
   * @param version of all that the page was made from
   */
  record KnownPage(String version, PublishedFiles.Stamp stamp) {}

  KnownPages(Map<String, KnownPage> byPath) {
    this.byPath = Collections.unmodifiableMap(byPath);
  }

  /** A page, if its published file is still what it was; else null. */
  KnownPage find(String path, PublishedFiles published) {
    KnownPage known = byPath.get(path);
    PublishedFiles.Stamp stamp = published.stamp(path);
    return known != null && stamp != null && known.stamp().isSame(stamp) ? known : null;
  }

  void save(CacheWriter out) {
    out.count(byPath.size());
    byPath.forEach(
        (path, page) -> {
          out.text(path);
          out.text(page.version());
          out.number(page.stamp().size());
          out.number(page.stamp().modified());
        });
  }

  static KnownPages load(CacheReader in) {
    Map<String, KnownPage> byPath = new HashMap<>();
    for (int left = in.count(); left > 0; left--) {
      byPath.put(in.text(), new KnownPage(in.text(), new PublishedFiles.Stamp(in.number(), in.number())));
    }
    return new KnownPages(byPath);
  }
}
