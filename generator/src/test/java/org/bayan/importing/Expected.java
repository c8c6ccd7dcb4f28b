package org.bayan.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a synthetic text must become: the fields of its header, and the paragraphs of its text as
 * the page must show them; or the problem that it must have.
 */
record Expected(Map<String, String> fields, List<String> paragraphs) {

  /**
   * Reads {@code field: value} lines, then after {@code ---} the paragraphs, parted by blank lines.
   */
  static Expected read(Path file) throws IOException {
    String[] parts = Files.readString(file).split("(?m)^---\n", 2);
    Map<String, String> fields = new LinkedHashMap<>();
    parts[0]
        .lines()
        .map(line -> line.split(": ", 2))
        .forEach(field -> fields.put(field[0], field[1]));
    List<String> paragraphs =
        parts.length < 2 ? List.of() : Arrays.stream(parts[1].strip().split("\n\n")).toList();
    return new Expected(fields, paragraphs);
  }

  /** The part of a problem's message that the text must have; null for a text that is sound. */
  String problem() {
    return fields.get("error");
  }
}
