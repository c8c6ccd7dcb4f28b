package org.bayan.frontmatter;

import java.util.List;
import java.util.Optional;
import org.bayan.problem.ProblemReport;
import org.bayan.source.InvisibleCharacters;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.comments.CommentType;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.scanner.ScannerImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.tokens.CommentToken;
import org.snakeyaml.engine.v2.tokens.Token;

/**
 * Finds what YAML drops as a comment. A line of its own may be one; after a value it is mostly a
 * part of it, such as a hashtag, and would be lost. {@code # check} asks for somebody's look.
 */
final class YamlComments {
  private static final String CHECK = "check";
  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setParseComments(true).build();

  private YamlComments() {}

  /**
   * Whether no comment can be a part of a value; reports those that can, and {@code # check}.
   *
   * @param firstLine the file's line on which the header begins
   */
  static boolean areSound(String yaml, String path, int firstLine, ProblemReport report) {
    if (yaml.indexOf('#') < 0) {
      return true;
    }
    boolean sound = true;
    List<String> lines = yaml.lines().toList();
    try {
      ScannerImpl scanner = new ScannerImpl(SETTINGS, new StreamReader(SETTINGS, yaml));
      while (scanner.hasNext()) {
        Token token = scanner.next();
        if (token instanceof CommentToken comment
            && comment.getCommentType() != CommentType.BLANK_LINE) {
          Mark mark = comment.getStartMark().orElseThrow();
          String line = lines.get(mark.getLine());
          if (comment.getValue().strip().equals(CHECK)) {
            report.warning(
                path,
                firstLine + mark.getLine(),
                mark.getColumn() + 1,
                "# check: nobody has checked this",
                "check it, put it right, then remove the mark");
          } else if (!line.substring(0, line.offsetByCodePoints(0, mark.getColumn())).isBlank()) {
            report.error(
                path,
                firstLine + mark.getLine(),
                mark.getColumn() + 1,
                "what stands after # would be lost: " + shown(comment.getValue()),
                fix(line));
            sound = false;
          }
        }
      }
    } catch (YamlEngineException | IllegalArgumentException e) {
      return sound; // the parser stops at the same place, and says why
    }
    return sound;
  }

  private static String fix(String line) {
    HeaderLine field = HeaderLine.of(line);
    boolean one = "[{\"'".indexOf(field.value().charAt(0)) < 0;
    Optional<String> quoted = one ? field.quoted() : Optional.empty();
    return quoted
            .map(each -> "write " + InvisibleCharacters.shown(each))
            .orElse("put the value that has # in \"quotes\"")
        + ", or put a remark on a line of its own";
  }

  private static String shown(String comment) {
    return InvisibleCharacters.shown(
        "#" + comment.substring(0, Math.min(comment.length(), 100)).stripTrailing());
  }
}
