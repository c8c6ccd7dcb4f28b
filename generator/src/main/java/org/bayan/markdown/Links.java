package org.bayan.markdown;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decides which addresses a text may link to. */
final class Links {
  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");
  private static final Pattern SCHEME = Pattern.compile("([^/?#]*?):.*", Pattern.DOTALL);

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
    if (url.chars().anyMatch(c -> c <= ' ' || c == 0x7F || c == '\\')) {
      return Optional.of("the address " + shown(url) + " has a space, a backslash or a control character");
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
    return Optional.empty();
  }

  private static String shown(String url) {
    String printable = url.replaceAll("\\p{Cntrl}", "\uFFFD");
    return printable.length() > 80 ? printable.substring(0, 80) + "…" : printable;
  }
}
