package org.bayan.archive;

import org.jspecify.annotations.Nullable;

/**
 * A file that belongs to a release: the signed original, an annex, a translation.
 *
 * @param name its file name, which is its address within the release's folder
 * @param title as readers see it
 * @param lang the BCP 47 tag of its language, or null if that is not said
 * @param facts what was found in the file
 */
public record Attachment(
    String name, Kind kind, String title, @Nullable String lang, FileFacts facts) {

  /** What a file is to the release. */
  public enum Kind {
    ORIGINAL,
    ANNEX,
    TRANSLATION
  }
}
