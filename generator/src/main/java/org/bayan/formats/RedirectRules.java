package org.bayan.formats;

import java.net.URI;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bayan.archive.Archive;

/**
 * Old addresses for hosts that answer them by themselves: {@code _redirects} of Netlify and
 * Cloudflare Pages, a line for each, with the status of a lasting move.
 */
final class RedirectRules implements Format {
  private static final String FILE = "_redirects";

  @Override
  public List<FormatFile> files(Archive archive, FormatSettings settings) {
    String root = URI.create(settings.site().url()).getRawPath();
    return List.of(FormatFile.of(FILE, () -> text(archive, root)));
  }

  private static String text(Archive archive, String root) {
    SortedMap<String, String> targets = new TreeMap<>();
    archive.releases().forEach(each -> put(targets, each.aliases(), each.path()));
    archive.meetings().forEach(each -> put(targets, each.aliases(), each.path()));
    archive.pages().forEach(each -> put(targets, each.aliases(), each.path()));
    StringBuilder text = new StringBuilder();
    targets.forEach(
        (old, now) -> text.append(root + old).append(' ').append(root + now).append(" 301\n"));
    return text.toString();
  }

  private static void put(SortedMap<String, String> targets, List<String> aliases, String path) {
    aliases.forEach(alias -> targets.put(alias, path));
  }
}
