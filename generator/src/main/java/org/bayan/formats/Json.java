package org.bayan.formats;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

/** Writes JSON (RFC 8259), one line and a line feed; members without a value are left out. */
final class Json {
  private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

  private Json() {}

  static String of(Object value) {
    return GSON.toJson(value) + "\n";
  }
}
