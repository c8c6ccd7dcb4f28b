package org.bayan.search;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bayan.archive.Archive;
import org.bayan.archive.Meeting;
import org.bayan.archive.Release;

/**
 * Makes the files of a site's search index: a pure function of what is published. Begin with {@link
 * #files}. Each file is a script that hands data to the page's script, so that it loads from a disk
 * and under {@code script-src 'self'} as well.
 *
 * <ul>
 *   <li>{@code search/index.js}: how many releases there are, in how many shards, and the affixes.
 *   <li>{@code search/w/N.js}: words, by a hash of their first letters: each with the releases,
 *       fields and positions in which it stands, or with the word that it is a form of.
 *   <li>{@code search/d/N.js}: what a result shows, for the releases of eight days.
 *   <li>{@code search/f/NAME.js}: the values of a facet with their releases.
 * </ul>
 */
public final class SearchIndex {
  /** The file with which a page begins. */
  public static final String START = "search/index.js";

  private static final int SHARD_CHARACTERS = 9_000;
  private static final int PREFIX = 3;
  private static final int DAYS = 8;
  private static final Gson JSON = new GsonBuilder().disableHtmlEscaping().create();

  private final WordForms words = WordForms.ofPlugin();
  private final List<IndexedRelease> releases;
  private final Archive archive;
  private final Function<LocalDate, String> dates;

  private SearchIndex(Archive archive, Function<LocalDate, String> dates) {
    this.archive = archive;
    this.dates = dates;
    this.releases = numbered(archive);
  }

  /**
   * The files, by their paths from the site's root.
   *
   * @param dates writes a day as results show it
   */
  public static SortedMap<String, byte[]> files(
      Archive archive, Function<LocalDate, String> dates) {
    return new SearchIndex(archive, dates).files();
  }

  private static List<IndexedRelease> numbered(Archive archive) {
    List<IndexedRelease> numbered = new ArrayList<>();
    Map<LocalDate, Integer> ofDay = new HashMap<>();
    List<Release> oldestFirst = new ArrayList<>(archive.releases());
    Collections.reverse(oldestFirst);
    for (Release release : oldestFirst) {
      int ordinal = ofDay.merge(release.date(), 1, Integer::sum) - 1;
      numbered.add(IndexedRelease.of(release, ordinal, archive));
    }
    return numbered;
  }

  private SortedMap<String, byte[]> files() {
    SortedMap<String, String> texts = new TreeMap<>();
    SortedMap<String, String> entries = new Postings(words, releases).entries();
    int shards = shards(entries);
    Map<Integer, Map<String, String>> byShard = new TreeMap<>();
    entries.forEach(
        (word, entry) ->
            byShard.computeIfAbsent(shard(word, shards), key -> new TreeMap<>()).put(word, entry));
    byShard.forEach(
        (shard, all) -> texts.put("search/w/" + shard + ".js", call("words", shard, all)));
    shown()
        .forEach(
            (shard, all) -> texts.put("search/d/" + shard + ".js", call("releases", shard, all)));
    facets()
        .forEach(
            (name, values) -> texts.put("search/f/" + name + ".js", call("facet", name, values)));
    Map<String, Object> start = new LinkedHashMap<>();
    start.put("count", releases.size());
    start.put("shards", shards);
    start.put("full", new ArrayList<>(byShard.keySet()));
    texts.put(START, "bayanSearch.start(" + JSON.toJson(start) + "," + words.json() + ");\n");
    SortedMap<String, byte[]> files = new TreeMap<>();
    texts.forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
    return files;
  }

  private static String call(String function, Object key, Object value) {
    return "bayanSearch." + function + "(" + JSON.toJson(key) + "," + JSON.toJson(value) + ");\n";
  }

  /** A power of two, so that an archive that grows a little keeps its shards. */
  private static int shards(Map<String, String> entries) {
    long characters =
        entries.entrySet().stream()
            .mapToLong(entry -> entry.getKey().length() + entry.getValue().length() + 6)
            .sum();
    int shards = 1;
    while (shards * (long) SHARD_CHARACTERS < characters && shards < 8192) {
      shards *= 2;
    }
    return shards;
  }

  /**
   * The shard of a word: words that begin alike lie together, so that near ones can be proposed.
   */
  static int shard(String word, int shards) {
    int hash = 0;
    for (int i = 0; i < Math.min(PREFIX, word.length()); i++) {
      hash = (hash * 31 + word.charAt(i)) & 0x7FFFFFFF;
    }
    return (hash ^ hash >>> 7) % shards;
  }

  private Map<Integer, Map<String, Object>> shown() {
    Map<Integer, Map<String, Object>> shown = new TreeMap<>();
    for (IndexedRelease each : releases) {
      Release release = each.release();
      String about =
          release.meetings().stream()
              .flatMap(id -> archive.meeting(id).stream())
              .map(Meeting::title)
              .collect(Collectors.joining("، "));
      String summary = release.body().summary();
      shown
          .computeIfAbsent(each.number() / (IndexedRelease.A_DAY * DAYS), key -> new TreeMap<>())
          .put(
              Integer.toString(each.number(), 36),
              List.of(
                  release.id(),
                  release.path(),
                  release.title(),
                  release.date().toString(),
                  dates.apply(release.date()),
                  release.issuer(),
                  release.kind(),
                  about,
                  summary,
                  release.withdrawal() == null ? 0 : 1));
    }
    return shown;
  }

  private Map<String, List<List<String>>> facets() {
    Map<String, Map<String, Facet>> facets = new TreeMap<>();
    for (IndexedRelease each : releases) {
      Release release = each.release();
      add(facets, "issuer", release.issuer(), release.issuer(), each);
      add(facets, "kind", release.kind(), release.kind(), each);
      IndexedRelease.meetings(release, archive)
          .forEach(meeting -> add(facets, "meeting", meeting.id(), meeting.title(), each));
      release.people().forEach(name -> add(facets, "person", name, name, each));
      release.places().forEach(name -> add(facets, "place", name, name, each));
      release.organizations().forEach(name -> add(facets, "organization", name, name, each));
    }
    Map<String, List<List<String>>> lists = new TreeMap<>();
    for (String name : List.of("issuer", "kind", "meeting", "person", "place", "organization")) {
      List<List<String>> values = new ArrayList<>();
      facets
          .getOrDefault(name, Map.of())
          .forEach((key, facet) -> values.add(List.of(key, facet.title, facet.numbers.toString())));
      lists.put(name, values);
    }
    return lists;
  }

  private static void add(
      Map<String, Map<String, Facet>> facets,
      String name,
      String key,
      String title,
      IndexedRelease release) {
    facets
        .computeIfAbsent(name, each -> new TreeMap<>())
        .computeIfAbsent(key, each -> new Facet(title))
        .add(release.number());
  }

  /** The releases of a value: each number as its distance from the one before. */
  private static final class Facet {
    private final String title;
    private final StringBuilder numbers = new StringBuilder();
    private int last;

    Facet(String title) {
      this.title = title;
    }

    void add(int number) {
      if (number != last) {
        numbers.append(numbers.isEmpty() ? "" : ",").append(Integer.toString(number - last, 36));
        last = number;
      }
    }
  }
}
