package org.bayan.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bayan.arabic.FoldedText;
import org.bayan.archive.Release;
import org.bayan.frontmatter.Field;
import org.bayan.frontmatter.ReleaseFields;
import org.bayan.names.NameEntry;
import org.bayan.names.NameRegister;
import org.bayan.names.NameSort;
import org.bayan.problem.ProblemReport;

/**
 * Warns of a name that one release alone has and the register does not know, if it is hardly
 * another than one that is known. Such a name is mostly a slip, and would have a page of its own.
 */
final class NameChecks {
  private static final int SHORTEST = 5; // of two short names one letter tells nothing

  private final List<Parsed<Release>> releases;
  private final NameRegister register;
  private final ProblemReport report;

  NameChecks(List<Parsed<Release>> releases, NameRegister register, ProblemReport report) {
    this.releases = releases;
    this.register = register;
    this.report = report;
  }

  void run() {
    check(NameSort.PEOPLE, ReleaseFields.PEOPLE);
    check(NameSort.PLACES, ReleaseFields.PLACES);
    check(NameSort.ORGANIZATIONS, ReleaseFields.ORGANIZATIONS);
    check(NameSort.ISSUERS, ReleaseFields.ISSUER);
    check(NameSort.OFFICES, ReleaseFields.OFFICE);
  }

  private void check(NameSort sort, Field<?> field) {
    Map<String, List<Parsed<Release>>> users = new LinkedHashMap<>();
    for (Parsed<Release> release : releases) {
      if (isRead(sort, release.value())) {
        for (String name : sort.in(release.value())) {
          users.computeIfAbsent(name, key -> new ArrayList<>()).add(release);
        }
      }
    }
    NearNames known = new NearNames();
    for (NameEntry entry : register.entries(sort)) {
      entry.spellings().forEach(spelling -> known.add(spelling, entry.name()));
    }
    users.forEach(
        (name, all) -> {
          if (all.size() > 1) {
            known.add(name, name);
          }
        });
    users.forEach(
        (name, all) -> {
          if (all.size() == 1 && register.find(sort, name).isEmpty()) {
            known
                .to(name)
                .ifPresent(near -> warn(all.get(0), field, name, near, users.get(near), sort));
          }
        });
  }

  /** Fields that are wrong are told of already. */
  private static boolean isRead(NameSort sort, Release release) {
    return sort != NameSort.ISSUERS || release.issuer() != null;
  }

  private void warn(
      Parsed<Release> release,
      Field<?> field,
      String name,
      String near,
      List<Parsed<Release>> others,
      NameSort sort) {
    String whose = others == null ? "which the register has" : "as " + others.size() + " releases";
    release.warn(
        report,
        field,
        name,
        "no other release has \"" + name + "\"",
        "did you mean "
            + near
            + ", "
            + whose
            + "? Else add it to "
            + sort.key()
            + ": in lexicon.yaml");
  }

  /**
   * Known names, found by another one that has a letter more, less or other than they, or two
   * letters changed about.
   */
  private static final class NearNames {
    private final Set<String> alike = new HashSet<>();
    private final Map<String, Set<String>> byShortened = new HashMap<>();

    void add(String spelling, String name) {
      String folded = folded(spelling);
      alike.add(folded);
      if (folded.length() >= SHORTEST) {
        shortened(folded)
            .forEach(each -> byShortened.computeIfAbsent(each, key -> new HashSet<>()).add(name));
      }
    }

    Optional<String> to(String name) {
      String folded = folded(name);
      if (alike.contains(folded) || folded.length() < SHORTEST) {
        return Optional.empty(); // Spellings tells of names that are alike
      }
      return shortened(folded).stream()
          .flatMap(each -> byShortened.getOrDefault(each, Set.of()).stream())
          .min(String::compareTo);
    }

    private static String folded(String name) {
      return FoldedText.fold(name).replaceAll("[\\s.\\-]+", " ").strip();
    }

    /** The name, and what is left of it without each of its letters. */
    private static Set<String> shortened(String folded) {
      Set<String> all = new HashSet<>(List.of(folded));
      for (int i = 0; i < folded.length(); i++) {
        all.add(folded.substring(0, i) + folded.substring(i + 1));
      }
      return all;
    }
  }
}
