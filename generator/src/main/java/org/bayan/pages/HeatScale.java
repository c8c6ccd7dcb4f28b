package org.bayan.pages;

import java.util.Arrays;
import java.util.Collection;

/**
 * Colours counts by quantiles, so that one great count does not make all others look alike: the
 * counts that occur are sorted, each once, and parted into {@value #HEATS} groups of equal size.
 *
 * @param bounds what a count must exceed to be in the next group, ascending
 */
record HeatScale(double[] bounds) {
  private static final int HEATS = 4;

  static HeatScale of(Collection<Integer> counts) {
    int[] sorted =
        counts.stream()
            .mapToInt(count -> count)
            .filter(count -> count > 0)
            .distinct()
            .sorted()
            .toArray();
    double[] bounds = new double[sorted.length == 0 ? 0 : HEATS - 1];
    for (int i = 0; i < bounds.length; i++) {
      double position = (sorted.length - 1) * (i + 1.0) / HEATS;
      int below = (int) position;
      int above = Math.min(below + 1, sorted.length - 1);
      bounds[i] = sorted[below] + (position - below) * (sorted[above] - sorted[below]);
    }
    return new HeatScale(bounds);
  }

  /** 0 for none, then 1 (few) to 4 (most). */
  int of(int count) {
    return count == 0 ? 0 : 1 + (int) Arrays.stream(bounds).filter(bound -> count > bound).count();
  }
}
