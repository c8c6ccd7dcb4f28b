package org.bayan.serve;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bayan.problem.Problem;

/** Adds to a page what makes it live, and above it what is wrong with the sources. */
final class LivePage {
  private LivePage() {}

  /** A page of the site. */
  static String with(State state, String html) {
    int head = html.indexOf("</head>");
    int body = html.indexOf('>', html.indexOf("<body", Math.max(0, head))) + 1;
    if (head < 0 || body <= head) {
      return html;
    }
    return html.substring(0, head)
        + head(state)
        + html.substring(head, body)
        + panel(state)
        + html.substring(body);
  }

  /** A page of its own, when the site has none to show. */
  static String of(State state) {
    return "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Preview</title>"
        + head(state)
        + "</head><body>"
        + panel(state)
        + "</body></html>";
  }

  private static String head(State state) {
    return "<link rel=\"stylesheet\" href=\""
        + PreviewPaths.STYLE
        + "\"><script src=\""
        + PreviewPaths.SCRIPT
        + "\" data-version=\""
        + state.version()
        + "\" defer></script>";
  }

  /** Errors first, with their number; what stops nothing is folded away. */
  private static String panel(State state) {
    if (state.problems().isEmpty()) {
      return "";
    }
    List<Problem> errors = state.errors();
    List<Problem> doubts = state.doubts();
    String wrong =
        errors.isEmpty()
            ? ""
            : "<p><strong>" + count(errors, "error") + "</strong></p>" + list(errors);
    String doubtful =
        doubts.isEmpty()
            ? ""
            : "<details><summary>" + count(doubts) + "</summary>" + list(doubts) + "</details>";
    String role = errors.isEmpty() ? "" : " role=\"alert\"";
    return "<section class=\"preview-problems"
        + (errors.isEmpty() ? " preview-doubts" : "")
        + "\" lang=\"en\" dir=\"ltr\""
        + role
        + ">"
        + wrong
        + doubtful
        + "</section>";
  }

  private static String count(List<Problem> doubts) {
    Map<Problem.Severity, List<Problem>> each =
        doubts.stream()
            .collect(Collectors.groupingBy(Problem::severity, TreeMap::new, Collectors.toList()));
    return each.entrySet().stream()
        .map(some -> count(some.getValue(), some.getKey().name().toLowerCase(Locale.ROOT)))
        .collect(Collectors.joining(", "));
  }

  private static String count(List<Problem> problems, String noun) {
    return problems.size() + " " + noun + (problems.size() == 1 ? "" : "s");
  }

  private static String list(List<Problem> problems) {
    return problems.stream()
        .map(problem -> "<li><bdi>" + escaped(problem.toString()) + "</bdi></li>")
        .collect(Collectors.joining("", "<ol>", "</ol>"));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
