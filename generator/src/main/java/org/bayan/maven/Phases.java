package org.bayan.maven;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.bayan.progress.Progress;

/** Words the phases of a bake for a terminal. */
final class Phases {
  private Phases() {}

  static String name(Progress.Phase phase) {
    return switch (phase) {
      case READ -> "Reading";
      case RENDER -> "Rendering";
      case VERIFY -> "Verifying";
      case PUBLISH -> "Publishing";
    };
  }

  /** {@code reading 0.9 s, rendering 2.1 s}, in the order of the work. */
  static String times(Map<Progress.Phase, Duration> phases) {
    return phases.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(
            phase ->
                name(phase.getKey()).toLowerCase(Locale.ROOT) + " " + seconds(phase.getValue()))
        .collect(Collectors.joining(", "));
  }

  /** {@code 2.1 s}. */
  static String seconds(Duration time) {
    return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
  }
}
