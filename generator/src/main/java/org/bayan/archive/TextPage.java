package org.bayan.archive;

/**
 * A page of plain text: about, how to cite, how to contribute.
 *
 * @param id the file's name without its extension
 * @param description one sentence; may be empty
 */
public record TextPage(String id, String title, String description, Body body) {

  /** The page's address from the site's root. */
  public String path() {
    return "pages/" + id + ".html";
  }
}
