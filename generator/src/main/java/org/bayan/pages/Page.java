package org.bayan.pages;

import java.util.function.Supplier;

/**
 * A page to render. Its model is worked out when it is asked for, and is the same each time.
 *
 * @param path the page's address from the site's root, with forward slashes
 * @param type the page's type; its template is {@code <type>.ftl} unless a setting names another
 * @param head what the page says of itself
 * @param model gives the page's model; the template sees it under the type's name
 */
public record Page(String path, String type, Head head, Supplier<?> model) {}
