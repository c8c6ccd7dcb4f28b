package org.bayan.serve;

import java.util.List;
import org.bayan.bake.LiveSite;
import org.bayan.problem.Problem;

/**
 * What a preview shows at one moment.
 *
 * @param site the last site that could be made; null if none could yet
 * @param problems what is wrong with the sources now
 */
record State(LiveSite site, List<Problem> problems) {

  static final State NOTHING = new State(null, List.of());
}
