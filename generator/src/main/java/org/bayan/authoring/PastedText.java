package org.bayan.authoring;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bayan.problem.ProblemReport;
import org.bayan.source.InvisibleCharacters;
import org.bayan.source.SourceFile;
import org.bayan.source.TextFile;

/**
 * A text that somebody copied from elsewhere, held to the rules for files under {@code content/}:
 * at most 1.5 MB of UTF-8, read in Unicode's form C, with lines ended by line feeds. What cannot be
 * seen in it is taken out and counted; a control or the mark of a lost character is a problem,
 * since then nobody knows what the text was. Used by one thread.
 */
public final class PastedText {
  private final String path;
  private final ProblemReport report;
  private final Map<String, Integer> removed = new TreeMap<>();

  /**
   * @param path the file's name in messages
   */
  public PastedText(String path, ProblemReport report) {
    this.path = path;
    this.report = report;
  }

  /** The text of a file; empty after a report when it cannot be used. */
  public Optional<String> read(Path file) {
    return SourceFile.read(file, path, report).map(source -> lines(source.text()));
  }

  /** The text that some bytes hold; empty after a report when they cannot be used. */
  public Optional<String> decode(byte[] bytes) {
    if (bytes.length > SourceFile.MAX_BYTES) {
      report.error(
          path, 0, 0, "the text has over " + SourceFile.MAX_BYTES + " bytes", "import it in parts");
      return Optional.empty();
    }
    return TextFile.decode(bytes, path, report)
        .map(text -> lines(Normalizer.normalize(text, Normalizer.Form.NFC)));
  }

  /**
   * A line without what cannot be seen.
   *
   * @param number the line's number in the file, from 1
   */
  public String visible(String line, int number) {
    InvisibleCharacters.find(
        line,
        (offset, what, fix) -> {
          int c = line.codePointAt(offset);
          if (Character.isISOControl(c) && c != '\t' || c == 0xFFFD) {
            report.error(path, number, line.codePointCount(0, offset) + 1, what, fix);
          } else {
            removed.merge(String.format(Locale.ROOT, "U+%04X", c), 1, Integer::sum);
          }
        });
    return InvisibleCharacters.without(line);
  }

  /** How often each character, by its code point, was taken out. */
  public Map<String, Integer> removed() {
    return new TreeMap<>(removed);
  }

  /** Unicode's other line ends, and a page's, end a line, too. */
  private static String lines(String text) {
    return text.replaceAll("[\\f\\x0B\\x85\\u2028\\u2029]", "\n");
  }
}
