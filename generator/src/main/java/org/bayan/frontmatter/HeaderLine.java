package org.bayan.frontmatter;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a header as its author meant it, whatever YAML makes of it.
 *
 * @param indent what stands before the field: spaces, and the hyphen of a list's item
 * @param key the field's name; empty if the line has none
 * @param separator what stands between the name and the value; empty if the line has no name
 * @param value the rest of the line
 */
record HeaderLine(String indent, String key, String separator, String value) {
  private static final int LONGEST = 200;
  private static final Pattern FORM =
      Pattern.compile("( *(?:- +)*)(?:([A-Za-z_][A-Za-z0-9_-]*)( *[:=\uFF1A\u061B] *))?(.*)");

  static HeaderLine of(String line) {
    Matcher matcher = FORM.matcher(line);
    if (!matcher.matches()) {
      return new HeaderLine("", "", "", line);
    }
    String key = matcher.group(2);
    return new HeaderLine(
        matcher.group(1),
        key == null ? "" : key,
        key == null ? "" : matcher.group(3),
        matcher.group(4).stripTrailing());
  }

  /** Whether the line has a name and a colon with a space, or nothing, after it. */
  boolean isField() {
    return !key.isEmpty()
        && (separator.equals(": ")
            || separator.strip().equals(":") && (value.isEmpty() || separator.endsWith(" ")));
  }

  /** The column of the value, from 0. */
  int valueColumn() {
    return indent.length() + key.length() + separator.length();
  }

  /** The line as it should be, with the value in quotes; empty if it is too long to be shown. */
  Optional<String> quoted() {
    return written(quoted(bare(value)));
  }

  /** The line as it should be, with another value. */
  Optional<String> written(String other) {
    String dash = indent.strip();
    String name = key.isEmpty() ? "" : key + ": ";
    String line = (dash.isEmpty() ? "" : dash + " ") + name + other;
    return line.length() > LONGEST || line.isBlank() ? Optional.empty() : Optional.of(line);
  }

  /** A value in those quotation marks that it does not have itself. */
  private static String quoted(String value) {
    return value.indexOf('"') < 0 && value.indexOf('\\') < 0
        ? '"' + value + '"'
        : "'" + value.replace("'", "''") + "'";
  }

  /** A value without a quotation mark at one end that has none at the other. */
  private static String bare(String value) {
    for (char mark : new char[] {'"', '\''}) {
      boolean single = value.indexOf(mark) >= 0 && value.indexOf(mark) == value.lastIndexOf(mark);
      if (single && value.charAt(0) == mark) {
        return value.substring(1);
      }
      if (single && value.charAt(value.length() - 1) == mark) {
        return value.substring(0, value.length() - 1);
      }
    }
    return value;
  }
}
