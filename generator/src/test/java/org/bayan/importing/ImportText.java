package org.bayan.importing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A text of {@code tuned/} or {@code kept/} with what it must become; the folder's README has the
 * form of both. Immutable.
 *
 * @param input the text or the page
 * @param expected each field with its lines, in the file's order
 * @param body the release's text in Markdown, empty where there is none
 */
record ImportText(Path input, Map<String, List<String>> expected, String body) {
  private static final Pattern CHARSET =
      Pattern.compile("charset=[\"']?([\\w-]+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern ALTERNATIVE = Pattern.compile(" \\| ");

  /** The texts of a folder, by name. */
  static List<ImportText> readAll(Path folder) throws IOException {
    List<ImportText> texts = new ArrayList<>();
    for (Path input : inputs(folder)) {
      texts.add(read(input));
    }
    return texts;
  }

  /** The files of a folder that are to be imported, by name. */
  static List<Path> inputs(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> !file.toString().endsWith(".expected")).sorted().toList();
    }
  }

  /** The file beside an input that says what it must become. */
  static Path expectedOf(Path input) {
    return input.resolveSibling(name(input).replaceFirst("\\.[a-z]+$", ".expected"));
  }

  private static ImportText read(Path input) throws IOException {
    String[] parts = Files.readString(expectedOf(input)).split("(?m)^---\n", 2);
    Map<String, List<String>> fields = new LinkedHashMap<>();
    for (String line : parts[0].lines().toList()) {
      String[] field = line.split(": ", 2);
      fields.computeIfAbsent(field[0], key -> new ArrayList<>()).add(field[1]);
    }
    return new ImportText(input, fields, parts.length < 2 ? "" : parts[1].strip());
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  /** The input's file name. */
  String name() {
    return name(input);
  }

  /** Whether the input is a saved page. */
  boolean isPage() {
    return name().endsWith(".html");
  }

  /** The values of a field of which each is right; {@code none} is among them where it may miss. */
  List<String> alternatives(String field) {
    List<String> lines = expected.getOrDefault(field, List.of("none"));
    return ALTERNATIVE.splitAsStream(lines.get(0)).toList();
  }

  /** The members of a field that is a list; empty for a field that is missing or {@code none}. */
  List<String> members(String field) {
    List<String> lines = expected.getOrDefault(field, List.of("none"));
    return lines.get(0).equals("none") ? List.of() : Arrays.asList(lines.get(0).split(", "));
  }

  /**
   * The input in the characters that its page declares, else in UTF-8.
   *
   * @throws java.nio.charset.CharacterCodingException for a byte that these do not have
   */
  String text() throws IOException {
    byte[] bytes = Files.readAllBytes(input);
    return charset(bytes).newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }

  private Charset charset(byte[] bytes) {
    Matcher declared = CHARSET.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
    return isPage() && declared.find()
        ? Charset.forName(declared.group(1))
        : StandardCharsets.UTF_8;
  }
}
