package org.bayan.frontmatter;

import static org.bayan.frontmatter.Field.optional;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bayan.archive.Level;
import org.bayan.problem.ProblemReport;
import org.bayan.problem.Suggestion;
import org.bayan.source.ContentKind;

/** Reads {@code fields.yaml}. */
final class FormsFile {
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
  private static final Field<String> NAME =
      optional("name", FieldTypes.TEXT, "the level's name in Arabic");
  private static final Field<List<String>> WORDS =
      optional("words", FieldTypes.NAMES, "how texts word it");
  private static final Field<String> SLUG =
      optional("slug", FieldTypes.TEXT, "what the names of files about it end with");
  private static final FieldSet LEVEL = new FieldSet(NAME, WORDS, SLUG);

  private static final Field<Set<String>> MEETINGS =
      left(ContentKind.MEETING, List.of("level", "place", "source", Forms.TEXT));
  private static final Field<Set<String>> RELEASES = left(ContentKind.RELEASE, List.of(Forms.TEXT));
  private static final Field<Set<String>> OPTIONAL =
      optional("optional", left(), "what files may leave out");

  private final String path;
  private final Map<String, Level> known = new LinkedHashMap<>();
  private final ProblemReport report;
  private final Field<List<Level>> levels =
      optional("levels", new FieldType<>(Map.of(), this::levels), "the levels of meetings");

  /**
   * @param known levels that may be named by their ids alone
   */
  FormsFile(String path, List<Level> known, ProblemReport report) {
    this.path = path;
    known.forEach(level -> this.known.put(level.id(), level));
    this.report = report;
  }

  /** The forms; those without a file's say after a report. */
  Forms read(String yaml) {
    FieldSet.Values values =
        yaml.isBlank()
            ? new FieldSet.Values()
            : new YamlHeader(path, 1, report)
                .parse(yaml)
                .map(
                    fields ->
                        new FieldSet(OPTIONAL, levels)
                            .read(fields, new FieldContext(path, "", false, report)))
                .orElseGet(FieldSet.Values::new);
    List<Level> own = values.get(levels, List.of());
    return new Forms(
        own.isEmpty() ? List.copyOf(known.values()) : own, values.get(OPTIONAL, Set.of()));
  }

  private static Field<Set<String>> left(ContentKind kind, List<String> parts) {
    FieldType<List<String>> words = FieldTypes.listOf(FieldTypes.choice(parts, part -> part));
    return optional(
        kind.folder(),
        new FieldType<>(
            words.schema(),
            (node, reading) ->
                words.read(node, reading).stream()
                    .map(part -> kind.folder() + "." + part)
                    .collect(Collectors.toSet())),
        "what they may leave out: " + String.join(", ", parts));
  }

  private static FieldType<Set<String>> left() {
    return FieldTypes.object(
        new FieldSet(MEETINGS, RELEASES),
        values -> {
          Set<String> all = new TreeSet<>(values.get(MEETINGS, Set.of()));
          all.addAll(values.get(RELEASES, Set.of()));
          return all;
        });
  }

  private List<Level> levels(Node node, FieldContext reading) {
    if (!(node instanceof Node.Sequence list)) {
      reading.report(node, "a list is wanted", "write each level after a hyphen, - id: name");
      return List.of();
    }
    Map<String, Level> levels = new LinkedHashMap<>();
    for (Node item : list.items()) {
      Level level = level(item, reading);
      if (level != null && levels.putIfAbsent(level.id(), level) != null) {
        reading.report(item, "\"" + level.id() + "\" is in the list twice", "keep one of them");
      }
    }
    return new ArrayList<>(levels.values());
  }

  private Level level(Node item, FieldContext reading) {
    if (item instanceof Node.Scalar scalar) {
      return wellKnown(scalar, reading);
    }
    if (!(item instanceof Node.Mapping mapping) || mapping.entries().size() != 1) {
      reading.report(item, "not a level", "write - id: name, such as - council: اجتماع المجلس");
      return null;
    }
    Node.Scalar id = mapping.entries().get(0).key();
    if (!ID.matcher(id.text()).matches()) {
      reading.report(
          id,
          "\"" + id.text() + "\" cannot be a level's id",
          "use small Latin letters, digits and hyphens");
      return null;
    }
    Node value = mapping.entries().get(0).value();
    FieldContext own = reading.of(id.text());
    Optional<Level> same = Optional.ofNullable(known.get(id.text()));
    FieldSet.Values values = new FieldSet.Values();
    String name;
    if (value instanceof Node.Mapping parts) {
      values = LEVEL.read(parts, own);
      name = values.get(NAME, same.map(Level::name).orElse(null));
    } else {
      name = FieldTypes.TEXT.read(value, own);
    }
    if (name == null) {
      if (value instanceof Node.Mapping) {
        own.report(value, "no name", "add name: and the level's name in Arabic");
      }
      return null;
    }
    return new Level(
        id.text(),
        name,
        values.get(WORDS, same.map(Level::words).orElseGet(() -> List.of(name))),
        values.get(SLUG, same.map(Level::slug).orElse(id.text())));
  }

  private Level wellKnown(Node.Scalar id, FieldContext reading) {
    Level level = known.get(id.text());
    if (level == null) {
      reading.report(
          id,
          "\"" + id.text() + "\" is no level that is known by its id alone",
          Suggestion.to(id.text(), known.keySet())
              .map(near -> "did you mean " + near + "?")
              .orElse("write - " + id.text() + ": its name in Arabic"));
    }
    return level;
  }
}
