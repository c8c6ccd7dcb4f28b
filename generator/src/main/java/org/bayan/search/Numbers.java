package org.bayan.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bayan.archive.Release;

/**
 * The numbers of releases: of a day and, within it, of the release's own id, so that no release
 * that comes or goes changes the number of another one, but for the rare two of one day whose ids
 * want the same place.
 */
final class Numbers {
  /** Places that a day has. */
  static final int A_DAY = 256;

  /** Places that ids want; the others are for those that find theirs taken. */
  static final int WANTED = 8;

  private static final long FIRST = LocalDate.of(1800, 1, 1).toEpochDay();

  private Numbers() {}

  /**
   * The numbers of some releases, in their order.
   *
   * @param releases the releases; those of a day stand together
   */
  static int[] of(List<Release> releases) {
    int[] numbers = new int[releases.size()];
    Set<Integer> taken = new HashSet<>();
    for (int i = 0; i < numbers.length; i++) {
      int day = day(releases.get(i).date());
      int place = hash(releases.get(i).id()) % WANTED;
      while (!taken.add(day * A_DAY + place)) {
        place++;
      }
      numbers[i] = day * A_DAY + place;
    }
    return numbers;
  }

  /** The days since 1800. */
  private static int day(LocalDate date) {
    return (int) (date.toEpochDay() - FIRST);
  }

  /** The same for the same text everywhere (FNV-1a), and not negative. */
  static int hash(String text) {
    return hash(text, 0, text.length());
  }

  static int hash(String text, int from, int to) {
    int hash = 0x811c9dc5;
    for (int i = from; i < to; i++) {
      hash = (hash ^ text.charAt(i)) * 0x01000193;
    }
    return (hash ^ hash >>> 15) & 0x7fffffff;
  }

  /** A release's number as its distance from the one before it. */
  static void append(StringBuilder text, int number, int before) {
    Signs.append(text, number / A_DAY - before / A_DAY, number % A_DAY, WANTED);
  }

  /** What lies within a stretch of time whose bounds do not depend on what there is. */
  record Part(String name, int from, int to) {}

  /** How much some things, from one to before another, are. */
  @FunctionalInterface
  interface Size {
    int of(int from, int to);
  }

  /**
   * Parts things into stretches of time, each half of a larger one, until none is too large.
   *
   * @param numbers the release of each thing, none smaller than the one before
   */
  static List<Part> parts(int[] numbers, Size size, int limit) {
    List<Part> parts = new ArrayList<>();
    part(numbers, new Part("", 0, numbers.length), 17, size, limit, parts);
    return parts;
  }

  private static void part(
      int[] numbers, Part whole, int level, Size size, int limit, List<Part> parts) {
    if (whole.from() == whole.to()) {
      return;
    }
    int stretch = numbers[whole.from()] / A_DAY >> level;
    if (level == 0 || size.of(whole.from(), whole.to()) <= limit) {
      String name = Integer.toString(level, 36) + Integer.toString(stretch, 36);
      parts.add(new Part(name, whole.from(), whole.to()));
      return;
    }
    int middle = whole.from();
    while (middle < whole.to() && (numbers[middle] / A_DAY >> level - 1 & 1) == 0) {
      middle++;
    }
    part(numbers, new Part("", whole.from(), middle), level - 1, size, limit, parts);
    part(numbers, new Part("", middle, whole.to()), level - 1, size, limit, parts);
  }
}
