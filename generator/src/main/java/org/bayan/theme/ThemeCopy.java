package org.bayan.theme;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bayan.problem.ProblemReport;

/**
 * A file of the theme that an archive has copied out to change it. Its first line says which state
 * of the theme's file it was made from, so that an upgrade can name the copies that are behind.
 */
public final class ThemeCopy {
  private static final Pattern MARK =
      Pattern.compile("(?:<#--|/\\*|#) from the theme's \\S+, state ([0-9a-f]{12})");
  private static final int LENGTH = 12;

  private ThemeCopy() {}

  /**
   * The copy's text.
   *
   * @param path of the theme's file
   * @param bytes its bytes, which are text
   */
  public static String of(String path, byte[] bytes) {
    String mark = "from the theme's " + path + ", state " + state(bytes);
    String line =
        path.endsWith(".ftl")
            ? "<#-- " + mark + " -->\n"
            : path.endsWith(".css")
                ? "/* " + mark + " */\n"
                : path.endsWith(".properties") || path.endsWith(".txt") ? "# " + mark + "\n" : "";
    return line + new String(bytes, StandardCharsets.UTF_8);
  }

  /**
   * Warns of copies whose originals have changed since.
   *
   * @param own gives the beginning of an archive's file by its path, if there is one
   */
  public static void check(
      Theme theme, Function<String, Optional<String>> own, ProblemReport report) {
    for (Map.Entry<String, byte[]> file : theme.files().entrySet()) {
      Matcher mark = MARK.matcher(own.apply(file.getKey()).orElse(""));
      if (mark.lookingAt() && !mark.group(1).equals(state(file.getValue()))) {
        report.warning(
            file.getKey(),
            1,
            1,
            "the theme's file has changed since this copy of it was made",
            "compare it with what mvn bayan:theme gives now, and take its new mark over");
      }
    }
  }

  private static String state(byte[] bytes) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes))
          .substring(0, LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
