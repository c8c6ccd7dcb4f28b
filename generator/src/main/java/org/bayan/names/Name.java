package org.bayan.names;

import java.util.List;
import java.util.Optional;
import org.bayan.arabic.ArabicOrder;
import org.bayan.archive.Release;
import org.bayan.archive.SiteAddresses;
import org.jspecify.annotations.Nullable;

/**
 * A name that releases have.
 *
 * @param text the preferred form
 * @param others the other spellings, of the register and of releases
 * @param slug its part of the address, unique in its sort
 * @param entry what the register says of it, or null
 * @param releases those that have it, newest first; at least one
 */
public record Name(
    NameSort sort,
    String text,
    List<String> others,
    String slug,
    @Nullable NameEntry entry,
    List<Release> releases) {

  public Name {
    others = List.copyOf(others);
    releases = List.copyOf(releases);
  }

  /** What it is sorted by. */
  public String key() {
    String own = entry == null ? null : entry.sort();
    return own == null ? ArabicOrder.key(text) : own;
  }

  /** One sentence on it, if the register has one. */
  public Optional<String> description() {
    return Optional.ofNullable(entry).map(NameEntry::description);
  }

  /** Its item in Wikidata, if the register names it. */
  public Optional<String> wikidata() {
    return Optional.ofNullable(entry).map(NameEntry::wikidata);
  }

  /** The address of its page from the site's root. */
  public String path() {
    return SiteAddresses.namePage(sort.key(), slug);
  }

  /** Two names are the same if their sort and their preferred form are. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Name name && sort == name.sort && text.equals(name.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }
}
