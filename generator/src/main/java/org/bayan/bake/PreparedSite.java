package org.bayan.bake;

import org.bayan.verify.SiteCheck;

/**
 * A site that is ready to be rendered, from sound sources.
 *
 * @param renderer renders the plan's pages
 * @param check checks the pages as they come
 */
record PreparedSite(Sources sources, SitePlan plan, SiteRenderer renderer, SiteCheck check) {}
