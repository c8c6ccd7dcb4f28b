package org.bayan.frontmatter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bayan.source.ContentKind;

/**
 * Settings for Sveltia CMS ({@code admin/config.json}), which shows the fields of a file as a form
 * in a browser. They are worked out from the JSON Schemas. What a file does not have is not written
 * into it. A value that may have several shapes, such as a name with or without its sorting, is
 * hidden, since the form would lose one of them; the order of all fields is that of the files.
 */
final class BrowserSettings {

  /**
   * The settings.
   *
   * @param forms each kind of file with its fields
   */
  Map<String, Object> of(Map<ContentKind, FieldSet> forms) {
    List<Object> collections = new ArrayList<>();
    forms.forEach(
        (kind, form) -> {
          List<Object> fields = fields(form.schema());
          fields.add(field("body", Map.of("description", "the text, in Markdown"), false, "text"));
          Map<String, Object> collection = new LinkedHashMap<>();
          collection.put("name", kind.folder());
          collection.put("label", kind.folder());
          collection.put("folder", "content/" + kind.folder());
          collection.put("extension", "md");
          collection.put("format", "yaml-frontmatter");
          if (kind == ContentKind.RELEASE) {
            collection.put("path", "{{year}}/{{slug}}");
          }
          collection.put("create", false);
          collection.put("delete", false);
          collection.put("editor", Map.of("preview", false));
          collection.put("fields", fields);
          collections.add(collection);
        });
    Map<String, Object> settings = new LinkedHashMap<>();
    settings.put("backend", backend());
    settings.put("media_folder", "content/releases");
    settings.put("output", Map.of("omit_empty_optional_fields", true));
    settings.put("collections", collections);
    return settings;
  }

  private static Map<String, Object> backend() {
    Map<String, Object> backend = new LinkedHashMap<>();
    backend.put("name", "github");
    backend.put("repo", "owner/name");
    backend.put("branch", "main");
    return backend;
  }

  private static List<Object> fields(Map<String, Object> schema) {
    List<Object> fields = new ArrayList<>();
    List<?> required = (List<?>) schema.get("required");
    ((Map<?, ?>) schema.get("properties"))
        .forEach(
            (name, property) ->
                fields.add(field((String) name, map(property), required.contains(name))));
    return fields;
  }

  private static Map<String, Object> field(
      String name, Map<String, Object> schema, boolean required) {
    Map<String, Object> items = schema.containsKey("items") ? map(schema.get("items")) : Map.of();
    Map<String, Object> field =
        field(
            name,
            schema,
            required,
            schema.containsKey("enum")
                ? "select"
                : schema.containsKey("properties")
                    ? "object"
                    : schema.containsKey("anyOf") || items.containsKey("anyOf")
                        ? "hidden"
                        : items.containsKey("enum")
                            ? "select"
                            : schema.containsKey("items")
                                ? "list"
                                : "date".equals(schema.get("format")) ? "datetime" : "string");
    if (schema.containsKey("enum")) {
      field.put("options", schema.get("enum"));
    } else if (schema.containsKey("properties")) {
      field.put("fields", fields(schema));
    } else if (items.containsKey("enum")) {
      field.put("multiple", true);
      field.put("options", items.get("enum"));
    } else if (items.containsKey("properties")) {
      field.put("fields", fields(items));
    } else if ("date".equals(schema.get("format"))) {
      field.put("format", "YYYY-MM-DD");
      field.put("time_format", false);
    }
    return field;
  }

  private static Map<String, Object> field(
      String name, Map<String, Object> schema, boolean required, String widget) {
    Map<String, Object> field = new LinkedHashMap<>();
    field.put("name", name);
    field.put("label", name);
    field.put("hint", schema.get("description"));
    field.put("required", required);
    field.put("widget", widget);
    return field;
  }

  @SuppressWarnings("unchecked") // a JSON Schema's parts are maps of names
  private static Map<String, Object> map(Object schema) {
    return (Map<String, Object>) schema;
  }
}
