package org.bayan.pages;

import java.util.Comparator;
import java.util.List;
import org.bayan.archive.Archive;
import org.bayan.archive.TextPage;

/**
 * The pages of plain text, as every page links to them.
 *
 * @param main beside the ways into the archive
 * @param footer at the foot of each page
 * @param all the ids of all of them, in a menu or not
 */
public record Menus(List<Entry> main, List<Entry> footer, List<String> all) {

  /**
   * A link.
   *
   * @param path from the site's root
   */
  public record Entry(String title, String path) {}

  /** The menus of an archive. */
  public static Menus of(Archive archive) {
    return new Menus(
        entries(archive, TextPage.Menu.MAIN),
        entries(archive, TextPage.Menu.FOOTER),
        archive.pages().stream().map(TextPage::id).toList());
  }

  private static List<Entry> entries(Archive archive, TextPage.Menu menu) {
    return archive.pages().stream()
        .filter(page -> page.menu() == menu)
        .sorted(Comparator.comparingInt(TextPage::order).thenComparing(TextPage::id))
        .map(page -> new Entry(page.title(), page.path()))
        .toList();
  }
}
