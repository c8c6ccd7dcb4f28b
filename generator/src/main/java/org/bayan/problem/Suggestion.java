package org.bayan.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds what somebody may have meant. */
public final class Suggestion {
  private Suggestion() {}

  /** The closest of the known words, if one is close enough to be worth naming. */
  public static Optional<String> to(String word, Collection<String> known) {
    int limit = Math.max(2, word.length() / 3);
    LevenshteinDistance distance = new LevenshteinDistance(limit);
    String lower = word.strip().toLowerCase(Locale.ROOT);
    record Candidate(String word, int distance) {}
    return known.stream()
        .map(each -> new Candidate(each, distance.apply(lower, each.toLowerCase(Locale.ROOT))))
        .filter(candidate -> candidate.distance() >= 0)
        .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::word))
        .map(Candidate::word);
  }
}
