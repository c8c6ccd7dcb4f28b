package org.bayan.problem;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Collects the problems of many files. Safe for use by many threads. */
public final class ProblemReport {
  private final Collection<Problem> problems = new ConcurrentLinkedQueue<>();

  /** Adds a problem. */
  public void add(Problem problem) {
    problems.add(problem);
  }

  /** Adds an error at a position of a file. */
  public void error(String path, int line, int column, String what, String fix) {
    add(new Problem(path, line, column, Problem.Severity.ERROR, what, fix));
  }

  /** Adds a warning at a position of a file. */
  public void warning(String path, int line, int column, String what, String fix) {
    add(new Problem(path, line, column, Problem.Severity.WARNING, what, fix));
  }

  /** Adds a hint at a position of a file. */
  public void hint(String path, int line, int column, String what, String fix) {
    add(new Problem(path, line, column, Problem.Severity.HINT, what, fix));
  }

  /** Everything collected, once each, by path and position. */
  public List<Problem> sorted() {
    return problems.stream().sorted().distinct().toList();
  }

  /** Whether anything collected stops the bake. */
  public boolean hasErrors() {
    return problems.stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR);
  }
}
