package org.bayan.archive;

import java.util.ArrayList;
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
  private final Map<String, Integer> positions = new HashMap<>();
  private final List<List<List<Integer>>> sharing = new ArrayList<>();

  private Related(List<Release> releases) {
    this.releases = releases;
    Map<String, List<Integer>> byTrait = new HashMap<>();
    for (int i = 0; i < releases.size(); i++) {
      positions.put(releases.get(i).id(), i);
      List<List<Integer>> others = new ArrayList<>();
      for (String trait : traits(releases.get(i))) {
        List<Integer> sharers = byTrait.computeIfAbsent(trait, key -> new ArrayList<>());
        sharers.add(i);
        others.add(sharers);
      }
      sharing.add(others);
    }
  }

  static Related of(List<Release> releases) {
    return new Related(releases);
  }

  private record Candidate(int position, double score) {}

  List<Release> to(Release release) {
    int self = positions.get(release.id());
    Map<Integer, Double> scores = new HashMap<>();
    for (List<Integer> others : sharing.get(self)) {
      if (others.size() <= COMMON) {
        for (int other : others) {
          scores.merge(other, 1.0 / others.size(), Double::sum);
        }
      }
    }
    scores.remove(self);
    List<Candidate> candidates = new ArrayList<>(scores.size());
    scores.forEach((position, score) -> candidates.add(new Candidate(position, score)));
    candidates.sort(
        Comparator.comparingDouble(Candidate::score)
            .reversed()
            .thenComparingInt(candidate -> Math.abs(candidate.position() - self))
            .thenComparingInt(Candidate::position));
    return candidates.stream().limit(LIMIT).map(each -> releases.get(each.position())).toList();
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
