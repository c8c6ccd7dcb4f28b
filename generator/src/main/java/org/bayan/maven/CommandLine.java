package org.bayan.maven;

import org.apache.maven.execution.MavenSession;

/** What was given with {@code -D} when Maven was started. */
final class CommandLine {
  private CommandLine() {}

  /**
   * @return the value, or what the command line gives under the short name, or null
   */
  static String option(MavenSession session, String value, String name) {
    return value != null || session == null ? value : session.getUserProperties().getProperty(name);
  }
}
