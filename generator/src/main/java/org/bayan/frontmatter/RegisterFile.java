package org.bayan.frontmatter;

import static org.bayan.frontmatter.Field.optional;
import static org.bayan.frontmatter.Field.required;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bayan.names.NameEntry;
import org.bayan.names.NameRegister;
import org.bayan.names.NameSort;
import org.bayan.problem.ProblemReport;
import org.bayan.problem.ProblemsException;
import org.bayan.source.InvisibleCharacters;
import org.bayan.source.SourceFile;

/**
 * Reads {@code lexicon.yaml}: the register of an archive's names, and words for the importer. Each
 * of its sections is a list of entries:
 *
 * <ul>
 *   <li>{@code - name}
 *   <li>{@code - name: [other spelling, other spelling]}
 *   <li>{@code - { name: …, others: […], sort: …, description: …, wikidata: Q… }}, for names
 * </ul>
 */
public final class RegisterFile {
  private static final String COMMON = "common-names.yaml";
  private static final Pattern NOTHING = Pattern.compile("(\\s*(#.*)?\\n)*\\s*(#.*)?");
  private static final Pattern ITEM = Pattern.compile("Q[1-9][0-9]{0,11}");

  private static final Field<String> NAME =
      required("name", FieldTypes.TEXT, "the form that is preferred");
  private static final Field<List<String>> OTHERS =
      optional("others", FieldTypes.listOf(FieldTypes.TEXT), "other spellings of the same");
  private static final Field<String> SORT =
      optional("sort", FieldTypes.TEXT, "what it is sorted by, if its ال is no article");
  private static final Field<String> DESCRIPTION =
      optional("description", FieldTypes.TEXT, "one sentence on it");
  private static final Field<String> WIKIDATA =
      optional(
          "wikidata",
          new FieldType<>(
              Map.of("type", "string", "pattern", "^" + ITEM + "$"), RegisterFile::item),
          "the number of its item in Wikidata, such as Q30");
  private static final FieldSet ENTRY = new FieldSet(NAME, OTHERS, SORT, DESCRIPTION, WIKIDATA);

  private static final Map<WordList, Field<List<NameEntry>>> SECTIONS = sections();

  private final String path;
  private final ProblemReport report;

  private RegisterFile(String path, ProblemReport report) {
    this.path = path;
    this.report = report;
  }

