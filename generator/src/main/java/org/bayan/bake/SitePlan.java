package org.bayan.bake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.bayan.archive.Archive;
import org.bayan.assets.Assets;
import org.bayan.formats.FormatFile;
import org.bayan.integrity.Checksums;
import org.bayan.pages.Page;
import org.bayan.pages.PageType;
import org.bayan.problem.ProblemReport;
import org.bayan.search.SearchIndex;
import org.bayan.source.AttachedFile;

/**
 * What a site consists of, before anything is rendered.
 *
 * @param formats the files for programs
 * @param attached the files that are published with releases
 * @param files the paths of all its files: pages, assets and those for programs
 */
record SitePlan(
    Archive archive,
    List<Page> pages,
    Assets assets,
    List<FormatFile> formats,
    List<AttachedFile> attached,
    Set<String> files) {

  /** Works the site out; reports two files that want one address, in any case of letters. */
  static SitePlan of(
      Archive archive,
      List<Page> pages,
      Assets assets,
      List<FormatFile> formats,
      List<AttachedFile> attached,
      ProblemReport report) {
    Set<String> files = new HashSet<>();
    Map<String, String> owners = new HashMap<>();
    owners.put(folded(Checksums.FILE), "the checksums of the site");
    for (Page page : pages) {
      files.add(page.path());
      if (owners.putIfAbsent(folded(page.path()), "the page " + page.path()) != null) {
        report.error(
            page.path(), 0, 0, "two pages have this address", "rename one, or remove the alias");
      }
    }
    for (FormatFile format : formats) {
      files.add(format.path());
      if (owners.putIfAbsent(folded(format.path()), "the file " + format.path()) != null) {
        report.error(
            format.path(),
            0,
            0,
            "a page has the address of this file",
            "rename the page, or remove the alias");
      }
    }
    attached.forEach(file -> files.add(file.address()));
    assets
        .addresses()
        .forEach(
            (path, address) -> {
              files.add(address);
              String other = owners.get(folded(path));
              other = other == null ? owners.putIfAbsent(folded(address), "assets/" + path) : other;
              if (other != null) {
                report.error(
                    "assets/" + path,
                    0,
                    0,
                    "its address is also that of " + other,
                    "rename the asset");
              }
            });
    reportFolders(files, report);
    return new SitePlan(archive, pages, assets, formats, attached, files);
  }

  /** Servers and disks may not tell capital from small letters. */
  private static String folded(String address) {
    return address.toLowerCase(Locale.ROOT);
  }

  private static void reportFolders(Set<String> files, ProblemReport report) {
    Set<String> folders = new HashSet<>();
    for (String file : files) {
      int slash = file.lastIndexOf('/');
      while (slash > 0 && folders.add(file.substring(0, slash))) {
        slash = file.lastIndexOf('/', slash - 1);
      }
    }
    folders.stream()
        .filter(files::contains)
        .forEach(
            folder ->
                report.error(
                    "assets/" + folder,
                    0,
                    0,
                    "pages lie in a folder of this name",
                    "rename the asset"));
  }

  /**
   * The files of the search index, by path.
   *
   * @param names the spellings of each name that has several
   */
  SortedMap<String, byte[]> searchIndex(List<List<String>> names) {
    return SearchIndex.files(archive, names);
  }

  /** The addresses of its pages that readers may link to. */
  List<String> addresses() {
    return pages.stream()
        .filter(page -> page.indexed() || page.type() == PageType.REDIRECT)
        .map(Page::path)
        .toList();
  }
}
