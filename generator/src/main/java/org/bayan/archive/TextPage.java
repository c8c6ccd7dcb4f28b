package org.bayan.archive;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of plain text: about, how to cite, how to contribute. None is compulsory.
 *
 * @param id the file's name without its extension
 * @param description one sentence, or null if the beginning of the text serves
 * @param menu where every page links to it, or null for nowhere
 * @param order its place in the menu: smaller numbers first, then by id
 * @param aliases old addresses, from the site's root
 */
public record TextPage(
    String id,
    String title,
    @Nullable String description,
    @Nullable Menu menu,
    int order,
    List<String> aliases,
    Body body) {
  /** The place in a menu of a page that does not say one. */
  public static final int LAST = 1000;

  public TextPage {
    aliases = List.copyOf(aliases);
  }

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
