package org.bayan.messages;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.bayan.arabic.Digits;
import org.bayan.problem.ProblemReport;
import org.bayan.problem.ProblemsException;
import org.bayan.problem.Suggestion;
import org.bayan.source.PropertiesFile;

/**
 * The site's own words, from a UTF-8 properties file of ICU messages with all six Arabic plural
 * forms (CLDR). A message that is missing or malformed goes to a report, and its key takes its
 * place. Safe for use by many threads.
 */
public final class Wording {
  private static final int MOST_MESSAGES = 10_000;

  private final Map<String, String> patterns;
  private final String locale;
  private final String path;
  private final Function<String, OptionalInt> lines;
  private final ProblemReport report;
  private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();
  private final Map<List<Object>, String> messages = new ConcurrentHashMap<>();

  private Wording(
      Map<String, String> patterns,
      Digits digits,
      String path,
      Function<String, OptionalInt> lines,
      ProblemReport report) {
    this.patterns = new TreeMap<>(patterns);
    this.locale = "ar@numbers=" + digits.numberingSystem();
    this.path = path;
    this.lines = lines;
    this.report = report;
  }

  /**
   * @param patterns ICU message patterns by key
   * @param digits the digits of the numbers in messages
   * @param report receives what is missing or malformed
   */
  public static Wording of(Map<String, String> patterns, Digits digits, ProblemReport report) {
    return new Wording(patterns, digits, "wording", key -> OptionalInt.empty(), report);
  }

  /**
   * The theme's messages, with those of an archive in the place of the theme's.
   *
   * @param theme the theme's {@code strings.properties}
   * @param file the archive's own; it need not be there, and holds only what is worded otherwise
   * @param path the file's path in messages
   * @param report receives what is wrong in the file, now and later
   * @throws ProblemsException if the file is no text in UTF-8
   */
  public static Wording of(
      String theme, Path file, String path, Digits digits, ProblemReport report) {
    Map<String, String> patterns =
        new TreeMap<>(PropertiesFile.of(theme, "strings.properties", report).values());
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return new Wording(patterns, digits, path, key -> OptionalInt.empty(), report);
    }
    PropertiesFile own =
        PropertiesFile.read(file, path, report)
            .orElseThrow(() -> new ProblemsException(report.sorted()));
    own.values().keySet().stream()
        .filter(key -> !patterns.containsKey(key))
        .forEach(
            key ->
                Suggestion.to(key, patterns.keySet())
                    .ifPresent(
                        near ->
                            report.warning(
                                path,
                                own.line(key).getAsInt(),
                                1,
                                key + ": the theme has no such words",
                                "did you mean " + near + "?")));
    patterns.putAll(own.values());
    return new Wording(patterns, digits, path, own::line, report);
  }

  /**
   * A message with its arguments put in. Anything wrong goes to the report.
   *
   * @param arguments numbers and strings, for {@code {0}}, {@code {1}} …
   */
  public String of(String key, Object... arguments) {
    try {
      return called(key, arguments);
    } catch (IllegalArgumentException e) {
      report(key, e.getMessage());
      return key;
    }
  }

  /**
   * The same for a caller that can name the place of a wrong call. A malformed message still goes
   * to the report.
   *
   * @throws IllegalArgumentException if there is no such message or it needs other arguments
   */
  public String called(String key, Object... arguments) {
    List<Object> message = List.of(key, List.of(arguments));
    String text = messages.get(message);
    if (text == null) {
      text = format(key, arguments);
      if (messages.size() < MOST_MESSAGES) {
        messages.put(message, text);
      }
    }
    return text;
  }

  /** All messages as they are written, by key. */
  public Map<String, String> patterns() {
    return Collections.unmodifiableMap(patterns);
  }

  private String format(String key, Object... arguments) {
    if (!patterns.containsKey(key)) {
      throw new IllegalArgumentException("no wording has the key " + key);
    }
    MessageFormat format = formats.computeIfAbsent(key, this::parse);
    synchronized (format) {
      int wanted = format.getFormatsByArgumentIndex().length;
      if (wanted > arguments.length) {
        throw new IllegalArgumentException(
            "the wording " + key + " has {" + (wanted - 1) + "}, which is not given");
      }
      try {
        return format.format(arguments);
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(
            "the wording " + key + " cannot take this: " + e.getMessage(), e);
      }
    }
  }

  private MessageFormat parse(String key) {
    try {
      return new MessageFormat(patterns.get(key), new ULocale(locale));
    } catch (IllegalArgumentException e) {
      report(key, e.getMessage());
      return new MessageFormat("", new ULocale(locale));
    }
  }

  private void report(String key, String what) {
    OptionalInt line = lines.apply(key);
    if (line.isPresent()) {
      report.error(path, line.getAsInt(), 1, key + ": " + what, "mend the message");
    } else {
      report.error(path, 0, 0, what, "add " + key + " = …");
    }
  }
}
