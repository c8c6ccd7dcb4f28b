package org.bayan.bake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
 * A site while it is built: new files are written aside. If they are many, those of the published site
 * that stay as they are join them at the end, as hard links where the file system has them. Safe for use
 * by many threads.
 */
final class Staging {
  private final Path folder;
  private final Path published;
  private PublishedFiles old;
  private final Map<Path, Path> folders = new ConcurrentHashMap<>();
  private final Set<String> kept = ConcurrentHashMap.newKeySet();
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

  /** Keeps a published file. */
  void keep(String path) {
    kept.add(path);
  }

  /** Puts a file into the site; it stays as it is, time and all, if it has these very bytes. */
  void put(String path, byte[] bytes) throws IOException {
    if (old.holds(path, bytes)) {
      keep(path);
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
        keep(path);
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

  /** Takes in what was kept: after this the folder holds the whole site. */
  void complete() throws IOException {
    Parallel.forEach(kept, this::link);
  }

  /** The files that were written, and the published ones that the site has no more. */
  Set<String> changes() {
    Set<String> changes = new TreeSet<>(written.keySet());
    for (String path : old.paths()) {
      if (!kept.contains(path)) {
        changes.add(path);
      }
    }
    return changes;
  }

  private void link(String path) throws IOException {
    Path file = prepare(path);
    Path source = published.resolve(path);
    try {
      Files.createLink(file, source);
    } catch (UnsupportedOperationException | IOException e) {
      Files.copy(source, file, StandardCopyOption.COPY_ATTRIBUTES); // no links on this disk
    }
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
