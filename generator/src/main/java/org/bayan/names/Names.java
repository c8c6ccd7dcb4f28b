package org.bayan.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bayan.arabic.ArabicOrder;
import org.bayan.archive.Archive;
import org.bayan.archive.Release;
import org.jspecify.annotations.Nullable;

/**
 * The names in the releases of an archive, each with its spellings and its releases. Spellings that
 * the register joins are one name. Immutable; safe for use by many threads.
 */
public final class Names {
  private final Map<NameSort, List<Name>> sorted = new EnumMap<>(NameSort.class);
  private final Map<NameSort, Map<String, Name>> bySpelling = new EnumMap<>(NameSort.class);
  private final Map<NameSort, Map<String, Name>> byOldSlug = new EnumMap<>(NameSort.class);

  private Names(Archive archive, NameRegister register) {
    for (NameSort sort : NameSort.values()) {
      find(sort, archive, register);
    }
  }

  /** Finds the names of an archive. */
  public static Names of(Archive archive, NameRegister register) {
    return new Names(archive, register);
  }

  /** All names of a sort, in alphabetical order. */
  public List<Name> all(NameSort sort) {
    return sorted.getOrDefault(sort, List.of());
  }

  /** The name that a release of the archive spells like this. */
  public Optional<Name> find(NameSort sort, String spelling) {
    return Optional.ofNullable(bySpelling.getOrDefault(sort, Map.of()).get(spelling));
  }

  /** The names of a sort in a release, each once, in its own order. */
  public List<Name> in(Release release, NameSort sort) {
    return sort.in(release).stream().flatMap(each -> find(sort, each).stream()).distinct().toList();
  }

  /**
   * The name that a page was once of, by its part of the address: one whose other spellings would
   * have it.
   */
  public Optional<Name> once(NameSort sort, String slug) {
    return Optional.ofNullable(byOldSlug.getOrDefault(sort, Map.of()).get(slug));
  }

  /** A name whose releases are still being gathered. */
  private static final class Gathered {
    private final String text;
    private final @Nullable NameEntry entry;
    private final Set<String> others = new LinkedHashSet<>();
    private final List<Release> releases = new ArrayList<>();
    private String slug = "";

    Gathered(String text, @Nullable NameEntry entry) {
      this.text = text;
      this.entry = entry;
      if (entry != null) {
        others.addAll(entry.others());
      }
    }

    void add(String spelling, Release release) {
      others.add(spelling);
      if (releases.isEmpty() || releases.get(releases.size() - 1) != release) {
        releases.add(release);
      }
    }

    Name name(NameSort sort) {
      return new Name(
          sort,
          text,
          others.stream().filter(other -> !other.equals(text)).toList(),
          slug,
          entry,
          releases);
    }
  }

  private void find(NameSort sort, Archive archive, NameRegister register) {
    Map<String, Gathered> byText = new LinkedHashMap<>();
    Map<String, Gathered> spelt = new HashMap<>();
    for (Release release : archive.releases()) {
      for (String spelling : sort.in(release)) {
        Gathered name =
            spelt.computeIfAbsent(
                spelling,
                each -> {
                  @Nullable NameEntry entry = register.find(sort, each).orElse(null);
                  String text = entry == null ? each : entry.name();
                  return byText.computeIfAbsent(text, key -> new Gathered(key, entry));
                });
        name.add(spelling, release);
      }
    }
    giveSlugs(byText.values().stream().toList());
    Map<String, Name> names = new HashMap<>();
    byText.forEach((text, name) -> names.put(text, name.name(sort)));
    Map<String, Name> spellings = new HashMap<>();
    spelt.forEach((spelling, name) -> spellings.put(spelling, names.get(name.text)));
    bySpelling.put(sort, spellings);
    sorted.put(
        sort,
        names.values().stream()
            .sorted(Comparator.comparing(Name::key, new ArabicOrder()).thenComparing(Name::text))
            .toList());
    byOldSlug.put(sort, oldSlugs(all(sort)));
  }

  /**
   * The name that was in the archive's releases first has the slug that is its own; another one
   * that would have the same has a mark, and so no address changes when a newer release comes.
   */
  private static void giveSlugs(List<Gathered> newestFirst) {
    Comparator<Gathered> byFirst =
        Comparator.<Gathered, String>comparing(
                name -> name.releases.get(name.releases.size() - 1).id())
            .thenComparing(name -> name.text);
    Set<String> taken = new HashSet<>();
    for (Gathered name : newestFirst.stream().sorted(byFirst).toList()) {
      String slug = NameSlug.of(name.text);
      name.slug = taken.add(slug) ? slug : NameSlug.marked(name.text);
      taken.add(name.slug);
    }
  }

  private static Map<String, Name> oldSlugs(List<Name> names) {
    Map<String, Name> old = new HashMap<>();
    for (Name name : names) {
      Stream.concat(name.others().stream(), Stream.of(name.text()))
          .flatMap(each -> Stream.of(NameSlug.of(each), NameSlug.marked(each)))
          .forEach(slug -> old.putIfAbsent(slug, name));
    }
    names.forEach(name -> old.remove(name.slug()));
    return old;
  }
}
