package org.bayan.pages;

import java.util.List;
import java.util.Locale;

/**
 * What every page says of itself.
 *
 * @param path the page's address from the site's root
 * @param root the way from the page to the root: empty, or {@code ../} once or more; for the page
 *     of addresses that are not there the site's own path, {@code /} or {@code /bayan/}
 * @param title plain text
 * @param description one sentence, plain text
 * @param section the part of the site that the page belongs to
 * @param canonical the page's absolute address
 * @param crumbs the pages above this one, the home page first
 * @param indexed whether search engines may list the page
 */
public record Head(
    String path,
    String root,
    String title,
    String description,
    Section section,
    String canonical,
    List<Crumb> crumbs,
    boolean indexed) {

  /** A part of the site, as its styles and its menu know it. */
  public enum Section {
    HOME,
    DATES,
    MEETINGS,
    SEARCH,
    PAGES,
    /** For what belongs to none: a page that is not there, a file for programs. */
    NONE;

    /** The name that templates and styles know it by. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A page above this one. */
  public record Crumb(String title, String path) {}
}
