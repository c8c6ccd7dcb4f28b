package org.bayan.source;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Names of files that editors and systems leave beside those that somebody wrote, and that are
 * ignored wherever sources are read: hidden ones, backups, locks and files half written.
 */
public final class Leftovers {
  private static final Set<String> NAMES =
      Set.of("thumbs.db", "desktop.ini", "4913"); // the last is Vim's
  private static final List<String> ENDINGS =
      List.of("~", ".tmp", ".swp", "___jb_tmp___", "___jb_old___");

  private static final Set<String> ASKED_FOR =
      Set.of(".well-known", ".nojekyll"); // RFC 8615; GitHub Pages

  private Leftovers() {}

  /** Whether a path has a part that is ignored; hidden files that servers ask for are not. */
  public static boolean areIn(Path path) {
    for (Path part : path) {
      if (is(part.toString()) && !ASKED_FOR.contains(part.toString())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a file or folder of this name is ignored. */
  public static boolean is(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    return small.startsWith(".")
        || small.startsWith("~$")
        || small.startsWith("#") && small.endsWith("#")
        || NAMES.contains(small)
        || ENDINGS.stream().anyMatch(small::endsWith);
  }
}
