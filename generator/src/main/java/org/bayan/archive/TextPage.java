package org.bayan.archive;

import org.jspecify.annotations.Nullable;

/**
 * A page of plain text: about, how to cite, how to contribute. None is compulsory.
 *
 * @param id the file's name without its extension
 * @param description one sentence, or null if the beginning of the text serves
 * @param menu where every page links to it, or null for nowhere
 * @param order its place in the menu: smaller numbers first, then by id
 */
public record TextPage(
    String id, String title, @Nullable String description, @Nullable Menu menu, int order, Body body) {
  /** The place in a menu of a page that does not say one. */
  public static final int LAST = 1000;

  /** Where every page of the site links to a page. */
  public enum Menu {
    MAIN,
    FOOTER
  }

  /** The page's address from the site's root. */
  public String path() {
    return SiteAddresses.page(id);
  }
}
