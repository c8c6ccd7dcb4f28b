package org.bayan.pages;

/**
 * The site's settings that pages show, from {@code jbake.properties}.
 *
 * @param name the site's name
 * @param description one sentence
 * @param url the site's absolute address, with a slash at its end
 * @param id what the permanent ids of the feed and its entries begin with, an IRI; it stays the
 *     same when the site moves to another address
 * @param repository where contributors send releases, an absolute address; empty if there is none
 * @param feed the feed's path from the root; empty when no feed is rendered
 * @param offers the files for programs that pages link to
 */
public record Site(
    String name,
    String description,
    String url,
    String id,
    String repository,
    String feed,
    Offers offers) {}
