package org.bayan.archive;

/**
 * The text of a release, a meeting or a page, rendered. It may be rendered anew each time it is
 * asked for, so that an archive need not hold all its texts. Safe for use by many threads.
 */
public interface Body {

  /** Sound HTML. */
  String html();

  /** The beginning of the text, plain, for descriptions and feeds; may be empty. */
  String summary();

  /** What the text is made from, as a digest or whole: different texts have different versions. */
  String version();

  /** A body that is at hand. */
  static Body of(String html, String summary) {
    record Ready(String html, String summary) implements Body {
      @Override
      public String version() {
        return html + '\0' + summary;
      }
    }
    return new Ready(html, summary);
  }

  /** No text at all. */
  Body EMPTY = of("", "");
}
