package org.bayan.render;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bayan.problem.Problem;
import org.bayan.problem.ProblemsException;

/**
 * Says what is wrong with a template, where, and on which page, in place of Freemarker's own
 * messages.
 */
final class TemplateFaults {
  private static final int LINES = 3;

  private final String folder;

  /**
   * @param folder the name of the templates' folder, for messages
   */
  TemplateFaults(String folder) {
    this.folder = folder;
  }

  /** A template cannot be loaded. */
  ProblemsException loading(String template, Exception e, String page) {
    return cause(template, e, page)
        .orElse(
            problem(
                template,
                0,
                0,
                "cannot be read (" + e.getMessage() + ")",
                "make it a readable file",
                page));
  }

  /** A template cannot be run. */
  ProblemsException running(TemplateException e, String page) {
    String template = e.getTemplateSourceName();
    int line = orZero(e.getLineNumber());
    int column = orZero(e.getColumnNumber());
    return cause(folder + "/" + template + ":" + line, e, page)
        .orElse(problem(template, line, column, what(e), "mend the template", page));
  }

  /** Templates call each other until there is no more room. */
  ProblemsException endless(String template, String page) {
    return problem(
        template,
        0,
        0,
        "a macro or an include that calls itself without end",
        "mend the template",
        page);
  }

  /** What is wrong with another template that this one wants. */
  private Optional<ProblemsException> cause(String wantedBy, Throwable e, String page) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof ProblemsException problems) {
        return Optional.of(problems);
      } else if (cause instanceof ParseException parsing) {
        return Optional.of(
            problem(
                parsing.getTemplateName(),
                parsing.getLineNumber(),
                parsing.getColumnNumber(),
                oneLine(parsing.getEditorMessage()),
                "mend the template",
                page));
      } else if (cause instanceof TemplateNotFoundException missing) {
        String by =
            missing.getTemplateName().equals(wantedBy) ? "" : ", which " + wantedBy + " wants";
        return Optional.of(
            problem(
                missing.getTemplateName(),
                0,
                0,
                "no such template" + by,
                "add it to " + folder + "/",
                page));
      }
    }
    return Optional.empty();
  }

  private static String what(TemplateException e) {
    String blamed = e.getBlamedExpressionString();
    if (e instanceof InvalidReferenceException && blamed != null) {
      return blamed + " has no value";
    }
    return oneLine(e.getMessageWithoutStackTop()) + (blamed == null ? "" : " (" + blamed + ")");
  }

  /** The first lines of a message of Freemarker, without its drawings and tips. */
  private static String oneLine(String message) {
    return message
        .lines()
        .map(String::strip)
        .takeWhile(line -> !line.startsWith("==>") && !line.startsWith("----"))
        .filter(line -> !line.isEmpty() && !line.equals("The blamed expression:"))
        .limit(LINES)
        .collect(Collectors.joining(" "))
        .replaceFirst(", but was expecting .*", "");
  }

  private ProblemsException problem(
      String template, int line, int column, String what, String fix, String page) {
    String shown = what + " (page " + page + ")";
    return new ProblemsException(
        List.of(
            new Problem(
                folder + "/" + template, line, column, Problem.Severity.ERROR, shown, fix)));
  }

  private static int orZero(Integer number) {
    return number == null ? 0 : number;
  }
}
