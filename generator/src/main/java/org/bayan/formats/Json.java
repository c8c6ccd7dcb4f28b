package org.bayan.formats;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.util.Iterator;
import java.util.stream.Stream;

/** Writes JSON (RFC 8259), ended by a line feed; members without a value are left out. */
final class Json {
  private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

  private Json() {}

  /** A value on one line. */
  static String of(Object value) {
    return GSON.toJson(value) + "\n";
  }

  /** An array with each of its values on a line of its own. */
  static String lines(Stream<?> values) {
    StringBuilder text = new StringBuilder("[");
    for (Iterator<?> each = values.iterator(); each.hasNext(); ) {
      text.append('\n');
      GSON.toJson(each.next(), text);
      text.append(each.hasNext() ? "," : "\n");
    }
    return text.append("]\n").toString();
  }
}
