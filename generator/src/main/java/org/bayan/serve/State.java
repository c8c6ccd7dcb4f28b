package org.bayan.serve;

import java.util.Comparator;
import java.util.List;
import org.bayan.bake.LiveSite;
import org.bayan.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What a preview shows at one moment.
 *
 * @param version differs from that of any other moment, of an earlier preview as well
 * @param site the last site that could be made; null if none could yet
 * @param problems what is wrong or doubtful in the sources now
 */
record State(String version, @Nullable LiveSite site, List<Problem> problems) {

  /** The problems that stop a bake. */
  List<Problem> errors() {
    return problems.stream()
        .filter(problem -> problem.severity() == Problem.Severity.ERROR)
        .toList();
  }

  /** The problems that stop no bake: warnings, then hints. */
  List<Problem> doubts() {
    return problems.stream()
        .filter(problem -> problem.severity() != Problem.Severity.ERROR)
        .sorted(Comparator.comparing(Problem::severity))
        .toList();
  }

  /** Whether a page's own file is wrong, so that the site shows an older state of it, or none. */
  boolean isWrong(String page) {
    String file = "content/" + page.replaceFirst("\\.html$", ".md");
    return errors().stream().anyMatch(problem -> problem.path().equals(file));
  }
}
