package org.bayan.content;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bayan.problem.ProblemReport;

/** Warns of what is allowed in a release's text and yet mostly a slip of copying. */
final class Doubts {
  private static final int SHORT = 200;
  private static final Pattern DOUBTFUL =
      Pattern.compile(
          "(?<spaces>(?<=\\S)  +(?=\\S))|(?<tatweel>\u0640)|(?<=\\p{IsArabic})(?<latin>[,;?])(?=\\s|\\p{IsArabic})");

  private Doubts() {}

  /**
   * @param bodyOffset the index in the file at which the text begins
   */
  static void warn(SourceFile file, int bodyOffset, ProblemReport report) {
    String text = file.text();
    Matcher matcher = DOUBTFUL.matcher(text).region(bodyOffset, text.length());
    while (matcher.find()) {
      int line = file.line(matcher.start());
      int column = file.column(matcher.start());
      if (matcher.group("spaces") != null) {
        report.warning(file.path(), line, column, "more than one space", "keep one, unless the release has them");
      } else if (matcher.group("tatweel") != null) {
        report.warning(file.path(), line, column, "a tatweel (U+0640)", "remove it, unless the release has it");
      } else {
        report.warning(file.path(), line, column, "Latin punctuation after an Arabic word: " + matcher.group("latin"), "write ، ؛ or ؟, unless the release has it");
      }
    }
    int length = text.length() - bodyOffset;
    if (length < SHORT) {
      report.warning(file.path(), file.line(bodyOffset), 1, "a text of only " + length + " characters", "check that it is whole");
    }
  }
}
