package org.bayan.archive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

  private Related(List<Release> releases, List<List<Sharers>> traits) {
    this.releases = releases;
    this.traits = traits;
  }

  /** The positions of the releases that have a trait, ascending; no more are kept than one too many. */
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

  private record Candidate(int position, double score) {}

  /**
   * @param self the release's position
   */
  List<Release> to(int self) {
    List<Sharers> telling = traits.get(self).stream().filter(sharers -> sharers.size <= COMMON).toList();
    Comparator<Candidate> closest =
        Comparator.comparingDouble(Candidate::score)
            .reversed()
            .thenComparingInt(candidate -> Math.abs(candidate.position() - self))
            .thenComparingInt(Candidate::position);
    return candidates(self, telling).stream()
        .sorted(closest)
        .limit(LIMIT)
        .map(candidate -> releases.get(candidate.position()))
        .toList();
  }

  /** Sums the weights of what each other release shares, always in the order of the traits. */
  private static List<Candidate> candidates(int self, List<Sharers> telling) {
    long[] shared = new long[telling.stream().mapToInt(sharers -> sharers.size).sum()];
    int count = 0;
    for (int trait = 0; trait < telling.size(); trait++) {
      for (int i = 0; i < telling.get(trait).size; i++) {
        shared[count++] = (long) telling.get(trait).positions[i] << Integer.SIZE | trait;
      }
    }
    Arrays.sort(shared);
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < count; ) {
      int position = (int) (shared[i] >>> Integer.SIZE);
      double score = 0;
      for (; i < count && (int) (shared[i] >>> Integer.SIZE) == position; i++) {
        score += 1.0 / telling.get((int) shared[i]).size;
      }
      if (position != self) {
        candidates.add(new Candidate(position, score));
      }
    }
    return candidates;
  }

  private static Set<String> traits(Release release) {
    Set<String> traits = new LinkedHashSet<>();
    if (release.meeting() != null) {
      traits.add("meeting " + release.meeting());
    }
    release.mentions().forEach(id -> traits.add("meeting " + id));
    release.people().forEach(name -> traits.add("person " + name));
    release.places().forEach(name -> traits.add("place " + name));
    release.organizations().forEach(name -> traits.add("organization " + name));
    return traits;
  }
}
