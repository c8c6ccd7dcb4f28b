package org.bayan.pages;

import java.util.List;

/** The model of a sitemap, or of an index of sitemaps. */
public record SitemapView(List<Entry> entries) {

  /**
   * An address.
   *
   * @param changed the day of its last change, ISO 8601, or null if that says nothing
   */
  public record Entry(String url, String changed) {}
}
