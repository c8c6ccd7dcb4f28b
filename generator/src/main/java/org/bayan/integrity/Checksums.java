package org.bayan.integrity;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bayan.progress.Parallel;

/**
 * The SHA-256 of each file of a site, by its path, as {@code sha256sum} writes and checks them.
 * Immutable.
 *
 * @param byPath in hexadecimal digits; paths are from the site's root, with forward slashes
 */
public record Checksums(SortedMap<String, String> byPath) {
  /** The file's name at the site's root. */
  public static final String FILE = "SHA256SUMS";

  private static final Pattern LINE = Pattern.compile("(\\\\?)([0-9a-f]{64}) [ *](.+)");

  public Checksums {
    byPath = Collections.unmodifiableSortedMap(new TreeMap<>(byPath));
  }

  /** Gives the bytes of a file by its path. */
  @FunctionalInterface
  public interface Files {
    byte[] bytes(String path) throws IOException;
  }

  /** Reads files, many at a time. */
  public static Checksums of(Collection<String> paths, Files files) throws IOException {
    SortedMap<String, String> byPath = new ConcurrentSkipListMap<>();
    Parallel.forEach(paths, path -> byPath.put(path, of(files.bytes(path))));
    return new Checksums(byPath);
  }

  /** The checksum of some bytes. */
  public static String of(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /**
   * Reads what {@link #text} has written, or {@code sha256sum}.
   *
   * @throws IOException if a line is no checksum, or there is none
   */
  public static Checksums parse(String text) throws IOException {
    SortedMap<String, String> byPath = new TreeMap<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      Matcher parts = LINE.matcher(line);
      if (!parts.matches()) {
        throw new IOException("line " + number + " is no checksum and path: " + line);
      }
      String path = parts.group(3);
      byPath.put(parts.group(1).isEmpty() ? path : unescaped(path), parts.group(2));
    }
    if (byPath.isEmpty()) {
      throw new IOException("there are no checksums");
    }
    return new Checksums(byPath);
  }

  /** A line for each file, sorted by path. */
  public String text() {
    StringBuilder text = new StringBuilder();
    byPath.forEach(
        (path, sum) -> {
          String escaped = path.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
          text.append(escaped.equals(path) ? "" : "\\").append(sum).append("  ");
          text.append(escaped).append('\n');
        });
    return text.toString();
  }

  private static String unescaped(String path) {
    return Pattern.compile("\\\\(.)")
        .matcher(path)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    switch (found.group(1)) {
                      case "n" -> "\n";
                      case "r" -> "\r";
                      default -> found.group(1);
                    }));
  }
}
