package org.bayan.content;

import java.util.regex.Pattern;

/** Writes a value so that YAML reads it back as it is. */
final class YamlText {
  private static final Pattern PLAIN =
      Pattern.compile("[\\p{L}\\p{Nd}«(](?:[^:#\\p{Cntrl}\"'\\[\\]{}]|:(?=\\S)|(?<=\\S)#)*");

  private YamlText() {}

  /** The value as it is if that is safe, else in double quotes. */
  static String of(String value) {
    if (PLAIN.matcher(value).matches() && value.equals(value.strip())) {
      return value;
    }
    return "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\t", "\\t") + "\"";
  }
}
