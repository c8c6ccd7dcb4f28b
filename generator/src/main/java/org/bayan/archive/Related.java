package org.bayan.archive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Finds releases that have meetings, people, places and organizations in common. A trait counts for
 * the more the rarer it is, and one that more than {@value #COMMON} releases share says nothing: so
 * the work for a release has a bound, whatever the archive's size.
 */
final class Related {
  private static final int COMMON = 100;
  private static final int LIMIT = 5;

  private final List<Release> releases;
  private final List<List<Sharers>> traits;
  private final AtomicReferenceArray<List<Release>> known;

  private Related(List<Release> releases, List<List<Sharers>> traits) {
    this.releases = releases;
    this.traits = traits;
    this.known = new AtomicReferenceArray<>(releases.size());
  }

  /**
   * The positions of the releases that have a trait, ascending; no more are kept than one too many.
   */
  private static final class Sharers {
    private int[] positions = new int[4];
    private int size;

    void add(int position) {
      if (size > COMMON) {
        return;
      }
      if (size == positions.length) {
        positions = Arrays.copyOf(positions, 2 * size);
      }
      positions[size++] = position;
    }
  }

  static Related of(List<Release> releases) {
    Map<String, Sharers> byTrait = new HashMap<>();
    List<List<Sharers>> traits = new ArrayList<>(releases.size());
    for (int i = 0; i < releases.size(); i++) {
      List<Sharers> own = new ArrayList<>();
      for (String trait : traits(releases.get(i))) {
        Sharers sharers = byTrait.computeIfAbsent(trait, key -> new Sharers());
        sharers.add(i);
        own.add(sharers);
      }
      traits.add(own);
    }
    return new Related(releases, traits);
  }

  /**
   * @param self the release's position
   */
  List<Release> to(int self) {
    List<Release> closest = known.get(self);
    if (closest == null) {
      closest = closest(self);
      known.set(self, closest);
    }
    return closest;
  }

  private List<Release> closest(int self) {
    long[] shared = shared(self);
    int[] best = new int[LIMIT];
    double[] scores = new double[LIMIT];
    int found = 0;
    for (int i = 0; i < shared.length; ) {
      int position = position(shared[i]);
      double score = 0;
      for (; i < shared.length && position(shared[i]) == position; i++) {
        score += 1.0 / traits.get(self).get((int) shared[i]).size;
      }
      if (position != self) {
        int rank = found;
        while (rank > 0 && isCloser(self, position, score, best[rank - 1], scores[rank - 1])) {
          rank--;
        }
        if (rank < LIMIT) {
          found = Math.min(found + 1, LIMIT);
          System.arraycopy(best, rank, best, rank + 1, found - 1 - rank);
          System.arraycopy(scores, rank, scores, rank + 1, found - 1 - rank);
          best[rank] = position;
          scores[rank] = score;
        }
      }
    }
    List<Release> closest = new ArrayList<>(found);
    for (int rank = 0; rank < found; rank++) {
      closest.add(releases.get(best[rank]));
    }
    return List.copyOf(closest);
  }

  /** By what they share, then by their distance in the list, then by their place in it. */
  private static boolean isCloser(
      int self, int position, double score, int other, double otherScore) {
    int distance = Math.abs(position - self);
    int otherDistance = Math.abs(other - self);
    return score != otherScore
        ? score > otherScore
        : distance != otherDistance ? distance < otherDistance : position < other;
  }

  /** Each position that shares a telling trait, with the trait's number, by position and number. */
  private long[] shared(int self) {
    List<Sharers> own = traits.get(self);
    int count = 0;
    for (Sharers sharers : own) {
      count += sharers.size <= COMMON ? sharers.size : 0;
    }
    long[] shared = new long[count];
    for (int trait = 0; trait < own.size(); trait++) {
      Sharers sharers = own.get(trait);
      for (int i = 0; sharers.size <= COMMON && i < sharers.size; i++) {
        shared[--count] = (long) sharers.positions[i] << Integer.SIZE | trait;
      }
    }
    Arrays.sort(shared);
    return shared;
  }

  private static int position(long shared) {
    return (int) (shared >>> Integer.SIZE);
  }

  private static Set<String> traits(Release release) {
    Set<String> traits = new LinkedHashSet<>();
    release.meetings().forEach(id -> traits.add("meeting " + id));
    release.mentions().forEach(id -> traits.add("meeting " + id));
    release.people().forEach(name -> traits.add("person " + name));
    release.places().forEach(name -> traits.add("place " + name));
    release.organizations().forEach(name -> traits.add("organization " + name));
    return traits;
  }
}
