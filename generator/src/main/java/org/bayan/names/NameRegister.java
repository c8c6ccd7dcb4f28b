package org.bayan.names;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bayan.arabic.FoldedText;

/**
 * What is written down of names: an archive's own register, and behind it the names that Bayan
 * knows. Immutable; safe for use by many threads.
 */
public final class NameRegister {
  private final Map<NameSort, Section> own = new EnumMap<>(NameSort.class);
  private final Map<NameSort, Section> common = new EnumMap<>(NameSort.class);

  /**
   * @param own the archive's entries, which come before all others
   * @param common the entries of every archive
   */
  public NameRegister(Map<NameSort, List<NameEntry>> own, Map<NameSort, List<NameEntry>> common) {
    for (NameSort sort : NameSort.values()) {
      this.own.put(sort, new Section(own.getOrDefault(sort, List.of())));
      this.common.put(sort, new Section(common.getOrDefault(sort, List.of())));
    }
  }

  /** A register without names. */
  public static NameRegister empty() {
    return new NameRegister(Map.of(), Map.of());
  }

  /** The entry that has a spelling: to the letter, else but for marks, hamza, ة and ى. */
  public Optional<NameEntry> find(NameSort sort, String spelling) {
    return section(own, sort).find(spelling).or(() -> section(common, sort).find(spelling));
  }

  /** Whether an entry has a spelling to the letter. */
  public boolean has(NameSort sort, String spelling) {
    return section(own, sort).exact.containsKey(spelling)
        || section(common, sort).exact.containsKey(spelling);
  }

  /** All entries of a sort, the archive's own first. */
  public List<NameEntry> entries(NameSort sort) {
    List<NameEntry> all = new ArrayList<>(section(own, sort).entries);
    all.addAll(section(common, sort).entries);
    return List.copyOf(all);
  }

  /**
   * The spellings that mean the same, for a search that finds each by the others: lists of two or
   * more, the preferred form first.
   */
  public List<List<String>> synonyms() {
    return List.of(NameSort.values()).stream()
        .flatMap(sort -> entries(sort).stream())
        .map(NameEntry::spellings)
        .filter(spellings -> spellings.size() > 1)
        .toList();
  }

  private static Section section(Map<NameSort, Section> sections, NameSort sort) {
    Section section = sections.get(sort);
    if (section == null) {
      throw new IllegalStateException("there is a section for each sort");
    }
    return section;
  }

  private static final class Section {
    private final List<NameEntry> entries;
    private final Map<String, NameEntry> exact = new HashMap<>();
    private final Map<String, NameEntry> folded = new HashMap<>();

    Section(List<NameEntry> entries) {
      this.entries = List.copyOf(entries);
      Set<String> ambiguous = new HashSet<>();
      for (NameEntry entry : entries) {
        for (String spelling : entry.spellings()) {
          exact.putIfAbsent(spelling, entry);
          NameEntry other = folded.putIfAbsent(FoldedText.fold(spelling), entry);
          if (other != null && other != entry) {
            ambiguous.add(FoldedText.fold(spelling)); // عمان and عمّان
          }
        }
      }
      folded.keySet().removeAll(ambiguous);
    }

    Optional<NameEntry> find(String spelling) {
      NameEntry entry = exact.get(spelling);
      return Optional.ofNullable(
          entry != null ? entry : folded.isEmpty() ? null : folded.get(FoldedText.fold(spelling)));
    }
  }
}
