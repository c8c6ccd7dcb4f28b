package org.bayan.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bayan.arabic.FoldedText;
import org.bayan.archive.Meeting;
import org.bayan.archive.Release;
import org.bayan.frontmatter.Field;
import org.bayan.frontmatter.MeetingFields;
import org.bayan.frontmatter.ReleaseFields;
import org.bayan.names.NameRegister;
import org.bayan.names.NameSort;
import org.bayan.problem.ProblemReport;
import org.bayan.source.InvisibleCharacters;

/**
 * Warns of names that are spelt in two ways, such as {@code الامريكية} beside {@code الأمريكية}:
 * pages, lists and data would show two. The way that most files write counts as the usual one.
 * Vowel signs alone tell places apart: {@code عُمان} is a country and {@code عمّان} a city.
 */
final class Spellings {
  private static final int FIRST_MARK = 0x64B;
  private static final int LAST_MARK = 0x652;

  private final NameRegister register;
  private final Map<String, List<Place>> bodies = new LinkedHashMap<>();
  private final Map<String, List<Place>> people = new LinkedHashMap<>();
  private final Map<String, List<Place>> places = new LinkedHashMap<>();
  private final Map<String, List<Place>> series = new LinkedHashMap<>();

  /** Where a name stands. */
  private record Place(Parsed<?> parsed, Field<?> field) {}

  /**
   * @param register its spellings are meant
   */
  Spellings(List<Parsed<Release>> releases, List<Parsed<Meeting>> meetings, NameRegister register) {
    this.register = register;
    for (Parsed<Release> release : releases) {
      add(bodies, release, ReleaseFields.ISSUER, release.value().issuer());
      add(bodies, release, ReleaseFields.OFFICE, release.value().office());
      for (String name : release.value().organizations()) {
        add(bodies, release, ReleaseFields.ORGANIZATIONS, name);
      }
      for (String name : release.value().people()) {
        add(people, release, ReleaseFields.PEOPLE, name);
      }
      for (String name : release.value().places()) {
        add(places, release, ReleaseFields.PLACES, name);
      }
    }
    for (Parsed<Meeting> meeting : meetings) {
      for (String name : meeting.value().hosts()) {
        add(bodies, meeting, MeetingFields.HOSTS, name);
      }
      add(places, meeting, MeetingFields.PLACE, meeting.value().place());
      add(places, meeting, MeetingFields.VENUE, meeting.value().venue());
      add(series, meeting, MeetingFields.SERIES, meeting.value().series());
    }
  }

  private static void add(
      Map<String, List<Place>> names, Parsed<?> parsed, Field<?> field, String name) {
    if (name != null) {
      names.computeIfAbsent(name, key -> new ArrayList<>()).add(new Place(parsed, field));
    }
  }

  void check(ProblemReport report) {
    check(bodies, "", report);
    check(people, "", report);
    check(places, "with marks", report);
    check(series, "", report);
  }

  private void check(Map<String, List<Place>> names, String marks, ProblemReport report) {
    Map<String, List<String>> spellings = new HashMap<>();
    for (String name : names.keySet()) {
      String folded = FoldedText.fold(name) + (marks.isEmpty() ? "" : marks(name));
      spellings.computeIfAbsent(folded, key -> new ArrayList<>()).add(name);
    }
    for (List<String> same : spellings.values()) {
      if (same.size() > 1) {
        same.sort(Comparator.comparingInt(name -> -names.get(name).size()));
        Place usual = names.get(same.get(0)).get(0);
        for (String other : same.subList(1, same.size())) {
          if (Arrays.stream(NameSort.values()).anyMatch(sort -> register.has(sort, other))) {
            continue;
          }
          names.get(other).forEach(place -> report(place, other, usual, same.get(0), report));
        }
      }
    }
  }

  private static String marks(String name) {
    StringBuilder marks = new StringBuilder(" ");
    name.chars()
        .filter(c -> c >= FIRST_MARK && c <= LAST_MARK)
        .forEach(c -> marks.append((char) c));
    return marks.toString();
  }

  private static void report(
      Place place, String name, Place usual, String usualName, ProblemReport report) {
    place
        .parsed()
        .warn(
            report,
            place.field(),
            name,
            "\""
                + InvisibleCharacters.shown(name)
                + "\" is spelt \""
                + InvisibleCharacters.shown(usualName)
                + "\" in "
                + usual.parsed().place(usual.field(), usualName),
            "spell both alike, unless they are two names");
  }
}
