package org.bayan.serve;

import com.sun.net.httpserver.HttpExchange;

/**
 * The addresses of the preview's own files, which no site can have, and the rule of who may ask.
 */
final class PreviewPaths {
  static final String FOLDER = "/.preview/";
  static final String EVENTS = FOLDER + "events";
  static final String SCRIPT = FOLDER + "preview.js";
  static final String STYLE = FOLDER + "preview.css";

  private PreviewPaths() {}

  /**
   * Whether a request was made for this machine by its own name: pages of other sites must not read
   * drafts through a name of theirs that leads here (DNS rebinding).
   */
  static boolean isOwn(HttpExchange exchange) {
    String host = exchange.getRequestHeaders().getFirst("Host");
    return host != null && host.matches("(localhost|127\\.0\\.0\\.1|\\[::1\\])(:\\d+)?");
  }
}
