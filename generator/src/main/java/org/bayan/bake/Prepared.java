package org.bayan.bake;

import java.util.List;
import org.bayan.archive.Release;
import org.bayan.content.Content;
import org.bayan.ledger.Ledger;
import org.bayan.verify.SiteCheck;

/**
 * Sound sources, and what is to be made of them.
 *
 * @param hidden the releases that are not shown yet
 * @param ledger the addresses that were published before
 * @param pages renders the plan's pages
 * @param check checks the pages as they come
 */
record Prepared(
    Content content, List<Release> hidden, Ledger ledger, Plan plan, SiteRenderer pages, SiteCheck check) {}
