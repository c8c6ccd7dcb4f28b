package org.bayan.pages;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bayan.archive.Archive;
import org.bayan.archive.Release;

/**
 * A table of releases among the open data.
 *
 * @param name of its files, without folder and ending
 */
public record ReleaseTable(String name, List<Release> releases) {
  /** A row has some hundred bytes, one with many names 2,000: a table stays under 20 MB. */
  private static final int MOST_ROWS = 10_000;

  /** One table, or one for each year if that would have too many rows. */
  public static List<ReleaseTable> of(Archive archive) {
    return of(archive, MOST_ROWS);
  }

  /**
   * @param mostRows a table of more is split by year
   */
  public static List<ReleaseTable> of(Archive archive, int mostRows) {
    List<Release> all = archive.releases();
    return all.size() <= mostRows
        ? List.of(new ReleaseTable("releases", all))
        : all.stream()
            .collect(
                Collectors.groupingBy(
                    release -> release.date().getYear(), TreeMap::new, Collectors.toList()))
            .entrySet()
            .stream()
            .map(year -> new ReleaseTable("releases-" + year.getKey(), year.getValue()))
            .toList();
  }
}
