package org.bayan.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.bayan.problem.ProblemReport;

/**
 * Reads text files: regular files in UTF-8, with or without a byte order mark, whose lines end in
 * any way. The text has no mark, and a line feed after each line.
 */
public final class TextFile {
  private static final int MOST_BYTES = 64 << 20;

  private TextFile() {}

  /**
   * The text of a file of at most {@value #MOST_BYTES} bytes; empty after a report when it cannot
   * be read. Symbolic links are not followed.
   *
   * @param path the file's path in messages
   */
  public static Optional<String> read(Path file, String path, ProblemReport report) {
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      report.error(path, 0, 0, "there is no such file", "add it");
      return Optional.empty();
    }
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      report.error(path, 0, 0, "not a regular file", "put the file itself here");
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES && Signature.of(bytes).isEmpty()) {
        report.error(
            path,
            0,
            0,
            "the file has over " + MOST_BYTES + " bytes",
            "this is no text that belongs here");
        return Optional.empty();
      }
      return decode(bytes, path, report);
    } catch (IOException e) {
      report.error(
          path,
          0,
          0,
          "the file cannot be read (" + e.getClass().getSimpleName() + ")",
          "make it a readable file");
      return Optional.empty();
    }
  }

  /**
   * The text of a file's bytes; empty after a report when they are not UTF-8.
   *
   * @param path the file's path in messages
   */
  public static Optional<String> decode(byte[] bytes, String path, ProblemReport report) {
    Optional<Signature> signature = Signature.of(bytes);
    if (signature.isPresent()) {
      report.error(path, 0, 0, signature.get().what(), signature.get().fix());
      return Optional.empty();
    }
    int utf16 = Encodings.utf16(bytes);
    if (utf16 >= 0) {
      report.error(
          path,
          1,
          utf16 + 1,
          notUtf8(bytes, utf16),
          "save the file as UTF-8; it looks like UTF-16");
      return Optional.empty();
    }
    String decoded = new String(bytes, StandardCharsets.UTF_8);
    if (decoded.indexOf('\uFFFD') >= 0 && reportUndecodable(bytes, path, report)) {
      return Optional.empty();
    }
    return Optional.of(lines(decoded));
  }

  /** The text without a byte order mark, its lines ended by line feeds. */
  private static String lines(String text) {
    String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return unmarked.indexOf('\r') < 0
        ? unmarked
        : unmarked.replace("\r\n", "\n").replace('\r', '\n');
  }

  /** Finds the first byte that is not UTF-8; a U+FFFD that was typed is none. */
  private static boolean reportUndecodable(byte[] bytes, String path, ProblemReport report) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    if (!result.isError()) {
      return false;
    }
    String before = lines(out.flip().toString());
    int lineStart = before.lastIndexOf('\n') + 1;
    report.error(
        path,
        (int) before.chars().filter(c -> c == '\n').count() + 1,
        before.codePointCount(lineStart, before.length()) + 1,
        notUtf8(bytes, in.position()),
        Encodings.fix(bytes));
    return true;
  }

  private static String notUtf8(byte[] bytes, int index) {
    return String.format(Locale.ROOT, "byte %d (0x%02X) is not UTF-8", index + 1, bytes[index]);
  }
}
