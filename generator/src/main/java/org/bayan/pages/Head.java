package org.bayan.pages;

import java.util.List;

/**
 * What every page says of itself.
 *
 * @param path the page's address from the site's root
 * @param root the way from the page to the root: empty, or {@code ../} once or more; for the page
 *     of addresses that are not there the site's own path, {@code /} or {@code /bayan/}
 * @param title plain text
 * @param description one sentence, plain text
 * @param section the part of the site that the page belongs to: home, dates, meetings, search,
 *     pages or none
 * @param canonical the page's absolute address
 * @param crumbs the pages above this one, the home page first
 * @param indexed whether search engines may list the page
 */
public record Head(
    String path,
    String root,
    String title,
    String description,
    String section,
    String canonical,
    List<Crumb> crumbs,
    boolean indexed) {

  /** A page above this one. */
  public record Crumb(String title, String path) {}
}
