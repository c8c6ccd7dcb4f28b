package org.bayan.bake;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A change of few files of a site that nobody sees meanwhile. What it takes to undo it is kept in a
 * folder until the site is whole again, so that a change that was broken off can be undone by another
 * program. It needs hard links.
 */
final class SmallChange {
  private static final String LIST = "list";
  private static final String FILES = "files";
  private static final String BETWEEN = "\0"; // no file's name has it

  private final Path undo;
  private final List<String> paths;

  private SmallChange(Path undo, List<String> paths) {
    this.undo = undo;
    this.paths = paths;
  }

  /**
   * Prepares a change, and changes nothing yet.
   *
   * @param site the folder of the site
   * @param paths the files that will be changed, added or removed
   * @param undo the folder to keep what undoes it
   * @throws UnsupportedOperationException if the disk has no hard links
   */
  static SmallChange of(Path site, Collection<String> paths, Path undo) throws IOException {
    Files.createDirectories(undo);
    Files.writeString(undo.resolve(LIST), String.join(BETWEEN, paths));
    for (String path : paths) {
      link(site, undo.resolve(FILES), path);
    }
    return new SmallChange(undo, List.copyOf(paths));
  }

  /** A change that was begun and broken off. */
  static SmallChange begun(Path undo) throws IOException {
    return new SmallChange(undo, Pattern.compile(BETWEEN).splitAsStream(Files.readString(undo.resolve(LIST))).filter(path -> !path.isEmpty()).toList());
  }

  /**
   * Makes the change.
   *
   * @param site the folder to which the site was moved
   * @param staged the folder with the files that are changed or added
   */
  void apply(Path site, Path staged) throws IOException {
    replace(site, staged, paths);
  }

  /** Undoes the change, however far it came. */
  void undo(Path site) throws IOException {
    Path files = undo.resolve(FILES);
    List<String> changed = new ArrayList<>();
    for (String path : paths) {
      if (!isSame(files.resolve(path), site.resolve(path))) {
        changed.add(path);
      }
    }
    replace(site, files, changed);
  }

  private static boolean isSame(Path one, Path other) throws IOException {
    if (!isFile(one) || !isFile(other)) {
      return isFile(one) == isFile(other);
    }
    Object key = key(one);
    return key != null && key.equals(key(other));
  }

  /** Tells a file from all others, if the system does. */
  private static Object key(Path file) throws IOException {
    return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS).fileKey();
  }

  private static boolean isFile(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
  }

  /** Removes files, then takes those of them that the folder has. */
  private static void replace(Path site, Path files, List<String> paths) throws IOException {
    for (String path : paths) {
      remove(site, path);
    }
    for (String path : paths) {
      link(files, site, path);
    }
  }

  private static void link(Path from, Path to, String path) throws IOException {
    if (isFile(from.resolve(path))) {
      Files.createDirectories(to.resolve(path).getParent());
      Files.createLink(to.resolve(path), from.resolve(path));
    }
  }

  /** Removes a file, and the folders that are empty then. */
  private static void remove(Path site, String path) throws IOException {
    Path file = site.resolve(path);
    if (isFile(file)) {
      Files.delete(file);
    }
    for (Path parent = file.getParent(); !parent.equals(site) && isEmpty(parent); parent = parent.getParent()) {
      Files.delete(parent);
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      return !files.iterator().hasNext();
    }
  }
}
