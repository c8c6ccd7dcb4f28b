package org.bayan.serve;

import java.time.Duration;
import java.util.List;
import org.bayan.problem.Problem;

/** Hears what becomes of each change of the sources. Called by one thread at a time. */
public interface Listener {

  /** The site shows a change. */
  void shown(Duration time);

  /** What is wrong or doubtful has changed. */
  void problems(List<Problem> problems);
}
