package org.bayan.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bayan.archive.Release;
import org.bayan.problem.ProblemReport;

/** Warns of releases that have one text: mostly one release that was added twice. */
final class SameTexts {
  private static final int FEWEST = 40;
  private static final long PRIME = 0x100000001B3L; // of FNV-1a, 64 bits

  private SameTexts() {}

  /**
   * A number that texts with the same letters and digits share, whatever stands between them; two
   * others share one by a chance of one in 10^9 among 100,000 texts. 0 for a text too short to
   * tell.
   */
  static long fingerprint(String text, int start) {
    long hash = 0xCBF29CE484222325L;
    int count = 0;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c) && c != 'ـ') {
        hash = (hash ^ c) * PRIME;
        count++;
      }
    }
    return count < FEWEST ? 0 : hash;
  }

  /**
   * @param releases by path
   */
  static void check(List<Parsed<Release>> releases, ProblemReport report) {
    Map<Long, Parsed<Release>> first = new HashMap<>();
    for (Parsed<Release> release : releases) {
      Parsed<Release> twin =
          release.text() == 0 ? null : first.putIfAbsent(release.text(), release);
      if (twin != null) {
        report.warning(
            release.path(),
            release.textLine(),
            1,
            "the text is that of " + twin.path() + ":" + twin.textLine() + ", word for word",
            "remove one of the two, and name its address under aliases of the other");
      }
    }
  }
}
