package org.bayan.content;

import org.bayan.problem.ProblemReport;
import org.bayan.source.SourceFile;

/** Gives hints at what is allowed in a release's text and yet mostly a slip of copying. */
final class TypographyWarnings {
  private static final int SHORT = 200;
  private static final char TATWEEL = '\u0640';

  private TypographyWarnings() {}

  /**
   * @param bodyOffset the index in the file at which the text begins
   */
  static void warn(SourceFile file, int bodyOffset, ProblemReport report) {
    String text = file.text();
    char[] chars = text.toCharArray(); // faster to walk through than the text
    for (int i = bodyOffset; i < chars.length; i++) {
      char c = chars[i];
      if (c > '?' && c != TATWEEL) {
        continue;
      }
      switch (c) {
        case ' ' -> {
          int end = i + 1;
          while (end < chars.length && chars[end] == ' ') {
            end++;
          }
          if (end - i > 1
              && i > bodyOffset
              && isInk(text, i - 1)
              && end < text.length()
              && isInk(text, end)) {
            warn(file, i, report, "more than one space", "keep one, unless the release has them");
          }
          i = end - 1;
        }
        case TATWEEL ->
            warn(file, i, report, "a tatweel (U+0640)", "remove it, unless the release has it");
        case ',', ';', '?' -> {
          boolean ends = i + 1 < text.length() && (!isInk(text, i + 1) || isArabic(text, i + 1));
          if (ends && i > bodyOffset && isArabic(text, i - 1)) {
            warn(
                file,
                i,
                report,
                "Latin punctuation after an Arabic word: " + c,
                "write ، ؛ or ؟, unless the release has it");
          }
        }
        default -> {}
      }
    }
    int length = text.length() - bodyOffset;
    if (length < SHORT) {
      report.hint(
          file.path(),
          file.line(bodyOffset),
          1,
          "a text of only " + length + " characters",
          "check that it is whole");
    }
  }

  private static void warn(
      SourceFile file, int offset, ProblemReport report, String what, String fix) {
    report.hint(file.path(), file.line(offset), file.column(offset), what, fix);
  }

  private static boolean isInk(String text, int index) {
    return !Character.isWhitespace(text.charAt(index));
  }

  private static boolean isArabic(String text, int index) {
    return Character.UnicodeScript.of(text.charAt(index)) == Character.UnicodeScript.ARABIC;
  }
}
