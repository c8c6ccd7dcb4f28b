package org.bayan.pages;

import java.util.Locale;

/** What kind of page a page is; that decides over its template and the name of its model. */
public enum PageType {
  HOME,
  RELEASE,
  MEETING,
  MEETINGS,
  COVERAGE,
  DATES,
  YEAR,
  MONTH,
  PAGE,
  SEARCH,
  OPENSEARCH,
  ERROR404,
  REDIRECT,
  FOLLOW,
  FEED,
  SITEMAP,
  SITEMAPINDEX;

  /** The name that templates and the settings {@code template.<type>.file} know it by. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
