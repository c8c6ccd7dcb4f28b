package org.bayan.bake;

import java.util.Collections;
import java.util.SortedMap;
import org.bayan.verify.SiteCheck;

/**
 * A site that is ready to be rendered, from sound sources.
 *
 * @param renderer renders the plan's pages
 * @param check checks the pages as they come
 */
record PreparedSite(Sources sources, SitePlan plan, SiteRenderer renderer, SiteCheck check) {
  /** The files of the search index, by path; none where the archive is not to be searched. */
  SortedMap<String, byte[]> searchIndex(BakeSettings settings) {
    return settings.pages().site().search()
        ? plan.searchIndex(sources.register().synonyms())
        : Collections.emptySortedMap();
  }
}
