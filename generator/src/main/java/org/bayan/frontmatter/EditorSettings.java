package org.bayan.frontmatter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bayan.source.ContentKind;

/**
 * Settings for the Front Matter extension of Visual Studio Code ({@code frontmatter.json}), which
 * shows the fields of a file as a form and checks them. They are worked out from the JSON Schemas.
 */
final class EditorSettings {
  private final List<Object> groups = new ArrayList<>();

  /**
   * The settings.
   *
   * @param forms each kind of file with its fields
   */
  Map<String, Object> of(Map<ContentKind, FieldSet> forms) {
    List<Object> folders = new ArrayList<>();
    List<Object> types = new ArrayList<>();
    forms.forEach(
        (kind, form) -> {
          folders.add(
              object(
                  "title",
                  kind.folder(),
                  "path",
                  "[[workspace]]/content/" + kind.folder(),
                  "contentTypes",
                  List.of(kind.type())));
          types.add(
              object("name", kind.type(), "pageBundle", false, "fields", fields(form.schema())));
        });
    return object(
        "$schema",
        "https://frontmatter.codes/frontmatter.schema.json",
        "frontMatter.framework.id",
        "other",
        "frontMatter.taxonomy.dateFormat",
        "yyyy-MM-dd",
        "frontMatter.content.pageFolders",
        folders,
        "frontMatter.taxonomy.contentTypes",
        types,
        "frontMatter.taxonomy.fieldGroups",
        groups);
  }

  private List<Object> fields(Map<String, Object> schema) {
    List<Object> fields = new ArrayList<>();
    List<?> required = (List<?>) schema.get("required");
    ((Map<?, ?>) schema.get("properties"))
        .forEach(
            (name, property) ->
                fields.add(field((String) name, properties(property), required.contains(name))));
    return fields;
  }

  private Map<String, Object> field(String name, Map<String, Object> schema, boolean required) {
    Map<String, Object> field =
        object(
            "name",
            name,
            "title",
            name,
            "description",
            schema.get("description"),
            "required",
            required);
    if (schema.containsKey("enum")) {
      field.put("type", "choice");
      field.put("choices", schema.get("enum"));
    } else if ("date".equals(schema.get("format"))) {
      field.put("type", "datetime");
      field.put("dateFormat", "yyyy-MM-dd");
    } else if (schema.containsKey("properties")) {
      field.put("type", "fields");
      field.put("fields", fields(schema));
    } else if (schema.containsKey("items")
        && properties(schema.get("items")).containsKey("properties")) {
      field.put("type", "block");
      field.put("fieldGroup", List.of(name));
      groups.add(object("id", name, "fields", fields(properties(schema.get("items")))));
    } else {
      field.put("type", schema.containsKey("items") ? "list" : "string");
    }
    return field;
  }

  /** Names and values in their order. */
  private static Map<String, Object> object(Object... pairs) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      object.put((String) pairs[i], pairs[i + 1]);
    }
    return object;
  }

  @SuppressWarnings("unchecked") // a JSON Schema's parts are maps of names
  private static Map<String, Object> properties(Object schema) {
    return (Map<String, Object>) schema;
  }
}
