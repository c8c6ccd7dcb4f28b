package org.bayan.archive;

/**
 * The text of a release, a meeting or a page, rendered.
 *
 * @param html sound HTML
 * @param summary the beginning of the text, plain, for descriptions and feeds; may be empty
 */
public record Body(String html, String summary) {

  /** No text at all. */
  public static final Body EMPTY = new Body("", "");
}
