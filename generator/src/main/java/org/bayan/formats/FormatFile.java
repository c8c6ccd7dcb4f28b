package org.bayan.formats;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/**
 * A file for programs. Its content is worked out when it is asked for, and is the same each time.
 *
 * @param path from the site's root, with forward slashes
 */
public record FormatFile(String path, Content content) {

  /** Gives the bytes of a file. */
  @FunctionalInterface
  public interface Content {
    /** The bytes. */
    byte[] bytes() throws IOException;
  }

  /** The bytes. */
  public byte[] bytes() throws IOException {
    return content.bytes();
  }

  /** A file of text in UTF-8. */
  static FormatFile of(String path, Supplier<String> text) {
    return new FormatFile(path, () -> text.get().getBytes(StandardCharsets.UTF_8));
  }
}
