package org.bayan.pages;

import java.util.function.Supplier;

/**
 * A page to render. What it says is worked out when it is asked for, and is the same each time.
 *
 * @param path the page's address from the site's root, with forward slashes
 * @param type the page's type; its template is {@code <type>.ftl} unless a setting names another
 * @param indexed whether search engines may list the page
 * @param head gives what the page says of itself
 * @param model gives the page's model; the template sees it under the type's name
 */
public record Page(
    String path, PageType type, boolean indexed, Supplier<Head> head, Supplier<?> model) {

  static Page indexed(String path, PageType type, Supplier<Head> head, Supplier<?> model) {
    return new Page(path, type, true, head, model);
  }

  static Page unlisted(String path, PageType type, Supplier<Head> head, Supplier<?> model) {
    return new Page(path, type, false, head, model);
  }
}
