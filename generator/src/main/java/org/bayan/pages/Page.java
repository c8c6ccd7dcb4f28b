package org.bayan.pages;

import java.util.List;
import java.util.function.Supplier;

/**
 * A page to render. What it says is worked out when it is asked for, and is the same each time.
 *
 * @param path the page's address from the site's root, with forward slashes
 * @param type the page's type; its template is {@code <type>.ftl} unless a setting names another
 * @param indexed whether search engines may list the page
 * @param gathers whether it shows texts of other files than the one that it is the page of, if any
 * @param head gives what the page says of itself
 * @param model gives the page's model; the template sees it under the type's name
 * @param sources gives what head and model are worked out from, besides the site's settings and
 *     wording: where these are the same, so are head and model
 */
public record Page(
    String path,
    String type,
    boolean indexed,
    boolean gathers,
    Supplier<Head> head,
    Supplier<?> model,
    Supplier<?> sources) {

  static Page indexed(String path, String type, Supplier<Head> head, Supplier<?> model) {
    return of(path, type, true, head, model);
  }

  static Page unlisted(String path, String type, Supplier<Head> head, Supplier<?> model) {
    return of(path, type, false, head, model);
  }

  private static Page of(
      String path, String type, boolean indexed, Supplier<Head> head, Supplier<?> model) {
    return new Page(path, type, indexed, false, head, model, () -> List.of(head.get(), model.get()));
  }

  /** The same page with sources that are at hand sooner than its head and model. */
  Page from(Supplier<?> given) {
    return new Page(path, type, indexed, gathers, head, model, given);
  }

  /** The same page, which shows texts of other files. */
  Page gathering() {
    return new Page(path, type, indexed, true, head, model, sources);
  }
}
