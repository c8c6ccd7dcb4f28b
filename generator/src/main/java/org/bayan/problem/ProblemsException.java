package org.bayan.problem;

import java.util.List;
import java.util.stream.Collectors;

/** Stops a bake because of problems in its sources. Its message has one line for each. */
public final class ProblemsException extends RuntimeException {
  private final transient List<Problem> problems;

  /**
   * @param problems at least one
   */
  public ProblemsException(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** The problems, by path and position. */
  public List<Problem> problems() {
    return problems;
  }
}
