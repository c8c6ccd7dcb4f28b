package org.bayan.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.bayan.archive.Release;
import org.bayan.frontmatter.ReleaseFields;
import org.bayan.problem.ProblemReport;
import org.bayan.problem.Suggestion;
import org.bayan.source.InvisibleCharacters;

/**
 * Checks that releases of one kind name it alike. A kind is what its issuer calls it, so any is
 * allowed; but two that look the same are one, and one that few write is mostly a slip.
 */
final class ReleaseKinds {
  private final List<Parsed<Release>> releases;
  private final Map<String, Long> counts;
  private final Map<String, String> usual = new HashMap<>();
  private final Map<String, String> twins = new HashMap<>();

  ReleaseKinds(List<Parsed<Release>> releases) {
    this.releases = releases.stream().filter(release -> release.value().kind() != null).toList();
    this.counts =
        this.releases.stream()
            .collect(
                Collectors.groupingBy(release -> release.value().kind(), Collectors.counting()));
    Comparator<String> best =
        Comparator.<String, Long>comparing(counts::get)
            .thenComparing(kind -> !hidesSomething(kind))
            .thenComparing(Comparator.reverseOrder());
    for (String kind : counts.keySet()) {
      usual.merge(folded(kind), kind, (a, b) -> Collections.max(List.of(a, b), best));
    }
    for (String kind : counts.keySet()) {
      twins.put(kind, usual.get(folded(kind)));
    }
  }

  void check(ProblemReport report) {
    for (Parsed<Release> release : releases) {
      String kind = release.value().kind();
      String twin = twins.get(kind);
      if (!twin.equals(kind)) {
        release.report(
            report,
            ReleaseFields.KIND,
            "\""
                + InvisibleCharacters.shown(kind)
                + "\" differs from \""
                + InvisibleCharacters.shown(twin)
                + "\" only in "
                + difference(kind, twin),
            "write " + twin);
      } else if (counts.get(kind) == 1) {
        List<String> others = new ArrayList<>(usual.values());
        others.remove(kind);
        Suggestion.to(kind, others)
            .ifPresent(
                near ->
                    release.warn(
                        report,
                        ReleaseFields.KIND,
                        "no other release is a \"" + InvisibleCharacters.shown(kind) + "\"",
                        "did you mean " + near + ", as " + howMany(counts.get(near)) + "?"));
      }
    }
  }

  private static String difference(String kind, String twin) {
    boolean seen = hidesSomething(kind) || hidesSomething(twin);
    return seen ? "what cannot be seen" : "capital letters";
  }

  private static String howMany(long count) {
    return count == 1 ? "1 release has it" : count + " releases have it";
  }

  private static boolean hidesSomething(String kind) {
    return !InvisibleCharacters.shown(kind).equals(kind);
  }

  private static String folded(String kind) {
    return InvisibleCharacters.seen(kind).toLowerCase(Locale.ROOT);
  }
}
