package org.bayan.problem;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes problems for a program to read. */
public enum ProblemFormat {
  /** Annotations of a pull request: GitHub's workflow commands, one on each line. */
  GITHUB {
    @Override
    public String of(List<Problem> problems) {
      return problems.stream().map(ProblemFormat::annotation).collect(Collectors.joining());
    }
  },
  /** A JSON list of objects with path, line, column, severity, what and fix. */
  JSON {
    @Override
    public String of(List<Problem> problems) {
      Gson gson = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
      return gson.toJson(problems.stream().map(ProblemFormat::object).toList()) + "\n";
    }
  };

  /** The problems as text, ended by a line feed if there are any. */
  public abstract String of(List<Problem> problems);

  private static String annotation(Problem problem) {
    StringBuilder line = new StringBuilder("::");
    line.append(
        switch (problem.severity()) {
          case ERROR -> "error";
          case WARNING -> "warning";
          case HINT -> "notice";
        });
    line.append(" file=").append(property(problem.path()));
    if (problem.line() > 0) {
      line.append(",line=").append(problem.line());
    }
    if (problem.column() > 0) {
      line.append(",col=").append(problem.column());
    }
    return line.append("::")
        .append(data(problem.what() + "; " + problem.fix()))
        .append('\n')
        .toString();
  }

  private static String property(String value) {
    return data(value).replace(":", "%3A").replace(",", "%2C");
  }

  private static String data(String value) {
    return value.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static Map<String, Object> object(Problem problem) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("path", problem.path());
    object.put("line", problem.line());
    object.put("column", problem.column());
    object.put("severity", problem.severity().name().toLowerCase(Locale.ROOT));
    object.put("what", problem.what());
    object.put("fix", problem.fix());
    return object;
  }
}
