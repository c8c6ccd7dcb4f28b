package org.bayan.source;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bayan.problem.ProblemReport;

/**
 * A file of {@code key = value} lines, as {@link Properties} reads them from UTF-8, with the line
 * of each key. A key that is given twice is a problem. Immutable.
 */
public final class PropertiesFile {
  private static final Pattern PART =
      Pattern.compile("\\\\u(?<code>[0-9A-Fa-f]{4})|\\\\(?<sign>.)|.", Pattern.DOTALL);
  private static final String BLANKS = " \t\f";

  private final String path;
  private final ProblemReport report;
  private final Map<String, String> values = new LinkedHashMap<>();
  private final Map<String, Integer> lines = new LinkedHashMap<>();

  private PropertiesFile(String path, ProblemReport report) {
    this.path = path;
    this.report = report;
  }

  /**
   * Reads a file; empty after a report when it cannot be read at all.
   *
   * @param path the file's path in messages
   */
  public static Optional<PropertiesFile> read(Path file, String path, ProblemReport report) {
    return TextFile.read(file, path, report).map(text -> of(text, path, report));
  }

  /**
   * Reads a file's text.
   *
   * @param path the file's path in messages
   */
  public static PropertiesFile of(String text, String path, ProblemReport report) {
    PropertiesFile properties = new PropertiesFile(path, report);
    properties.add(text.lines().toList());
    return properties;
  }

  /** The values by their keys. */
  public Map<String, String> values() {
    return Map.copyOf(values);
  }

  /** The line, from 1, on which a key stands. */
  public OptionalInt line(String key) {
    return lines.containsKey(key) ? OptionalInt.of(lines.get(key)) : OptionalInt.empty();
  }

  private void add(List<String> natural) {
    for (int i = 0; i < natural.size(); i++) {
      if (!isEntry(natural.get(i))) {
        continue;
      }
      int first = i;
      StringBuilder line = new StringBuilder(natural.get(i));
      while (isContinued(line) && i + 1 < natural.size()) {
        line.append('\n').append(natural.get(++i));
      }
      add(line.toString(), first + 1);
    }
  }

  private void add(String line, int number) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(line));
    } catch (IllegalArgumentException e) {
      report.error(
          path,
          number,
          1,
          "a \\u without the four digits of a character",
          "write the character itself");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (String key : properties.stringPropertyNames()) {
      add(key, properties.getProperty(key), number);
    }
    reportCharacters(line, number);
  }

  /** Names what may not stand in a text, written as it is or by an escape, where it is written. */
  private void reportCharacters(String line, int number) {
    StringBuilder text = new StringBuilder(line.length());
    List<Integer> starts = new ArrayList<>();
    Matcher part = PART.matcher(line);
    while (part.find()) {
      String meant = meant(part);
      text.append(meant);
      starts.addAll(Collections.nCopies(meant.length(), part.start()));
    }
    InvisibleCharacters.find(
        text.toString(),
        (offset, what, fix) -> {
          String before = line.substring(0, starts.get(offset));
          report.error(
              path,
              number + (int) before.chars().filter(c -> c == '\n').count(),
              before.codePointCount(before.lastIndexOf('\n') + 1, before.length()) + 1,
              what,
              fix);
        });
  }

  /** What a part of a line stands for; a space for a line's continuation and for blanks. */
  private static String meant(Matcher part) {
    if (part.group("code") != null) {
      return Character.toString((char) Integer.parseInt(part.group("code"), 16));
    }
    String sign = part.group("sign");
    if (sign == null) {
      return BLANKS.contains(part.group()) ? " " : part.group();
    }
    return switch (sign) {
      case "t" -> "\t";
      case "r" -> "\r";
      case "f" -> "\f";
      case "n", "\n" -> " ";
      default -> sign;
    };
  }

  private static int skip(String line, int start) {
    int at = start;
    while (at < line.length() && BLANKS.indexOf(line.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private void add(String key, String value, int number) {
    Integer earlier = lines.putIfAbsent(key, number);
    if (earlier != null) {
      report.error(
          path, number, 1, key + ": given twice, first on line " + earlier, "keep one of them");
    }
    values.putIfAbsent(key, value);
  }

  private static boolean isEntry(String line) {
    int start = skip(line, 0);
    return start < line.length() && "#!".indexOf(line.charAt(start)) < 0;
  }

  private static boolean isContinued(CharSequence line) {
    int backslashes = 0;
    while (backslashes < line.length() && line.charAt(line.length() - 1 - backslashes) == '\\') {
      backslashes++;
    }
    return backslashes % 2 == 1;
  }
}
