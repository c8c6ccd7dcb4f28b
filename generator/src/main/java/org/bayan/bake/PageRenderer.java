package org.bayan.bake;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/** Renders one page at a time. Must be safe for use by many threads. */
public interface PageRenderer {

  /**
   * Writes a page.
   *
   * @param type the page's type, which decides over its template
   * @param model what the template sees, by name
   * @param path the page's address from the site's root, for messages
   */
  void render(String type, Map<String, Object> model, String path, Writer out) throws IOException;
}
