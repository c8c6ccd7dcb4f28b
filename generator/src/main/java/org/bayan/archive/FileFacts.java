package org.bayan.archive;

/**
 * What a file is by its content, whatever its name says.
 *
 * @param size in bytes
 * @param pages of a PDF document, at least 1; 0 for a picture
 * @param width of a picture in pixels, at least 1; 0 for a document
 * @param height of a picture in pixels, at least 1; 0 for a document
 * @param sha256 of its bytes, in 64 small hexadecimal digits (FIPS 180-4)
 */
public record FileFacts(Type type, long size, int pages, int width, int height, String sha256) {

  /** The types of file that an archive publishes with a release. */
  public enum Type {
    PDF,
    JPEG,
    PNG
  }
}
