package org.bayan.bake;

import org.bayan.content.Content;
import org.bayan.verify.SiteCheck;

/**
 * Sound sources, and what is to be made of them.
 *
 * @param pages renders the plan's pages
 * @param check checks the pages as they come
 */
record Prepared(Content content, Plan plan, SiteRenderer pages, SiteCheck check) {}
