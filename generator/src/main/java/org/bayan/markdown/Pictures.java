package org.bayan.markdown;

import java.util.Optional;

/** Knows the pictures that a text may show. */
@FunctionalInterface
public interface Pictures {
  /** For a text that shows none. */
  Pictures NONE =
      (url, objections) -> {
        objections.of(
            "an image" + (url.isEmpty() ? "" : ": " + Links.shown(url)),
            "remove it: only releases show pictures");
        return Optional.empty();
      };

  /**
   * A picture.
   *
   * @param address relative to the page of the text
   * @param width in pixels
   * @param height in pixels
   */
  record Picture(String address, int width, int height) {}

  /** Receives why a picture may not be shown, and what to do. */
  @FunctionalInterface
  interface Objections {
    void of(String what, String fix);
  }

  /**
   * The picture that a text names.
   *
   * @param url as the text has it, without escapes
   * @return nothing if there was an objection
   */
  Optional<Picture> find(String url, Objections objections);
}
