package org.bayan.frontmatter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * Why a header cannot be read, in the words of those who know fields and values and no YAML: the
 * parser tells where it gave up, which is often after the mistake, and the lines tell what was
 * meant.
 *
 * @param line from 0
 * @param column from 0, in characters
 */
record YamlMistake(int line, int column, String what, String fix) {
  private static final String QUOTES = "put the value in \"quotes\"";
  private static final String LIST = "a list on one line, such as people: [\"one\", \"two\"]";

  /** What a parser's complaint is about. */
  static YamlMistake of(MarkedYamlEngineException e, String yaml) {
    String context = e.getContext() == null ? "" : e.getContext();
    String problem = e.getProblem() == null ? "" : e.getProblem();
    Lines lines = new Lines(yaml);
    Place at = lines.place(e.getProblemMark());
    Place begun = lines.place(e.getContextMark().or(e::getProblemMark));
    if (context.contains("double-quoted") && problem.contains("escape")) {
      return at.says(
          "a \\ inside \"quotes\", where it means something else",
          "write \\\\ for each \\, or use 'single quotes'");
    }
    Optional<Place> open = lines.openQuote(at.line());
    if (open.isPresent()) {
      return open.get().says("a quotation mark that is not closed", open.get().quoted());
    }
    if (context.contains("quoted scalar")) {
      return begun.says("a quotation mark that is not closed", begun.quoted());
    }
    if (context.contains("flow") || problem.contains("flow")) {
      return begun.says(
          "brackets that are not closed, or a comma that is missing between two values",
          "write [one, two], and each value that has a sign of its own in \"quotes\"");
    }
    if (context.contains("an alias") || context.contains("an anchor") || context.contains("tag")) {
      return ofSign(yaml, begun.line(), begun.column());
    }
    if (context.contains("simple key")) {
      return lines
          .noField(begun.line())
          .orElseGet(() -> begun.says("not a field", "write field: value"));
    }
    return ofLine(lines, at, problem);
  }

  private static YamlMistake ofLine(Lines lines, Place at, String problem) {
    HeaderLine field = at.field();
    Optional<YamlMistake> before = lines.noFieldBefore(at.line());
    boolean indented = field.isField() && field.indent().isBlank() && !field.indent().isEmpty();
    int colon = field.indent().length() + field.key().length();
    if (before.isPresent() && at.column() <= colon + 1) {
      return before.get();
    }
    if (indented && at.column() <= colon + 1) {
      return lines
          .at(at.line(), 0)
          .says(
              "spaces before a field",
              field
                  .written(field.value())
                  .map(line -> "begin the line with " + line)
                  .orElse("begin the line with the field"));
    }
    if (field.isField() && at.column() >= field.valueColumn() && !field.value().isEmpty()) {
      return at.says(
          ofValue(field.value(), problem),
          field.value().startsWith("-") ? at.quoted() + ", or " + LIST : at.quoted());
    }
    Optional<YamlMistake> none = lines.noField(at.line());
    return none.orElseGet(
        () ->
            lines
                .indented(at.line())
                .orElseGet(
                    () ->
                        at.says(
                            "not a field",
                            at.field().indent().contains("-") ? "write " + LIST : at.quoted())));
  }

  private static String ofValue(String value, String problem) {
    char first = value.charAt(0);
    if (problem.startsWith("mapping values")) {
      return first == '"' || first == '\''
          ? "text after the closing quotation mark"
          : "a colon inside a value";
    }
    if (first == '"' || first == '\'') {
      return "text after the closing quotation mark";
    }
    return first == '[' || first == '{'
        ? "text after the closing bracket"
        : "a value that begins with " + Character.toString(value.codePointAt(0));
  }

  /** A value that begins with a sign which YAML takes for its own. */
  static YamlMistake ofSign(String yaml, Mark mark) {
    return ofSign(yaml, mark.getLine(), mark.getColumn());
  }

  private static YamlMistake ofSign(String yaml, int line, int column) {
    Place at = new Lines(yaml).at(line, column);
    String rest = at.text().substring(at.offset());
    String sign = rest.isEmpty() ? "a sign" : Character.toString(rest.codePointAt(0));
    boolean whole = at.offset() == at.field().valueColumn();
    return at.says("a value that begins with " + sign, whole ? at.quoted() : QUOTES);
  }

