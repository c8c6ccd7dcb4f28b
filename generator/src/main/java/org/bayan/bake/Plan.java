package org.bayan.bake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bayan.archive.Archive;
import org.bayan.arabic.OfficialDates;
import org.bayan.arabic.Wording;
import org.bayan.pages.Page;
import org.bayan.pages.Pages;
import org.bayan.problem.ProblemReport;

/**
 * What a site consists of, before anything is rendered.
 *
 * @param files the paths of all its files, pages and assets
 */
record Plan(
    Archive archive,
    List<Page> pages,
    Assets assets,
    Set<String> files) {

  /** Works the site out; complains of two files that want one address, in any case of letters. */
  static Plan of(
      Archive archive,
      BakeSettings settings,
      Wording wording,
      ProblemReport report)
      throws IOException {
    List<Page> pages =
        Pages.of(archive, settings.pages(), wording, new OfficialDates(settings.digits()), settings.now());
    Assets assets = Assets.read(settings.assets(), report);
    Set<String> files = new HashSet<>();
    Set<String> folded = new HashSet<>();
    for (Page page : pages) {
      files.add(page.path());
      if (!folded.add(page.path().toLowerCase(Locale.ROOT))) {
        report.error(page.path(), 0, 0, "two pages have this address", "rename one, or remove the alias");
      } else if (!Path.of("/site", page.path()).normalize().startsWith("/site")) {
        report.error(page.path(), 0, 0, "the address leads out of the site", "mend it in jbake.properties");
      }
    }
    for (String address : assets.files().keySet()) {
      files.add(address);
      if (!folded.add(address.toLowerCase(Locale.ROOT))) {
        report.error("assets/" + address, 0, 0, "a page or another asset has this address", "rename the asset");
      }
    }
    complainOfFolders(files, report);
    return new Plan(archive, pages, assets, files);
  }

  private static void complainOfFolders(Set<String> files, ProblemReport report) {
    for (String file : files) {
      for (int slash = file.indexOf('/'); slash > 0; slash = file.indexOf('/', slash + 1)) {
        String folder = file.substring(0, slash);
        if (files.contains(folder)) {
          report.error("assets/" + folder, 0, 0, "pages lie in a folder of this name", "rename the asset");
        }
      }
    }
  }

  /** The addresses of its pages that readers may link to. */
  List<String> addresses() {
    return pages.stream()
        .filter(page -> page.indexed() || page.type().equals("redirect"))
        .map(Page::path)
        .toList();
  }
}
