package org.bayan.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bayan.archive.Archive;
import org.bayan.archive.Release;

/** By what results can be limited: the values of each facet, and the releases that have them. */
final class Facets {
  private static final int PART = 9_000;
  private static final int A_RELEASE = 2;

  private final List<IndexedRelease> releases;
  private final Map<String, Facet> facets = new LinkedHashMap<>();

  /** The values of all releases, one behind the other. */
  private static final class Facet {
    private final List<Integer> releases = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();
    private final Map<String, String> titles = new TreeMap<>();

    void add(int release, String key, String title) {
      releases.add(release);
      keys.add(key);
      titles.put(key, title);
    }

    int size(int from, int to) {
      return A_RELEASE * (to - from)
          + keys.subList(from, to).stream()
              .distinct()
              .mapToInt(key -> key.length() + titles.get(key).length())
              .sum();
    }
  }

  Facets(List<IndexedRelease> releases, Archive archive) {
    this.releases = releases;
    for (String name : List.of("kind", "issuer", "meeting", "person", "place", "organization")) {
      facets.put(name, new Facet());
    }
    for (int i = 0; i < releases.size(); i++) {
      int number = i;
      Release release = releases.get(i).release();
      add("kind", number, release.kind());
      add("issuer", number, release.issuer());
      IndexedRelease.meetings(release, archive)
          .forEach(each -> facets.get("meeting").add(number, each.id(), each.title()));
      release.people().forEach(name -> add("person", number, name));
      release.places().forEach(name -> add("place", number, name));
      release.organizations().forEach(name -> add("organization", number, name));
    }
  }

  private void add(String facet, int release, String name) {
    facets.get(facet).add(release, name, name);
  }

  /** How many values each facet has, and the names of its parts. */
  Map<String, List<Object>> summary() {
    Map<String, List<Object>> summary = new LinkedHashMap<>();
    facets.forEach(
        (name, facet) ->
            summary.put(
                name,
                List.of(
                    facet.titles.size(), parts(facet).stream().map(Numbers.Part::name).toList())));
    return summary;
  }

  /** The parts, by facet, hyphen and part: each value with its title and its releases. */
  SortedMap<String, List<List<String>>> parts() {
    SortedMap<String, List<List<String>>> parts = new TreeMap<>();
    facets.forEach(
        (name, facet) ->
            parts(facet).forEach(part -> parts.put(name + "-" + part.name(), values(facet, part))));
    return parts;
  }

  private List<Numbers.Part> parts(Facet facet) {
    int[] numbers =
        facet.releases.stream().mapToInt(release -> releases.get(release).number()).toArray();
    return Numbers.parts(numbers, facet::size, PART);
  }

  private List<List<String>> values(Facet facet, Numbers.Part part) {
    Map<String, StringBuilder> values = new TreeMap<>();
    Map<String, Integer> last = new TreeMap<>();
    for (int i = part.from(); i < part.to(); i++) {
      String key = facet.keys.get(i);
      int number = releases.get(facet.releases.get(i)).number();
      Integer before = last.put(key, number);
      if (before == null || before != number) {
        Numbers.append(
            values.computeIfAbsent(key, each -> new StringBuilder()),
            number,
            before == null ? 0 : before);
      }
    }
    List<List<String>> list = new ArrayList<>();
    values.forEach(
        (key, text) ->
            list.add(
                facet.titles.get(key).equals(key)
                    ? List.of(key, text.toString())
                    : List.of(key, text.toString(), facet.titles.get(key))));
    return list;
  }
}
