import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A synthetic release or meeting, as its file has it.
 *
 * @param path the address of its page
 * @param fields the front matter, a line each
 */
record Source(String path, Map<String, String> fields, List<String> paragraphs) {

  /** All sources in a folder of the content. */
  static List<Source> all(Path content, String folder) throws IOException {
    try (Stream<Path> walk = Files.walk(content.resolve(folder))) {
      return walk.filter(file -> file.toString().endsWith(".md")).map(file -> read(content, file)).toList();
    }
  }

  private static Source read(Path content, Path file) {
    try {
      String[] parts = Files.readString(file).split("---\n", 3);
      Map<String, String> fields =
          parts[1].lines().map(line -> line.split(": ", 2)).collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
      String path = content.relativize(file).toString().replaceFirst("\\.md$", ".html");
      return new Source(path, fields, Arrays.asList(parts[2].strip().split("\n\n")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean isRelease() {
    return path.startsWith("releases/");
  }

  String date() {
    return fields.get(isRelease() ? "date" : "start");
  }

  String yearPage() {
    return "dates/" + date().substring(0, 4) + "/index.html";
  }

  String monthPage() {
    return "dates/" + date().substring(0, 7).replace('-', '/') + "/index.html";
  }

  /** The page of the meeting that the release is about. */
  String meetingPage() {
    return page(fields.get("meeting"));
  }

  /** The pages of the meetings that the release mentions. */
  List<String> mentionedPages() {
    String ids = fields.get("mentions").replaceAll("[\\[\\] ]", "");
    return ids.isEmpty() ? List.of() : Stream.of(ids.split(",")).map(Source::page).toList();
  }

  /** What the page must show as text. */
  Stream<String> texts() {
    Stream<String> shown = isRelease() ? Stream.of("title", "kind", "issuer") : Stream.of("title", "place", "level");
    return Stream.concat(shown.map(fields::get), paragraphs.stream());
  }

  private static String page(String id) {
    return "meetings/" + id + ".html";
  }
}
