package org.bayan.frontmatter;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bayan.problem.Suggestion;

/**
 * The fields that a file, or an object in it, may have. FieldContext by a form reports every field
 * that is missing, unknown, given twice or wrong; a field whose name is misspelt is not missing,
 * too. One that need not be there and has an empty value, {@code null} or {@code ~} is as good as
 * not there.
 *
 * @param fields in the order in which contributors should write them
 */
public record FieldSet(List<Field<?>> fields) {

  FieldSet(Field<?>... fields) {
    this(List.of(fields));
  }

  /** What was read: each field that was there and sound. */
  public static final class Values {
    private final Map<String, Object> values = new HashMap<>();

    /** The field's value, or null. */
    @SuppressWarnings("unchecked") // each value was read by the field's own type
    public <T> T get(Field<T> field) {
      return (T) values.get(field.name());
    }

    /** The field's value, or another one. */
    public <T> T get(Field<T> field, T otherwise) {
      T value = get(field);
      return value == null ? otherwise : value;
    }
  }

  public Values read(Node.Mapping mapping, FieldContext reading) {
    Values values = new Values();
    Map<String, Node> seen = new HashMap<>();
    Set<String> meant = new HashSet<>();
    for (Node.Entry entry : mapping.entries()) {
      String name = entry.key().text();
      Node earlier = seen.putIfAbsent(name, entry.key());
      Field<?> field = field(name);
      if (earlier != null) {
        reading
            .of(name)
            .report(
                entry.key(), "given twice, first on line " + earlier.line(), "keep one of them");
      } else if (field == null) {
        Optional<String> near = Suggestion.to(name, fields.stream().map(Field::name).toList());
        near.ifPresent(meant::add);
        reading.of(name).report(entry.key(), "no such field", mendUnknown(near));
      } else if (field.required() || !isNone(entry.value())) {
        values.values.put(name, field.type().read(entry.value(), reading.of(name)));
      }
    }
    for (Field<?> field : fields) {
      if (field.required() && !seen.containsKey(field.name()) && !meant.contains(field.name())) {
        reading
            .of(field.name())
            .report(mapping, "missing", "add " + field.name() + ": " + field.meaning());
      }
    }
    return values;
  }

  /** The same in JSON Schema: an object that is closed, with each field's meaning. */
  Map<String, Object> schema() {
    Map<String, Object> properties = new LinkedHashMap<>();
    for (Field<?> field : fields) {
      Map<String, Object> property = new TreeMap<>(field.type().schema());
      property.put("description", field.meaning());
      properties.put(field.name(), property);
    }
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "object");
    schema.put("additionalProperties", false);
    schema.put("required", fields.stream().filter(Field::required).map(Field::name).toList());
    schema.put("properties", properties);
    return schema;
  }

  private static boolean isNone(Node value) {
    return value instanceof Node.Scalar scalar && scalar.text().isBlank();
  }

  private Field<?> field(String name) {
    return fields.stream().filter(field -> field.name().equals(name)).findFirst().orElse(null);
  }

  private String mendUnknown(Optional<String> near) {
    return near.map(name -> "did you mean " + name + "?")
        .orElseGet(
            () ->
                "use one of " + fields.stream().map(Field::name).collect(Collectors.joining(", ")));
  }
}
