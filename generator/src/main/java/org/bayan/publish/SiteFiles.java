package org.bayan.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.bayan.integrity.Checksums;

/**
 * The files of a published site at one moment. The site itself lists what a bake put into it, so
 * that nothing else in the folder is ever taken for a bake's. Immutable, but for what others do to
 * the files.
 */
final class SiteFiles {
  /** The list's name: one path a line. */
  static final String LIST = ".bayan-files";

  private static final long LONGEST_LIST = 256L << 20;

  /** What systems put into any folder that somebody looks at. */
  private static final Set<String> LITTER = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

  /** What a publisher puts beside the checksums, with a key that no bake sees. */
  static final Set<String> SIGNATURES =
      Set.of(Checksums.FILE + ".sig", Checksums.FILE + ".minisig");

  private final Path folder;
  private final Map<String, BasicFileAttributes> files;
  private final Set<String> listed;

  private SiteFiles(Path folder, Map<String, BasicFileAttributes> files, Set<String> listed) {
    this.folder = folder;
    this.files = files;
    this.listed = listed;
  }

  /** Looks at every file; a folder that does not exist has none. */
  static SiteFiles in(Path folder) throws IOException {
    Map<String, BasicFileAttributes> files = Folders.files(folder);
    BasicFileAttributes list = files.get(LIST);
    boolean usable = list != null && list.isRegularFile() && list.size() <= LONGEST_LIST;
    return new SiteFiles(folder, files, usable ? lines(folder.resolve(LIST)) : Set.of());
  }

  private static Set<String> lines(Path list) throws IOException {
    Set<String> lines = new TreeSet<>(List.of(LIST));
    new String(Files.readAllBytes(list), StandardCharsets.UTF_8).lines().forEach(lines::add);
    return lines;
  }

  /** The list of a site with these files. */
  static byte[] list(Collection<String> paths) {
    return String.join("\n", new TreeSet<>(paths)).concat("\n").getBytes(StandardCharsets.UTF_8);
  }

  /** What no bake put there, sorted. */
  List<String> foreign() {
    return files.entrySet().stream()
        .filter(file -> !(listed.contains(file.getKey()) && file.getValue().isRegularFile()))
        .map(Map.Entry::getKey)
        .filter(path -> !SIGNATURES.contains(path))
        .filter(path -> !LITTER.contains(path.substring(path.lastIndexOf('/') + 1)))
        .toList();
  }

  /** Whether these are all the files that a bake put there and nothing else. */
  boolean isWhole() {
    return !listed.isEmpty() && foreign().isEmpty() && files.keySet().containsAll(listed);
  }

  /** The paths of all files. */
  Set<String> paths() {
    return files.keySet();
  }

  /** Whether a file has exactly these bytes. */
  boolean holds(String path, byte[] bytes) throws IOException {
    return hasSize(path, bytes.length)
        && Arrays.equals(bytes, Files.readAllBytes(folder.resolve(path)));
  }

  /** Whether a file has exactly the bytes of another one. */
  boolean holds(String path, Path file) throws IOException {
    return hasSize(path, Files.size(file)) && Files.mismatch(folder.resolve(path), file) < 0;
  }

  private boolean hasSize(String path, long size) {
    BasicFileAttributes attributes = files.get(path);
    return attributes != null && attributes.isRegularFile() && attributes.size() == size;
  }

  /** The file itself. */
  Path file(String path) {
    return folder.resolve(path);
  }
}
