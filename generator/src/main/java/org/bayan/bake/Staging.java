package org.bayan.bake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.bayan.pages.Page;
import org.bayan.verify.SiteCheck;

/**
 * A site while it is built: new files are written aside, and those of the published site that stay as
 * they are join them at the end, as hard links where the file system has them. Safe for use by many
 * threads.
 */
final class Staging {
  /** At most one in so many files may differ for a site to be made from another one. */
  private static final int FEW = 4;

  private final Path folder;
  private final Path published;
  private PublishedFiles old;
  private volatile boolean linked = true;
  private final Map<Path, Path> folders = new ConcurrentHashMap<>();
  private final Set<String> kept = ConcurrentHashMap.newKeySet();
  private final Set<String> equal = ConcurrentHashMap.newKeySet();
  private final Map<String, PublishedFiles.Stamp> written = new ConcurrentHashMap<>();

  /**
   * @param folder an empty folder on the same disk as the published site
   * @param old what is published
   */
  Staging(Path folder, Path published, PublishedFiles old) {
    this.folder = folder;
    this.published = published;
    this.old = old;
  }

  /** Keeps a published file, which is still the one that a bake put there. */
  void keep(String path) {
    kept.add(path);
  }

  /** Keeps a published file that may be another one than a bake put there, though its bytes are right. */
  private void keepEqual(String path) {
    equal.add(path);
    keep(path);
  }

  /** Puts a file into the site; it stays as it is, time and all, if it has these very bytes. */
  void put(String path, byte[] bytes) throws IOException {
    if (old.holds(path, bytes)) {
      keepEqual(path);
      return;
    }
    Path file = prepare(path);
    Files.write(file, bytes);
    written.put(path, PublishedFiles.Stamp.of(file));
  }

  void put(String path, String text) throws IOException {
    put(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Takes the files that something else has written into the folder for its own, and keeps those of
   * the published site instead that have the very bytes of new ones.
   *
   * @param published what is published
   */
  void adopt(PublishedFiles published) throws IOException {
    old = published;
    written.clear();
    for (String path : PublishedFiles.in(folder).paths()) {
      Path file = folder.resolve(path);
      if (published.holds(path, Files.readAllBytes(file))) {
        Files.delete(file);
        keepEqual(path);
      } else {
        written.put(path, PublishedFiles.Stamp.of(file));
      }
    }
  }

  /** How many files were written. */
  int written() {
    return written.size();
  }

  /** Whether the site is the published one, file for file. */
  boolean isPublished() {
    return written.isEmpty() && old.paths().equals(kept);
  }

  /** Whether a file of this name was written, by whomever; it may be a name that no file can have here. */
  boolean has(String path) {
    try {
      return Files.isRegularFile(folder.resolve(path));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** Checks the links of pages that were kept, since what they lead to may have gone. */
  void checkKept(Plan plan, SiteCheck check) throws IOException {
    try {
      plan.pages().parallelStream().map(Page::path).filter(kept::contains).forEach(path -> check(path, check));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void check(String path, SiteCheck check) {
    try {
      check.page(path, text(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of a file that was put or kept. */
  String text(String path) throws IOException {
    return kept.contains(path) ? old.text(path) : Files.readString(folder.resolve(path));
  }

  /** The files that were written and take the place of published ones. */
  List<String> replaced() {
    return written.keySet().stream().filter(path -> old.stamp(path) != null).toList();
  }

  /** The stamp that a page's file has, or will have once it is published. */
  PublishedFiles.Stamp stamp(String path) {
    PublishedFiles.Stamp stamp = written.get(path);
    return stamp == null ? old.stamp(path) : stamp;
  }

  /** Takes in what was kept; returns the folder, which holds the whole site then. */
  Path complete() throws IOException {
    Parallel.forEach(kept, this::link);
    return folder;
  }

  /**
   * Makes the whole site from the one before the published one.
   *
   * @param tree the folder with that site
   * @param differing where it differs from the published one
   * @return whether that was worth while, and was done; if not, the tree is of no use any more
   */
  boolean complete(Path tree, Set<String> differing) {
    Set<String> changing = gone();
    changing.addAll(differing);
    changing.addAll(written.keySet());
    if (changing.size() > kept.size() / FEW) {
      return false;
    }
    changing.addAll(equal);
    try {
      for (String path : changing) {
        remove(tree, path);
      }
      for (String path : changing) {
        if (written.containsKey(path)) {
          link(folder, tree, path);
        } else if (kept.contains(path)) {
          link(published, tree, path);
        }
      }
      return true;
    } catch (UnsupportedOperationException | IOException e) {
      return false;
    }
  }

  /** What the published site will be once this one has taken its place. */
  Spare spare() {
    Set<String> differing = gone();
    differing.addAll(written.keySet());
    return linked && differing.size() < kept.size() / FEW ? Spare.of(differing) : Spare.NONE;
  }

  /** The published files that the site has no more. */
  private Set<String> gone() {
    Set<String> gone = new TreeSet<>();
    for (String path : old.paths()) {
      if (!kept.contains(path) && !written.containsKey(path)) {
        gone.add(path);
      }
    }
    return gone;
  }

  private void link(String path) throws IOException {
    Path file = prepare(path);
    Path source = published.resolve(path);
    try {
      Files.createLink(file, source);
    } catch (UnsupportedOperationException | IOException e) {
      linked = false;
      Files.copy(source, file, StandardCopyOption.COPY_ATTRIBUTES); // no links on this disk
    }
  }

  /** Removes a file, and the folders that are empty then. */
  private static void remove(Path tree, String path) throws IOException {
    Path file = tree.resolve(path);
    Files.deleteIfExists(file);
    for (Path parent = file.getParent(); !parent.equals(tree) && isEmpty(parent); parent = parent.getParent()) {
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

  private static void link(Path from, Path to, String path) throws IOException {
    Path file = to.resolve(path);
    Files.createDirectories(file.getParent());
    Files.createLink(file, from.resolve(path));
  }

  private Path prepare(String path) throws IOException {
    Path file = folder.resolve(path);
    try {
      folders.computeIfAbsent(file.getParent(), Staging::create);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return file;
  }

  private static Path create(Path parent) {
    try {
      return Files.createDirectories(parent);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
