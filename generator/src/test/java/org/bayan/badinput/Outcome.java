package org.bayan.badinput;

import java.util.List;

/**
 * What a goal did, as Maven would show it.
 *
 * @param failure the message of the exception that makes Maven's exit code 1; null for exit code 0
 * @param errors the lines logged as errors
 * @param warnings the lines logged as warnings
 * @param infos all other lines
 */
record Outcome(String failure, List<String> errors, List<String> warnings, List<String> infos) {

  boolean failed() {
    return failure != null;
  }
}
