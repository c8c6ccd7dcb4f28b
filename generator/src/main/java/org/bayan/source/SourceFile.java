package org.bayan.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bayan.problem.ProblemReport;

/**
 * A file's text: UTF-8 without a byte order mark, lines ended by a line feed, in Unicode's form C,
 * so that the same text gives the same page whatever editor saved it. Immutable.
 */
public final class SourceFile {
  public static final int MAX_BYTES = 1_500_000;

  private final String path;
  private final String text;
  private final boolean ordinary;
  private int[] lineStarts = {}; // made when a position is asked for, which few files ever are

  /**
   * @param path relative to the input folder, with forward slashes
   */
  public SourceFile(String path, String text) {
    this.path = path;
    this.text = text;
    this.ordinary = isOrdinary(text);
  }

  public String path() {
    return path;
  }

  public String text() {
    return text;
  }

  /** Whether it surely has no character that cannot be seen. */
  public boolean isOrdinary() {
    return ordinary;
  }

  /** Reads a file; reports why when it cannot be used. */
  public static Optional<SourceFile> read(Path file, String path, ProblemReport report) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MAX_BYTES + 1);
      if (bytes.length > MAX_BYTES && Signature.of(bytes).isEmpty()) {
        report.error(
            path,
            0,
            0,
            "the file has " + Files.size(file) + " bytes",
            "keep it under " + MAX_BYTES + " and split the text into parts");
        return Optional.empty();
      }
      return TextFile.decode(bytes, path, report)
          .map(text -> new SourceFile(path, Normalizer.normalize(text, Normalizer.Form.NFC)));
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
   * Whether a text has nothing but what nearly all texts have: visible ASCII, and Arabic letters,
   * digits and punctuation without marks. Such a text is in form C and hides nothing.
   */
  private static boolean isOrdinary(String text) {
    for (char c : text.toCharArray()) {
      boolean ordinary =
          c >= 0x620 && c <= 0x64A
              || c >= ' ' && c <= '~'
              || c == '\n'
              || c >= 0x660 && c <= 0x669
              || c == '،'
              || c == '؛'
              || c == '؟'
              || c == '«'
              || c == '»';
      if (!ordinary) {
        return false;
      }
    }
    return true;
  }

  /** The line of an offset, from 1. */
  public int line(int offset) {
    int index = Arrays.binarySearch(lineStarts(), offset);
    return index < 0 ? -index - 1 : index + 1;
  }

  /** The column of an offset, from 1, in characters. */
  public int column(int offset) {
    return text.codePointCount(lineStarts()[line(offset) - 1], offset) + 1;
  }

  private int[] lineStarts() {
    if (lineStarts.length == 0) {
      lineStarts =
          IntStream.concat(
                  IntStream.of(0),
                  IntStream.range(0, text.length())
                      .filter(i -> text.charAt(i) == '\n')
                      .map(i -> i + 1))
              .toArray();
    }
    return lineStarts;
  }
}
