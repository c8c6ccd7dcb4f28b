package org.bayan.content;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.bayan.problem.ProblemReport;

/**
 * A file's text: UTF-8 without a byte order mark, lines ended by a line feed, in Unicode's form C,
 * so that the same text gives the same page whatever editor saved it.
 *
 * @param path relative to the input folder, with forward slashes
 */
record SourceFile(String path, String text) {
  private static final int MAX_BYTES = 1_500_000;

  /** Reads a file; reports why when it cannot be used. */
  static Optional<SourceFile> read(Path file, String path, ProblemReport report) {
    byte[] bytes;
    try {
      if (Files.size(file) > MAX_BYTES) {
        report.error(path, 0, 0, "the file has " + Files.size(file) + " bytes", "keep it under " + MAX_BYTES + " and split the text into parts");
        return Optional.empty();
      }
      bytes = Files.readAllBytes(file);
    } catch (IOException e) {
      report.error(path, 0, 0, "the file cannot be read (" + e.getClass().getSimpleName() + ")", "make it a readable file");
      return Optional.empty();
    }
    return decode(bytes, path, report);
  }

  static Optional<SourceFile> decode(byte[] bytes, String path, ProblemReport report) {
    if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
      report.error(path, 1, 1, "the file is UTF-16", "save it as UTF-8");
      return Optional.empty();
    }
    String decoded = new String(bytes, StandardCharsets.UTF_8);
    if (decoded.indexOf('\uFFFD') >= 0 && reportUndecodable(bytes, path, report)) {
      return Optional.empty();
    }
    String text = decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
    if (text.indexOf('\r') >= 0) {
      text = text.replace("\r\n", "\n").replace('\r', '\n');
    }
    return Optional.of(new SourceFile(path, Normalizer.normalize(text, Normalizer.Form.NFC)));
  }

  /** Finds the first byte that is not UTF-8; a U+FFFD that was typed is none. */
  private static boolean reportUndecodable(byte[] bytes, String path, ProblemReport report) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    if (!result.isError()) {
      return false;
    }
    SourceFile before = new SourceFile(path, out.flip().toString());
    report.error(
        path,
        before.line(before.text().length()),
        before.column(before.text().length()),
        String.format(Locale.ROOT, "byte %d (0x%02X) is not UTF-8", in.position() + 1, bytes[in.position()]),
        "save the file as UTF-8; Arabic text with such bytes is mostly Windows-1256");
    return true;
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }

  /** The line of an offset, from 1. */
  int line(int offset) {
    int line = 1;
    for (int i = 0; i < offset; i++) {
      if (text.charAt(i) == '\n') {
        line++;
      }
    }
    return line;
  }

  /** The column of an offset, from 1, in characters. */
  int column(int offset) {
    int start = text.lastIndexOf('\n', offset - 1) + 1;
    return text.codePointCount(start, offset) + 1;
  }
}
