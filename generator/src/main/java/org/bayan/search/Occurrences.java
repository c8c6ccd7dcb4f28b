package org.bayan.search;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where a word stands in the archive. Filled in the order of releases, fields and positions. */
final class Occurrences {
  private static final int POSITION_BITS = 18;
  private static final int FORM_BITS = 12;
  private static final int FIELD_BITS = 13;
  private static final int FORMS = 4;

  /** So many that their files stay below 8 KB when they are compressed. */
  private static final int PART = 6_500;

  private final Map<String, Integer> forms = new LinkedHashMap<>();
  private long[] packed = new long[2];
  private int size;

  /**
   * Where a word stands, as the page's script reads it.
   *
   * @param releases the numbers of releases
   * @param areas for each release, in which fields and forms
   * @param places for each of these, at which position
   */
  record Text(String releases, String areas, String places) {
    int length() {
      return releases.length() + areas.length() + places.length();
    }
  }

  /** The number of a form among those of the word; a new one is the last. */
  int form(String form) {
    return forms.computeIfAbsent(form, key -> forms.size());
  }

  /**
   * @param form its number
   * @param release its place among the releases
   * @param field the number of the field
   * @param position how many words stand before it in the field
   */
  void add(int form, int release, int field, int position) {
    if (size == packed.length) {
      packed = Arrays.copyOf(packed, size * 2);
    }
    packed[size++] =
        (((long) release << FIELD_BITS | Math.min(field, (1 << FIELD_BITS) - 1)) << FORM_BITS
                    | Math.min(form, (1 << FORM_BITS) - 1))
                << POSITION_BITS
            | Math.min(position, (1 << POSITION_BITS) - 1);
  }

  /** The forms that the word takes, in the order in which they first stand. */
  Iterable<String> forms() {
    return forms.keySet();
  }

  private int release(int i) {
    return (int) (packed[i] >>> FIELD_BITS + FORM_BITS + POSITION_BITS);
  }

  private int field(int i) {
    return (int) (packed[i] >>> FORM_BITS + POSITION_BITS) & (1 << FIELD_BITS) - 1;
  }

  private int form(int i) {
    return (int) (packed[i] >>> POSITION_BITS) & (1 << FORM_BITS) - 1;
  }

  private int position(int i) {
    return (int) packed[i] & (1 << POSITION_BITS) - 1;
  }

  /**
   * All of it.
   *
   * @param numbers the numbers of the releases
   */
  Text text(int[] numbers) {
    return text(numbers, 0, size);
  }

  Text text(int[] numbers, Numbers.Part part) {
    return text(numbers, part.from(), part.to());
  }

  private Text text(int[] numbers, int from, int to) {
    StringBuilder releases = new StringBuilder();
    StringBuilder areas = new StringBuilder();
    StringBuilder places = new StringBuilder();
    int before = 0;
    for (int i = from; i < to; i++) {
      boolean first = i == from || release(i) != release(i - 1);
      boolean last = i + 1 == to || release(i) != release(i + 1);
      if (first) {
        Numbers.append(releases, numbers[release(i)], before);
        before = numbers[release(i)];
      }
      int fields = field(i) - (first ? 0 : field(i - 1));
      Signs.append(areas, fields * 2 + (last ? 1 : 0), form(i), FORMS);
      Signs.append(places, position(i) - (first || fields > 0 ? 0 : position(i - 1)));
    }
    return new Text(releases.toString(), areas.toString(), places.toString());
  }

  /** The stretches of time into which a frequent word's occurrences are parted. */
  List<Numbers.Part> parts(int[] numbers) {
    int[] each = new int[size];
    for (int i = 0; i < size; i++) {
      each[i] = numbers[release(i)];
    }
    return Numbers.parts(each, (from, to) -> to - from + releases(from, to), PART);
  }

  private int releases(int from, int to) {
    int releases = 0;
    for (int i = from; i < to; i++) {
      releases += i == from || release(i) != release(i - 1) ? 1 : 0;
    }
    return releases;
  }
}
