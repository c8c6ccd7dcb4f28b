package org.bayan.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What axe finds on a page, in light and dark, on telephones and desks. */
final class Axe {
  /** axe-core's own file, from com.deque.html.axe-core:selenium. */
  private static final String SCRIPT = script();

  private static final String VIOLATIONS =
      """
      axe.run({ resultTypes: ['violations'] }).then(results => arguments[0](
        results.violations.flatMap(rule => rule.nodes.map(node => rule.id + ', ' + rule.help + ': ' + node.html))));
      """;

  private Axe() {}

  static List<String> violations(Browser browser, String address) {
    List<String> found = new ArrayList<>();
    for (String scheme : List.of("light", "dark")) {
      for (int width : new int[] {360, 1440}) {
        browser.prefer("prefers-color-scheme", scheme);
        browser.size(width, 900);
        browser.open(address);
        browser.run(SCRIPT);
        for (Object violation : (List<?>) browser.driver().executeAsyncScript(VIOLATIONS)) {
          found.add("%s, %d px: %s".formatted(scheme, width, violation));
        }
      }
    }
    return found;
  }

  private static String script() {
    try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
