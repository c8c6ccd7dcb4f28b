package org.bayan.names;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bayan.archive.Release;

/** What is named. The order is that of pages and files. */
public enum NameSort {
  PEOPLE("person", Release::people),
  PLACES("place", Release::places),
  ORGANIZATIONS("organization", Release::organizations),
  ISSUERS("issuer", release -> List.of(release.issuer())),
  OFFICES("office", release -> Stream.ofNullable(release.office()).toList()),
  KINDS("kind", release -> List.of(release.kind()));

  private final String one;
  private final Function<Release, List<String>> spellings;

  NameSort(String one, Function<Release, List<String>> spellings) {
    this.one = one;
    this.spellings = spellings;
  }

  /** Its name in the register, in addresses and in the site's wording: {@code people}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** A single one of it, as files for programs call it: {@code person}. */
  public String one() {
    return one;
  }

  /** The names of this sort in a release, as it spells them. */
  public List<String> in(Release release) {
    return spellings.apply(release);
  }

  /** Those that have pages: offices stand on the pages of their issuers. */
  public static List<NameSort> withPages() {
    return List.of(PEOPLE, PLACES, ORGANIZATIONS, ISSUERS, KINDS);
  }

  @Override
  public String toString() {
    return key();
  }
}