  /** A character by its number, {@code \UFFFFFFFF}, which is none. */
  static YamlMistake ofCharacter(String yaml) {
    Lines lines = new Lines(yaml);
    for (int line = 0; line < lines.size(); line++) {
      int column = lines.text(line).indexOf("\\U");
      if (column >= 0) {
        String text = lines.text(line);
        return new YamlMistake(
            line,
            text.codePointCount(0, column),
            "there is no character U+"
                + text.substring(column + 2, Math.min(text.length(), column + 10)),
            "write the character itself");
      }
    }
    return new YamlMistake(0, 0, "the fields cannot be read", "write field: value on each line");
  }

  /** A place in a header's line. */
  private record Place(int line, int column, String text) {
    HeaderLine field() {
      return HeaderLine.of(text);
    }

    int offset() {
      return text.offsetByCodePoints(0, Math.min(column, text.codePointCount(0, text.length())));
    }

    String quoted() {
      return field().quoted().map(each -> "write " + each).orElse(QUOTES);
    }

    YamlMistake says(String what, String fix) {
      String shown = text.strip();
      return new YamlMistake(
          line, column, what + (shown.isEmpty() || shown.length() > 200 ? "" : ": " + shown), fix);
    }
  }

  private record Lines(List<String> all) {
    Lines(String yaml) {
      this(new ArrayList<>(yaml.lines().toList()));
    }

    int size() {
      return all.size();
    }

    String text(int line) {
      return line < all.size() ? all.get(line) : "";
    }

    Place at(int line, int column) {
      return new Place(line, column, text(line));
    }

    Place place(Optional<Mark> mark) {
      return mark.map(each -> at(each.getLine(), each.getColumn())).orElseGet(() -> at(0, 0));
    }

    /**
     * The first line, up to one, whose value begins with a quotation mark that the line does not
     * close.
     */
    Optional<Place> openQuote(int last) {
      for (int line = 0; line <= Math.min(last, all.size() - 1); line++) {
        HeaderLine field = HeaderLine.of(all.get(line));
        String value = field.value();
        boolean opens = !value.isEmpty() && "\"'".indexOf(value.charAt(0)) >= 0;
        if (opens
            && value.indexOf(value.charAt(0), 1) < 0
            && (!field.key().isEmpty() || !field.indent().isBlank())) {
          return Optional.of(at(line, all.get(line).codePointCount(0, field.valueColumn())));
        }
      }
      return Optional.empty();
    }

    /** The nearest line with anything on it before another one, if that is no field. */
    Optional<YamlMistake> noFieldBefore(int line) {
      int before = line - 1;
      while (before >= 0 && (all.get(before).isBlank() || all.get(before).startsWith("#"))) {
        before--;
      }
      return before < 0 ? Optional.empty() : noField(before);
    }

    /** What a line lacks to be a field or a list's item, if it does. */
    Optional<YamlMistake> noField(int line) {
      Place at = at(line, 0);
      HeaderLine field = at.field();
      String fixed =
          field.written(field.value()).map(each -> "write " + each).orElse("write field: value");
      if (field.isField() || field.indent().contains("-") || at.text().isBlank()) {
        return Optional.empty();
      }
      if (field.key().isEmpty()) {
        char first = at.text().strip().charAt(0);
        boolean sign = "%@`|>?:,]}[{\"'".indexOf(first) >= 0 || at.text().startsWith("...");
        return Optional.of(
            at.says(
                sign ? "a line that begins with " + first : "not a field", "write field: value"));
      }
      String separator = field.separator().strip();
      return Optional.of(
          at.says(
              separator.equals(":")
                  ? "no space after the colon"
                  : separator + " in the place of a colon",
              fixed));
    }

    /** The first line, before one, that begins with spaces though no list or field is above it. */
    Optional<YamlMistake> indented(int line) {
      for (int before = 0; before < line; before++) {
        HeaderLine field = HeaderLine.of(all.get(before));
        if (field.isField() && !field.indent().isEmpty() && field.indent().isBlank()) {
          return Optional.of(
              at(before, 0)
                  .says(
                      "spaces before a field",
                      field
                          .written(field.value())
                          .map(each -> "begin the line with " + each)
                          .orElse("begin the line with the field")));
        }
      }
      return Optional.empty();
    }
  }
}
