package org.bayan.arabic;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The site's own words, from a UTF-8 properties file of ICU messages with all six Arabic plural
 * forms (CLDR). Safe for use by many threads.
 */
public final class Wording {
  private static final int MOST_MESSAGES = 10_000;

  private final Map<String, String> patterns;
  private final ULocale locale;
  private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();
  private final Map<Message, String> messages = new ConcurrentHashMap<>();

  /**
   * @param patterns ICU message patterns by key
   * @param digits the digits of the numbers in messages
   */
  public Wording(Map<String, String> patterns, Digits digits) {
    this.patterns = new TreeMap<>(patterns);
    this.locale = ULocale.forLanguageTag("ar-u-nu-" + digits.numberingSystem());
  }

  /** Reads the messages from a file. */
  public static Wording read(Path file, Digits digits) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    Map<String, String> patterns = new TreeMap<>();
    properties.forEach((key, value) -> patterns.put((String) key, (String) value));
    return new Wording(patterns, digits);
  }

  /**
   * A message with its arguments put in.
   *
   * @param arguments numbers and strings, for {@code {0}}, {@code {1}} …
   * @throws NoSuchElementException if there is no message with this key
   * @throws IllegalArgumentException if the message is malformed
   */
  public String of(String key, Object... arguments) {
    Message message = new Message(key, List.of(arguments));
    String text = messages.get(message);
    if (text == null) {
      MessageFormat format = formats.computeIfAbsent(key, this::format);
      synchronized (format) {
        text = format.format(arguments);
      }
      if (messages.size() < MOST_MESSAGES) {
        messages.put(message, text);
      }
    }
    return text;
  }

  private record Message(String key, List<Object> arguments) {}

  /** All messages as they are written, by key. */
  public Map<String, String> patterns() {
    return Collections.unmodifiableMap(patterns);
  }

  /** Whether there is a message with this key. */
  public boolean has(String key) {
    return patterns.containsKey(key);
  }

  private MessageFormat format(String key) {
    String pattern = patterns.get(key);
    if (pattern == null) {
      throw new NoSuchElementException("no wording has the key " + key);
    }
    return new MessageFormat(pattern, locale);
  }
}
