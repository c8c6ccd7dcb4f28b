package org.bayan.bake;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
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
record Plan(Archive archive, List<Page> pages, Assets assets, Set<String> files) {

  /** Works the site out; complains of two files that want one address. */
  static Plan of(Archive archive, BakeSettings settings, Wording wording, ProblemReport report)
      throws IOException {
    List<Page> pages =
        Pages.of(archive, settings.pages(), wording, new OfficialDates(settings.digits()));
    Assets assets = Assets.read(settings.assets(), report);
    Set<String> files = new HashSet<>();
    for (Page page : pages) {
      if (!files.add(page.path())) {
        report.error(page.path(), 0, 0, "two pages have this address", "rename one, or remove the alias");
      }
    }
    for (String address : assets.files().keySet()) {
      if (!files.add(address)) {
        report.error("assets/" + address, 0, 0, "a page has this address", "rename the asset");
      }
    }
    return new Plan(archive, pages, assets, files);
  }

  /** The addresses of its pages that readers may link to. */
  List<String> addresses() {
    return pages.stream()
        .filter(page -> page.head().indexed() || page.type().equals("redirect"))
        .map(Page::path)
        .toList();
  }
}
