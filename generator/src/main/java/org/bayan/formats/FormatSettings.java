package org.bayan.formats;

import java.io.IOException;
import org.bayan.archive.Release;
import org.bayan.pages.Feeds;
import org.bayan.pages.Site;

/**
 * What the formats depend on besides the archive.
 *
 * @param site its address stands in every file, and its {@link Site#offers} say which are made
 * @param feeds the feeds, which pages of the site write as Atom
 * @param sources gives the releases' sources
 * @param redirects whether hosts are told of old addresses
 */
public record FormatSettings(Site site, Feeds feeds, Sources sources, boolean redirects) {

  /** Gives the source of a release. */
  @FunctionalInterface
  public interface Sources {
    /** The bytes of a release's file. */
    byte[] of(Release release) throws IOException;
  }
}
