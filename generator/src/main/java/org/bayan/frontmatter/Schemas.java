package org.bayan.frontmatter;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.bayan.source.ContentKind;

/**
 * The front matter of each kind of file, and the register of names, for editors: a JSON Schema
 * (draft 2020-12) each, and the settings of two editors' forms. They come from the definition that
 * the checks use, so that they never differ.
 */
public final class Schemas {
  /** The path of the browser's editor's configuration in the input folder. */
  public static final String BROWSER = "admin/config.json";

  private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

  private Schemas() {}

  /** The files' texts, by their path in the input folder. */
  public static Map<String, String> byPath(Forms archive) {
    Map<ContentKind, FieldSet> forms = forms(archive);
    Map<String, String> files = new TreeMap<>();
    forms.forEach(
        (kind, form) ->
            files.put("schema/" + kind.type() + ".schema.json", json(schema(kind, form))));
    Map<String, Object> register = new LinkedHashMap<>();
    register.put("$schema", DRAFT);
    register.put("title", "The register of names, lexicon.yaml");
    register.putAll(RegisterFile.schema());
    files.put("schema/lexicon.schema.json", json(register));
    files.put("frontmatter.json", json(new EditorSettings().of(forms)));
    return files;
  }

  /** The configuration of the browser's editor, {@value #BROWSER}, which an archive may have. */
  public static String browser(Forms archive) {
    return json(new BrowserSettings().of(forms(archive)));
  }

  private static Map<ContentKind, FieldSet> forms(Forms archive) {
    Map<ContentKind, FieldSet> forms = new EnumMap<>(ContentKind.class);
    for (ContentKind kind : ContentKind.values()) {
      forms.put(kind, archive.of(kind));
    }
    return forms;
  }

  private static Map<String, Object> schema(ContentKind kind, FieldSet form) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", DRAFT);
    schema.put("title", "The front matter of a " + kind.type());
    schema.putAll(form.schema());
    return schema;
  }

  private static String json(Map<String, Object> value) {
    Gson gson = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
    return gson.toJson(value) + "\n";
  }
}
