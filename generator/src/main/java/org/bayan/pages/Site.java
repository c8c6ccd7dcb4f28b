package org.bayan.pages;

import org.bayan.archive.SiteAddresses;

/**
 * The site's settings that pages show, from {@code jbake.properties}.
 *
 * @param name the site's name
 * @param description one sentence
 * @param url the site's absolute address, with a slash at its end
 * @param id what the permanent ids of the feed and its entries begin with, an IRI; it stays the
 *     same when the site moves to another address
 * @param repository where contributors send releases, an absolute address; empty if there is none
 * @param history the address of a source file's changes, with {@code {file}} in the place of its
 *     path in the repository; empty if it is not known
 * @param search whether the archive can be searched
 * @param feed the feed's path from the root; empty when no feed is rendered
 * @param offers the files for programs that pages link to
 */
public record Site(
    String name,
    String description,
    String url,
    String id,
    String repository,
    String history,
    boolean search,
    String feed,
    Offers offers) {

  /**
   * Where the changes of a page's source can be read; empty if that is not known.
   *
   * @param page the page's path, such as {@code releases/2018/2018-07-12-nato-hq.html}
   */
  public String changes(String page) {
    return SiteAddresses.source(page).map(file -> history.replace("{file}", file)).orElse("");
  }
}
