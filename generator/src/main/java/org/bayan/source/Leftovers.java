package org.bayan.source;

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

  private Leftovers() {}

  /** Whether a file or folder of this name is ignored. */
  public static boolean is(String name) {
    return name.startsWith(".") || isInSight(name);
  }

  /** The same without hidden files, some of which servers ask for. */
  public static boolean isInSight(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    return small.startsWith("~$")
        || small.startsWith("#") && small.endsWith("#")
        || NAMES.contains(small)
        || ENDINGS.stream().anyMatch(small::endsWith);
  }
}
