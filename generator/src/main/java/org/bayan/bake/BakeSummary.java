package org.bayan.bake;

import java.time.Duration;
import java.util.List;
import org.bayan.problem.Problem;

/**
 * What a bake did.
 *
 * @param releases how many releases were published
 * @param meetings how many meetings were published
 * @param pages how many pages were rendered
 * @param assets how many assets were copied
 * @param warnings what is doubtful but stops nothing
 * @param time how long it took
 */
public record BakeSummary(
    int releases, int meetings, int pages, int assets, List<Problem> warnings, Duration time) {}
