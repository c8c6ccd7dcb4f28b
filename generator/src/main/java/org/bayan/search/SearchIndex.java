package org.bayan.search;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bayan.archive.Archive;
import org.bayan.archive.Meeting;
import org.bayan.archive.Release;

/**
 * Makes the files of a site's search index: a pure function of what is published. Begin with {@link
 * #files}. Each file is a script that hands data to the page's script, so that it loads from a disk
 * and under {@code script-src 'self'} as well. None has more than 8 KB when it is compressed.
 *
 * <ul>
 *   <li>{@code search/index.js}: how many releases and shards there are, the facets, and the
 *       affixes.
 *   <li>{@code search/w/N.js}: words, by a hash of their first letters: each with the releases,
 *       fields and positions in which it stands, or with the word that it is a form of.
 *   <li>{@code search/p/KEY-PART.js}: where a frequent word stands, within a stretch of time; with
 *       an x behind its name, at which positions.
 *   <li>{@code search/f/NAME-PART.js}: the values of a facet with their releases, within a stretch.
 *   <li>{@code search/d/N.js}: what a result shows, for the releases of a day.
 * </ul>
 */
public final class SearchIndex {
  /** The file with which a page begins. */
  public static final String START = "search/index.js";

  private static final Gson JSON = new GsonBuilder().disableHtmlEscaping().create();

  private final WordForms words = WordForms.ofPlugin();
  private final SortedMap<String, byte[]> files = new TreeMap<>();
  private final List<IndexedRelease> releases;
  private final Archive archive;

  private SearchIndex(Archive archive) {
    this.archive = archive;
    List<Release> oldestFirst = new ArrayList<>(archive.releases());
    Collections.reverse(oldestFirst);
    int[] numbers = Numbers.of(oldestFirst);
    List<IndexedRelease> indexed = new ArrayList<>();
    for (int i = 0; i < numbers.length; i++) {
      indexed.add(IndexedRelease.of(oldestFirst.get(i), numbers[i], archive));
    }
    indexed.sort((a, b) -> Integer.compare(a.number(), b.number()));
    this.releases = List.copyOf(indexed);
  }

  /**
   * The files, by their paths from the site's root.
   *
   * @param names the spellings of each name that has several, the preferred one first
   */
  public static SortedMap<String, byte[]> files(Archive archive, List<List<String>> names) {
    SearchIndex index = new SearchIndex(archive);
    index.addAll(names);
    return index.files;
  }

  private void addAll(List<List<String>> names) {
    Postings postings = new Postings(words, names, releases);
    Shards shards = new Shards(words, postings.entries());
    for (int i = 0; i < shards.all().size(); i++) {
      add("w/" + i, shards.all().get(i));
    }
    postings.parts().forEach((name, text) -> add("p/" + name, text));
    Facets facets = new Facets(releases, archive);
    facets.parts().forEach((name, values) -> add("f/" + name, values));
    shown().forEach((day, results) -> add("d/" + day, results));
    Map<String, Object> start = new LinkedHashMap<>();
    start.put("count", releases.size());
    start.put("shards", shards.all().size());
    start.put("heavy", String.join(" ", shards.heavy()));
    start.put("facets", facets.summary());
    put(START, "bayanSearch.start(" + JSON.toJson(start) + "," + words.json() + ");\n");
  }

  private void add(String name, Object value) {
    put(
        "search/" + name + ".js",
        "bayanSearch.put(\"" + name + "\"," + JSON.toJson(value) + ");\n");
  }

  private void put(String path, String text) {
    files.put(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** What results show, by the days of releases and the places that their ids want. */
  private SortedMap<Integer, SortedMap<Integer, List<Object>>> shown() {
    SortedMap<Integer, SortedMap<Integer, List<Object>>> shown = new TreeMap<>();
    for (IndexedRelease each : releases) {
      Release release = each.release();
      String about =
          release.meetings().stream()
              .flatMap(id -> archive.meeting(id).stream())
              .map(Meeting::title)
              .collect(Collectors.joining("، "));
      shown
          .computeIfAbsent(each.number() / Numbers.WANTED, key -> new TreeMap<>())
          .put(
              each.number() % Numbers.WANTED,
              List.of(
                  release.id(),
                  release.path(),
                  release.title(),
                  release.issuer(),
                  release.kind(),
                  about,
                  release.body().summary(),
                  release.withdrawal() == null ? 0 : 1));
    }
    return shown;
  }
}
