package org.bayan.archive;

/**
 * A page of plain text: about, how to cite, how to contribute.
 *
 * @param id the file's name without its extension
 * @param description one sentence, or null if the beginning of the text serves
 */
public record TextPage(String id, String title, String description, Body body) {

  /** The same page with another text. */
  public TextPage with(Body text) {
    return new TextPage(id, title, description, text);
  }

  /** The page's address from the site's root. */
  public String path() {
    return "pages/" + id + ".html";
  }
}
