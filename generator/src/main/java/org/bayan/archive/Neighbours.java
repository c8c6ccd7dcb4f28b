package org.bayan.archive;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The elements before and after each element of a sorted list that have the same group. */
final class Neighbours<T> {
  private final Map<T, T> earlier = new HashMap<>();
  private final Map<T, T> later = new HashMap<>();

  private Neighbours() {}

  /**
   * @param newestFirst in the order of time, the newest first
   * @param group an element's group, or null when it stands alone
   */
  static <T> Neighbours<T> within(List<T> newestFirst, Function<T, @Nullable String> group) {
    Neighbours<T> result = new Neighbours<>();
    Map<String, T> last = new HashMap<>();
    for (T element : newestFirst) {
      String key = group.apply(element);
      if (key != null) {
        T after = last.put(key, element);
        if (after != null) {
          result.later.put(element, after);
          result.earlier.put(after, element);
        }
      }
    }
    return result;
  }

  Optional<T> earlier(T element) {
    return Optional.ofNullable(earlier.get(element));
  }

  Optional<T> later(T element) {
    return Optional.ofNullable(later.get(element));
  }
}
