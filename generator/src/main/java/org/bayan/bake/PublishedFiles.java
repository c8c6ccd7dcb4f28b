package org.bayan.bake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** The files of a site's folder at one moment. Immutable, but for what others do to the files. */
final class PublishedFiles {
  private final Path folder;
  private final Map<String, Stamp> stamps;

  private PublishedFiles(Path folder, Map<String, Stamp> stamps) {
    this.folder = folder;
    this.stamps = stamps;
  }

  /**
   * What the file system says of a file's content.
   *
   * @param size in bytes
   * @param modified in nanoseconds since 1970
   */
  record Stamp(long size, long modified) {

    /** What {@link #equals} says, by plain comparisons: those that Java makes for a record take long to start. */
    boolean isSame(Stamp other) {
      return size == other.size && modified == other.modified;
    }

    static Stamp of(Path file) throws IOException {
      return of(Files.readAttributes(file, BasicFileAttributes.class));
    }

    private static Stamp of(BasicFileAttributes attributes) {
      return new Stamp(attributes.size(), attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS));
    }
  }

  /**
   * Looks at every file; a folder that does not exist has none.
   *
   * @throws UncheckedIOException if the folder cannot be read
   */
  static PublishedFiles in(Path folder) {
    Map<String, Stamp> stamps = new HashMap<>();
    if (Files.isDirectory(folder)) {
      int prefix = folder.toString().length() + 1;
      walk(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              String path = file.toString().substring(prefix).replace('\\', '/');
              stamps.put(path, attributes.isRegularFile() ? Stamp.of(attributes) : new Stamp(-1, 0));
              return FileVisitResult.CONTINUE;
            }
          });
    }
    return new PublishedFiles(folder, stamps);
  }

  private static void walk(Path folder, FileVisitor<Path> visitor) {
    try {
      Files.walkFileTree(folder, visitor);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** No files. */
  static PublishedFiles none(Path folder) {
    return new PublishedFiles(folder, Map.of());
  }

  /** The file's stamp, or null if there is none. */
  Stamp stamp(String path) {
    return stamps.get(path);
  }

  /** The paths of all files. */
  Set<String> paths() {
    return stamps.keySet();
  }

  /** Whether a file has exactly these bytes. */
  boolean holds(String path, byte[] bytes) throws IOException {
    Stamp stamp = stamps.get(path);
    return stamp != null && stamp.size() == bytes.length && Arrays.equals(bytes, Files.readAllBytes(folder.resolve(path)));
  }

  /** The text of a file that is there. */
  String text(String path) throws IOException {
    return Files.readString(folder.resolve(path));
  }
}
