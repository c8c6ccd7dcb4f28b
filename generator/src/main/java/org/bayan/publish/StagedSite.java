package org.bayan.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.bayan.integrity.Checksums;
import org.bayan.progress.Parallel;

/**
 * A site while it is built. What differs from the published site is written aside; what has the
 * very bytes of a published file is that file, time and all, so that copying tools send nothing
 * anew. Safe for use by many threads.
 */
public final class StagedSite {
  private final Path folder;
  private final SiteFiles published;
  private final Set<String> kept = ConcurrentHashMap.newKeySet();
  private final Set<String> written = ConcurrentHashMap.newKeySet();
  private final Set<Path> folders = ConcurrentHashMap.newKeySet();

  /**
   * @param folder an empty folder on the same disk as the published site
   */
  StagedSite(Path folder, SiteFiles published) {
    this.folder = folder;
    this.published = published;
  }

  /** The folder for those who write into it by themselves; {@link #adopt} must follow. */
  public Path folder() {
    return folder;
  }

  /**
   * Puts a file into the site.
   *
   * @param path from the site's root, with forward slashes
   */
  public void put(String path, byte[] bytes) throws IOException {
    if (published.holds(path, bytes)) {
      kept.add(path);
    } else {
      Files.write(place(path), bytes);
      written.add(path);
    }
  }

  /** Puts a text into the site. */
  public void put(String path, String text) throws IOException {
    put(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Puts a copy of a file into the site. */
  public void put(String path, Path file) throws IOException {
    if (published.holds(path, file)) {
      kept.add(path);
    } else {
      Files.copy(file, place(path));
      written.add(path);
    }
  }

  /**
   * Puts a compressed copy beside each file of text that it makes smaller, for servers that send
   * such copies.
   */
  public void compress() throws IOException {
    List<String> texts = paths().stream().filter(Compression::isText).toList();
    Parallel.forEach(
        texts,
        path -> {
          byte[] bytes = bytes(path);
          for (Compression compression : Compression.values()) {
            Optional<byte[]> smaller = compression.smaller(bytes);
            if (smaller.isPresent()) {
              put(path + compression.ending(), smaller.get());
            }
          }
        });
  }

  /**
   * Puts the checksums of all files into the site. A signature beside the published ones stays as
   * long as they are the same.
   */
  public void sum() throws IOException {
    put(Checksums.FILE, Checksums.of(paths(), this::bytes).text());
    if (kept.contains(Checksums.FILE)) {
      SiteFiles.SIGNATURES.stream().filter(published.paths()::contains).forEach(kept::add);
    }
  }

  private Set<String> paths() {
    Set<String> paths = new TreeSet<>(kept);
    paths.addAll(written);
    return paths;
  }

  private byte[] bytes(String path) throws IOException {
    return Files.readAllBytes(kept.contains(path) ? published.file(path) : folder.resolve(path));
  }

  /** Brings the whole site into the folder, for those who read or change files there. */
  public void gather() throws IOException {
    Parallel.forEach(kept, this::copy);
    written.addAll(kept);
    kept.clear();
  }

  /** Takes what others have written into the folder for files of the site. */
  public void adopt() throws IOException {
    written.clear();
    written.addAll(Folders.files(folder).keySet());
    for (String path : Set.copyOf(written)) {
      if (published.holds(path, folder.resolve(path))) {
        Files.delete(folder.resolve(path));
        written.remove(path);
        kept.add(path);
      }
    }
  }

  /** How many files were written. */
  public int written() {
    return written.size();
  }

  /** Whether the site has a file of this name; it may be a name that no file can have here. */
  public boolean has(String path) {
    try {
      return kept.contains(path)
          || written.contains(path)
          || Files.isRegularFile(folder.resolve(path));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** The text of a file of the site. */
  public String text(String path) throws IOException {
    return new String(bytes(path), StandardCharsets.UTF_8);
  }

  /**
   * Adds the list of the site's files, and takes in what was kept: after this the folder holds the
   * whole site.
   */
  void complete() throws IOException {
    Set<String> all = ConcurrentHashMap.newKeySet();
    all.addAll(kept);
    all.addAll(written);
    all.add(SiteFiles.LIST);
    byte[] list = SiteFiles.list(all);
    if (published.holds(SiteFiles.LIST, list)) {
      kept.add(SiteFiles.LIST);
    } else {
      Files.write(place(SiteFiles.LIST), list);
    }
    Parallel.forEach(kept, this::link);
  }

  /** Whether the site is the published one, file for file. */
  boolean isPublished() {
    return written.isEmpty() && published.isWhole() && published.paths().size() == kept.size() + 1;
  }

  private void copy(String path) throws IOException {
    Files.copy(published.file(path), place(path), StandardCopyOption.COPY_ATTRIBUTES);
  }

  private void link(String path) throws IOException {
    try {
      Files.createLink(place(path), published.file(path));
    } catch (UnsupportedOperationException | IOException e) {
      copy(path); // no links on this disk
    }
  }

  private Path place(String path) throws IOException {
    Path file = folder.resolve(path).normalize();
    if (!file.startsWith(folder) || file.equals(folder)) {
      throw new IOException(path + " is no path within the site");
    }
    if (!folders.contains(file.getParent())) {
      folders.add(Files.createDirectories(file.getParent()));
    }
    return file;
  }
}
