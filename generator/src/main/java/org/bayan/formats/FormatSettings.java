package org.bayan.formats;

import java.io.IOException;
import org.bayan.archive.Release;
import org.bayan.pages.Site;

/**
 * What the formats depend on besides the archive.
 *
 * @param site its address stands in every file, and its {@link Site#offers} say which are made
 * @param sources gives the releases' sources
 * @param redirects whether hosts are told of old addresses
 */
public record FormatSettings(Site site, Sources sources, boolean redirects) {

  /** Gives the source of a release. */
  @FunctionalInterface
  public interface Sources {
    /** The bytes of a release's file. */
    byte[] of(Release release) throws IOException;
  }
}
