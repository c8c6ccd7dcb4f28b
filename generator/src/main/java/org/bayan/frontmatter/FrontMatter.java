package org.bayan.frontmatter;

import java.util.Optional;
import java.util.regex.Pattern;
import org.bayan.problem.ProblemReport;
import org.bayan.source.InvisibleCharacters;
import org.bayan.source.SourceFile;

/**
 * A file's header and the place where its text begins.
 *
 * @param plain whether it is JBake's {@code key=value} header, not YAML
 * @param bodyOffset the index of the text's first character
 */
public record FrontMatter(Node.Mapping fields, boolean plain, int bodyOffset) {
  private static final String YAML = "---";
  private static final String PLAIN_END = "~~~~~~";
  private static final Pattern PLAIN_FIELD = Pattern.compile("[a-z.]+=");

  /** Parses the header of a file; reports why when there is none that can be used. */
  public static Optional<FrontMatter> of(SourceFile file, ProblemReport report) {
    String text = file.text();
    if (text.isBlank()) {
      report.error(
          file.path(),
          1,
          1,
          "the file is empty",
          "begin with --- and the fields, then --- and the text");
      return Optional.empty();
    }
    String first = seenLine(file, 0);
    if (first.equals(YAML)) {
      return yaml(file, report);
    }
    if (first.strip().equals(YAML)) {
      reportSpaces(file, 1, first, YAML, report);
      return Optional.empty();
    }
    return plain(file, report);
  }

  private static Optional<FrontMatter> yaml(SourceFile file, ProblemReport report) {
    String text = file.text();
    int start = line(text, 0).length() + 1;
    int number = 2;
    int next;
    for (int at = start; at < text.length(); at = next, number++) {
      next = at + line(text, at).length() + 1;
      String line = seenLine(file, at);
      if (line.equals(YAML)) {
        Optional<Node.Mapping> fields =
            header(file, start, at, 2, report)
                .flatMap(new YamlHeader(file.path(), 2, report)::parse);
        int body = Math.min(text.length(), next);
        return fields.map(mapping -> new FrontMatter(mapping, false, body));
      }
      if (line.strip().equals(YAML)) {
        reportSpaces(file, number, line, YAML, report);
        return Optional.empty();
      }
    }
    report.error(
        file.path(),
        1,
        1,
        "the front matter is not closed",
        "write --- alone on a line after the last field");
    return Optional.empty();
  }

  private static Optional<FrontMatter> plain(SourceFile file, ProblemReport report) {
    String text = file.text();
    int number = 1;
    int next;
    for (int at = 0; at < text.length(); at = next, number++) {
      next = at + line(text, at).length() + 1;
      String line = seenLine(file, at);
      if (line.equals(PLAIN_END)) {
        Optional<Node.Mapping> fields =
            header(file, 0, at, 1, report).flatMap(new PlainHeader(file.path(), report)::parse);
        int body = Math.min(text.length(), next);
        return fields.map(mapping -> new FrontMatter(mapping, true, body));
      }
      if (line.strip().equals(PLAIN_END)) {
        reportSpaces(file, number, line, PLAIN_END, report);
        return Optional.empty();
      }
    }
    if (PLAIN_FIELD.matcher(line(text, 0)).lookingAt()) {
      report.error(
          file.path(),
          1,
          1,
          "the header is not closed",
          "write ~~~~~~ alone on a line after the last field");
    } else {
      report.error(
          file.path(),
          1,
          1,
          "the file does not begin with front matter",
          "write --- on the first line, then the fields, then --- and the text");
    }
    return Optional.empty();
  }

  private static void reportSpaces(
      SourceFile file, int number, String line, String mark, ProblemReport report) {
    int column = line.startsWith(mark) ? mark.length() + 1 : 1;
    report.error(
        file.path(),
        number,
        column,
        "spaces around " + mark,
        "write " + mark + " alone on the line");
  }

  /** The fields, without the invisible characters, each of which is reported by itself. */
  private static Optional<String> header(
      SourceFile file, int start, int end, int firstLine, ProblemReport report) {
    String header = InvisibleCharacters.without(file.text().substring(start, end));
    return HeaderLimits.hold(header, file.path(), firstLine, report)
        ? Optional.of(header)
        : Optional.empty();
  }

  /** The line that begins here, as it is seen. */
  private static String seenLine(SourceFile file, int start) {
    String line = line(file.text(), start);
    return file.isOrdinary() ? line : InvisibleCharacters.without(line);
  }

  private static String line(String text, int start) {
    int end = text.indexOf('\n', start);
    return text.substring(start, end < 0 ? text.length() : end);
  }
}
