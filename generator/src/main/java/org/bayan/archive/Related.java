package org.bayan.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
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
  private final Map<String, List<Integer>> sharing = new HashMap<>();

  private Related(List<Release> releases) {
    this.releases = releases;
    for (int i = 0; i < releases.size(); i++) {
      positions.put(releases.get(i).id(), i);
      for (String trait : traits(releases.get(i))) {
        sharing.computeIfAbsent(trait, key -> new ArrayList<>()).add(i);
      }
    }
  }

  static Related of(List<Release> releases) {
    return new Related(releases);
  }

  List<Release> to(Release release) {
    int self = positions.get(release.id());
    Map<Integer, Double> scores = new HashMap<>();
    for (String trait : traits(release)) {
      List<Integer> others = sharing.get(trait);
      if (others.size() <= COMMON) {
        for (int other : others) {
          scores.merge(other, 1.0 / others.size(), Double::sum);
        }
      }
    }
    scores.remove(self);
    Comparator<Map.Entry<Integer, Double>> best =
        Map.Entry.<Integer, Double>comparingByValue()
            .reversed()
            .thenComparing(entry -> Math.abs(entry.getKey() - self))
            .thenComparing(Map.Entry.comparingByKey());
    return scores.entrySet().stream()
        .sorted(best)
        .limit(LIMIT)
        .map(entry -> releases.get(entry.getKey()))
        .toList();
  }

  private static Set<String> traits(Release release) {
    Set<String> traits = new HashSet<>();
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
