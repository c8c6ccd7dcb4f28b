package org.bayan.authoring;

import java.util.regex.Pattern;

/** Writes a value so that YAML reads it back as it is. */
final class YamlText {
  private static final Pattern PLAIN =
      Pattern.compile("[\\p{L}\\p{Nd}«(](?:[^:#\\p{Cntrl}\"'\\[\\]{}]|:(?=\\S)|(?<=\\S)#)*");

  private YamlText() {}

  /** The value as it is if that is safe, else in double quotes. */
  static String of(String value) {
    return PLAIN.matcher(value).matches() && value.equals(value.strip()) ? value : quoted(value);
  }

  /** The value for a list or an object in brackets, where a comma ends it. */
  static String inBrackets(String value) {
    return value.indexOf(',') < 0 ? of(value) : quoted(value);
  }

  private static String quoted(String value) {
    return "\""
        + value
            .replace("\\", "\\\\")
            .replace("\"", "\\\"")
            .replace("\n", "\\n")
            .replace("\t", "\\t")
        + "\"";
  }
}