  /**
   * The sections of an archive's file; none if there is no such file.
   *
   * @param path the file's name in messages
   * @param report receives what is wrong in it
   */
  public static Map<WordList, List<NameEntry>> read(Path file, String path, ProblemReport report) {
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return Map.of();
    }
    return SourceFile.read(file, path, report)
        .map(
            source -> {
              InvisibleCharacters.report(source, report);
              RegisterFile reader = new RegisterFile(path, report);
              return reader.parse(InvisibleCharacters.without(source.text()));
            })
        .orElse(Map.of());
  }

  /**
   * The sections of a file that comes with Bayan.
   *
   * @param of a class in whose package the file is
   */
  public static Map<WordList, List<NameEntry>> ofPlugin(Class<?> of, String name) {
    ProblemReport report = new ProblemReport();
    try (InputStream own = of.getResourceAsStream(name)) {
      String text = new String(own.readAllBytes(), StandardCharsets.UTF_8);
      Map<WordList, List<NameEntry>> sections = new RegisterFile(name, report).parse(text);
      if (report.hasErrors()) {
        throw new ProblemsException(report.sorted());
      }
      return sections;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The register of an archive: its own names, and behind them those in common use.
   *
   * @param own the sections of its file
   */
  public static NameRegister register(Map<WordList, List<NameEntry>> own) {
    return new NameRegister(names(own), names(ofPlugin(RegisterFile.class, COMMON)));
  }

  private static Map<NameSort, List<NameEntry>> names(Map<WordList, List<NameEntry>> sections) {
    Map<NameSort, List<NameEntry>> names = new EnumMap<>(NameSort.class);
    for (NameSort sort : NameSort.values()) {
      names.put(sort, sections.getOrDefault(WordList.of(sort), List.of()));
    }
    return names;
  }

  /** The same in JSON Schema. */
  static Map<String, Object> schema() {
    Map<String, Object> properties = new LinkedHashMap<>();
    SECTIONS.forEach(
        (section, field) -> {
          Map<String, Object> property = new LinkedHashMap<>(field.type().schema());
          property.put("description", field.meaning());
          properties.put(section.key(), property);
        });
    Map<String, Object> spellings = new LinkedHashMap<>();
    spellings.put("type", "object");
    spellings.put("minProperties", 1);
    spellings.put("maxProperties", 1);
    spellings.put("additionalProperties", OTHERS.type().schema());
    Map<String, Object> word = Map.of("anyOf", List.of(FieldTypes.TEXT.schema(), spellings));
    Map<String, Object> name =
        Map.of("anyOf", List.of(FieldTypes.TEXT.schema(), ENTRY.schema(), spellings));
    Map<String, Object> parts = new LinkedHashMap<>();
    parts.put("names", listOf(name));
    parts.put("words", listOf(word));
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", List.of("object", "null"));
    schema.put("additionalProperties", false);
    schema.put("properties", properties);
    schema.put("$defs", parts);
    return schema;
  }

  /** In an order that is always the same, as that of Map.of is not. */
  private static Map<String, Object> listOf(Object items) {
    Map<String, Object> list = new LinkedHashMap<>();
    list.put("type", "array");
    list.put("items", items);
    return list;
  }

  private Map<WordList, List<NameEntry>> parse(String yaml) {
    if (NOTHING.matcher(yaml).matches() || !HeaderLimits.holdFile(yaml, path, report)) {
      return Map.of();
    }
    Optional<Node> root = new YamlHeader(path, 1, report).compose(yaml);
    if (root.isEmpty()) {
      return Map.of();
    }
    if (!(root.get() instanceof Node.Mapping mapping)) {
      report.error(
          path,
          root.get().line(),
          root.get().column(),
          "no sections",
          "write people: and below it the names, each after a hyphen");
      return Map.of();
    }
    FieldSet.Values values =
        new FieldSet(List.copyOf(SECTIONS.values()))
            .read(mapping, new FieldContext(path, "", false, report));
    Map<WordList, List<NameEntry>> sections = new EnumMap<>(WordList.class);
    SECTIONS.forEach(
        (section, field) -> {
          List<NameEntry> entries = values.get(field);
          if (entries != null) {
            sections.put(section, entries);
          }
        });
    for (NameSort sort : NameSort.values()) {
      WordList section = WordList.of(sort);
      if (mapping.value(section.key()) instanceof Node.Sequence list) {
        reportDoubtful(section, list);
      }
    }
    return sections;
  }

  /** A spelling of two names would lead to one of them, and nobody knows to which. */
  private void reportDoubtful(WordList section, Node.Sequence list) {
    FieldContext reading = new FieldContext(path, section.key(), false, report);
    Map<String, String> names = new HashMap<>();
    Map<String, Node> places = new HashMap<>();
    for (Node item : list.items()) {
      List<Node.Scalar> spellings = spellings(item);
      for (Node.Scalar spelling : spellings) {
        String text = spelling.text().strip();
        String name = spellings.get(0).text().strip();
        String other = names.putIfAbsent(text, name);
        Node earlier = places.putIfAbsent(text, item);
        if (other != null && earlier != item && !text.isEmpty()) {
          reading.report(
              spelling,
              "\""
                  + text
                  + "\" is a spelling of \""
                  + other
                  + "\" already, on line "
                  + Objects.requireNonNull(earlier).line(),
              "keep it in one of the two, or make them one entry");
        }
      }
    }
  }

  private static List<Node.Scalar> spellings(Node item) {
    List<Node> nodes = new ArrayList<>();
    if (item instanceof Node.Mapping mapping && isShort(mapping)) {
      nodes.add(mapping.entries().get(0).key());
      nodes.add(mapping.entries().get(0).value());
    } else if (item instanceof Node.Mapping mapping) {
      nodes.add(mapping.value(NAME.name()));
      nodes.add(mapping.value(OTHERS.name()));
    } else {
      nodes.add(item);
    }
    return nodes.stream()
        .flatMap(
            node ->
                node instanceof Node.Sequence list ? list.items().stream() : List.of(node).stream())
        .filter(Node.Scalar.class::isInstance)
        .map(Node.Scalar.class::cast)
        .toList();
  }

  private static Map<WordList, Field<List<NameEntry>>> sections() {
    Map<WordList, Field<List<NameEntry>>> sections = new EnumMap<>(WordList.class);
    for (WordList section : WordList.values()) {
      FieldType<List<NameEntry>> type =
          FieldTypes.listOf(
              new FieldType<>(
                  Map.of(), (node, reading) -> entry(section.isOfNames(), node, reading)));
      String definition = section.isOfNames() ? "names" : "words";
      sections.put(
          section,
          optional(
              section.key(),
              new FieldType<>(Map.of("$ref", "#/$defs/" + definition), type.reader()),
              section.isOfNames()
                  ? "names, and what is known of each"
                  : "words by which bayan:import reads texts"));
    }
    return sections;
  }

  private static boolean isShort(Node.Mapping mapping) {
    return mapping.entries().size() == 1
        && !(mapping.entries().get(0).value() instanceof Node.Scalar)
        && !mapping.entries().get(0).key().text().equals(OTHERS.name());
  }

  private static NameEntry entry(boolean name, Node node, FieldContext reading) {
    if (node instanceof Node.Scalar) {
      String text = (name ? FieldTypes.NAME : FieldTypes.TEXT).read(node, reading);
      return text == null ? null : NameEntry.of(text, List.of());
    }
    if (node instanceof Node.Mapping mapping && isShort(mapping)) {
      Node.Entry entry = mapping.entries().get(0);
      String text = FieldTypes.TEXT.read(entry.key(), reading);
      List<String> others =
          OTHERS.type().read(entry.value(), text == null ? reading : reading.of(text));
      return text == null ? null : NameEntry.of(text, others);
    }
    if (node instanceof Node.Mapping mapping && name) {
      FieldSet.Values values = ENTRY.read(mapping, reading);
      String text = values.get(NAME);
      return text == null
          ? null
          : new NameEntry(
              text,
              values.get(OTHERS, List.of()),
              values.get(SORT),
              values.get(DESCRIPTION),
              values.get(WIKIDATA));
    }
    reading.report(
        node,
        "not an entry",
        name
            ? "write a name, name: [other spelling], or { name: …, others: […], wikidata: Q… }"
            : "write a word, or word: [other form, other form]");
    return null;
  }

  private static String item(Node node, FieldContext reading) {
    String text = FieldTypes.TEXT.read(node, reading);
    if (text == null || ITEM.matcher(text).matches()) {
      return text;
    }
    String number = text.replaceFirst("^https?://(www\\.)?wikidata\\.org/(wiki|entity)/", "");
    reading.report(
        node,
        "\"" + text + "\" is no item of Wikidata",
        ITEM.matcher(number).matches()
            ? "write " + number
            : "write the item's number, such as Q30, or leave the field out");
    return null;
  }
}
