package org.bayan.browser;

/** Every kind of page, by an example in the archive of the tests. */
enum PageKind {
  HOME("index.html"),
  RELEASE("releases/2018/2018-07-12-nato-hq-ministers.html"),
  MEETING_WITH_RELEASES("meetings/2018-07-12-nato-hq.html"),
  MEETING_MENTIONED("meetings/2018-02-13-kuwait.html"),
  MEETING_WITHOUT("meetings/2016-02-02-rome.html"),
  MEETINGS("meetings/index.html"),
  COVERAGE("meetings/coverage.html"),
  DATES("dates/index.html"),
  YEAR("dates/2018/index.html"),
  MONTH("dates/2018/07/index.html"),
  TEXT("pages/about.html"),
  SEARCH("search.html"),
  MISSING("404.html");

  private final String path;

  PageKind(String path) {
    this.path = path;
  }

  /** The page's address from the site's root. */
  String path() {
    return path;
  }
}
