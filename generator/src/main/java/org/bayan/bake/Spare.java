package org.bayan.bake;

import java.util.Set;
import org.bayan.cache.CacheReader;
import org.bayan.cache.CacheWriter;

/**
 * The site as it was before the one that is published. It is kept aside while the two differ in few
 * files: the next site is then made from it by changing these few, not by linking all others.
 *
 * @param number tells it from all others; 0 for none
 * @param differing the paths of the files that only one of the two sites has, or that differ
 */
record Spare(long number, Set<String> differing) {

  /** No spare site. */
  static final Spare NONE = new Spare(0, Set.of());

  static Spare of(Set<String> differing) {
    return new Spare(System.currentTimeMillis() * 1_000_000 + System.nanoTime() % 1_000_000, differing);
  }

  void save(CacheWriter out) {
    out.number(number);
    out.words(differing);
  }

  static Spare load(CacheReader in) {
    return new Spare(in.number(), Set.copyOf(in.words()));
  }
}
