package org.bayan.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bayan.authoring.NewRelease;

/** Collects a release's fields, and says of each how sure it is. Used by one thread. */
final class FieldFindings {
  private static final Pattern SPACES = Pattern.compile("[\\p{Zs}\\t]+");
  private static final Pattern OF_A_LINE = Pattern.compile("line \\d+(?:: (.*))?");

  private final NewRelease release = new NewRelease();
  private final List<Finding> findings = new ArrayList<>();
  private final List<String> valuesOfLines = new ArrayList<>();

  /** A field that holds one value. */
  void set(String field, String words, String why, boolean guessed) {
    String value = SPACES.matcher(words).replaceAll(" ");
    release.set(field, value, guessed);
    tell(field, value, why, guessed);
  }

  /** A field that holds a list; nothing if it is empty. */
  void set(String field, List<String> values, String why, boolean guessed) {
    if (!values.isEmpty()) {
      release.set(field, values, guessed);
      tell(field, String.join("، ", values), why, guessed);
    }
  }

  /** A field that holds an object. */
  void set(String field, Map<String, String> parts, String why, boolean guessed) {
    release.set(field, parts, guessed);
    tell(field, String.join(" ", parts.values()), why, guessed);
  }

  /** A field that nothing was found for. */
  void missing(String field, String fix) {
    findings.add(new Finding(field, fix, "", Finding.Certainty.MISSING));
  }

  /** The words of lines of the page that are in fields, or are told as what shows them. */
  List<String> valuesOfLines() {
    return valuesOfLines;
  }

  private void tell(String field, String value, String why, boolean guessed) {
    findings.add(
        new Finding(
            field, value, why, guessed ? Finding.Certainty.GUESSED : Finding.Certainty.FOUND));
    Matcher line = OF_A_LINE.matcher(why);
    if (line.matches()) {
      valuesOfLines.add(line.group(1) == null ? value : line.group(1));
    }
  }

  List<Finding> findings() {
    return findings;
  }

  /** The file's text. */
  String text(String body) {
    return release.text(body);
  }
}
