package org.bayan.markdown;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Decides which addresses a text may link to. */
final class Links {
  private static final int SHOWN = 80;
  private static final int LONGEST = 2_000; // as much as all browsers take
  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");
  private static final Pattern SCHEME = Pattern.compile("([^/?#]*?):.*", Pattern.DOTALL);
  private static final Pattern WEB = Pattern.compile("(?i)https?:(?!//[^/?#]).*", Pattern.DOTALL);

  private Links() {}

  /**
   * What is wrong with an address, if anything is.
   *
   * @param url after entities and escapes have been resolved
   */
  static Optional<String> objection(String url) {
    if (url.isBlank()) {
      return Optional.of("the link has no address");
    }
    if (url.length() > LONGEST) {
      return Optional.of("the address " + shown(url) + " has over " + LONGEST + " characters");
    }
    if (url.codePoints().anyMatch(c -> c <= ' ' || c == '\\' || isUnseen(c))) {
      return Optional.of(
          "the address " + shown(url) + " has a space, a backslash or a control character");
    }
    if (url.startsWith("//")) {
      return Optional.of("the address " + shown(url) + " names a host without a scheme");
    }
    if (url.startsWith("/")) {
      return Optional.of("the address " + shown(url) + " begins at the server's root");
    }
    Matcher scheme = SCHEME.matcher(url.replaceAll("%3[aA]", ":"));
    if (scheme.matches() && !SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT))) {
      return Optional.of("the address " + shown(url) + " has a scheme that is not allowed");
    }
    if (WEB.matcher(url).matches()) {
      return Optional.of("the address " + shown(url) + " names no host");
    }
    return Optional.empty();
  }

  /** Whether a character has no shape of its own. */
  static boolean isUnseen(int c) {
    int type = Character.getType(c);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.UNASSIGNED
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR
        || type == Character.SURROGATE;
  }

  /** An address for a message: not too long, and nothing unseen in it. */
  static String shown(String url) {
    String printable =
        url.codePoints()
            .limit(SHOWN)
            .mapToObj(
                c ->
                    isUnseen(c) ? String.format(Locale.ROOT, "[U+%04X]", c) : Character.toString(c))
            .collect(Collectors.joining());
    return url.length() > SHOWN ? printable + "…" : printable;
  }
}
