package org.bayan.bake;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bayan.problem.Problem;
import org.bayan.progress.Progress;

/**
 * What a bake did.
 *
 * @param releases how many releases were published
 * @param meetings how many meetings were published
 * @param pages how many pages the site has
 * @param assets how many assets the site has
 * @param written how many files were written
 * @param problems the warnings and hints: what is doubtful but stops nothing
 * @param nextEmbargo when the next embargo ends, and the site has to be baked again
 * @param time how long it took
 * @param phases how long each part of it took
 */
public record BakeSummary(
    int releases,
    int meetings,
    int pages,
    int assets,
    int written,
    List<Problem> problems,
    Optional<Instant> nextEmbargo,
    Duration time,
    Map<Progress.Phase, Duration> phases) {

  /** How many warnings there are; hints do not count. */
  public long warnings() {
    return problems.stream()
        .filter(problem -> problem.severity() == Problem.Severity.WARNING)
        .count();
  }
}
