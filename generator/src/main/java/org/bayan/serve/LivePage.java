package org.bayan.serve;

import java.util.List;
import java.util.stream.Collectors;
import org.bayan.problem.Problem;

/** Adds to a page what makes it live, and above it what is wrong with the sources. */
final class LivePage {
  private static final String HEAD =
      "<link rel=\"stylesheet\" href=\"" + PreviewPaths.STYLE + "\"><script src=\"" + PreviewPaths.SCRIPT + "\" defer></script>";

  private LivePage() {}

  /** A page of the site. */
  static String with(List<Problem> problems, String html) {
    int head = html.indexOf("</head>");
    int body = html.indexOf('>', html.indexOf("<body", Math.max(0, head))) + 1;
    if (head < 0 || body <= head) {
      return html;
    }
    return html.substring(0, head) + HEAD + html.substring(head, body) + panel(problems) + html.substring(body);
  }

  /** A page of its own, when the site has none to show. */
  static String of(List<Problem> problems) {
    return "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Preview</title>" + HEAD
        + "</head><body>" + panel(problems) + "</body></html>";
  }

  private static String panel(List<Problem> problems) {
    if (problems.isEmpty()) {
      return "";
    }
    return problems.stream()
        .map(problem -> "<li><bdi>" + escaped(problem.toString()) + "</bdi></li>")
        .collect(Collectors.joining("", "<section class=\"preview-problems\" lang=\"en\" dir=\"ltr\" role=\"alert\"><ol>", "</ol></section>"));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
