package org.bayan.content;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The front matter of each kind of file as a JSON Schema (draft 2020-12), for editors. It comes from
 * the definition that the checks use, so that the two never differ.
 */
public final class Schemas {
  private Schemas() {}

  /** The schemas' texts, by file name. */
  public static Map<String, String> byFileName() {
    Map<String, String> schemas = new TreeMap<>();
    schemas.put("meeting.schema.json", text("meeting", MeetingForm.FORM));
    schemas.put("page.schema.json", text("page", PageForm.FORM));
    schemas.put("release.schema.json", text("release", ReleaseForm.FORM));
    return schemas;
  }

  private static String text(String kind, Form form) {
    Gson gson = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("title", "The front matter of a " + kind);
    schema.putAll(form.schema());
    return gson.toJson(schema) + "\n";
  }
}
