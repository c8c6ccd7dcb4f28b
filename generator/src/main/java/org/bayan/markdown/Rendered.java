package org.bayan.markdown;

/**
 * What became of a text.
 *
 * @param html sound HTML
 * @param summary the beginning of the text, plain; may be empty
 */
public record Rendered(String html, String summary) {
  static final Rendered NOTHING = new Rendered("", "");
}
