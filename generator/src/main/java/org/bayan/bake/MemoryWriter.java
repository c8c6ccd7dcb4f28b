package org.bayan.bake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.bayan.cache.CacheWriter;
import org.bayan.content.KnownFiles;

/** Writes a {@link Memory}: the larger part as soon as it is known. For one thread at a time. */
final class MemoryWriter {
  private final CacheWriter out = new CacheWriter();

  /**
   * @param program names the program and all that its reading depends on
   */
  MemoryWriter(String program, KnownFiles files, KnownPages pages) {
    out.text(program);
    files.save(out);
    pages.save(out);
  }

  /** Saves it if the disk lets it: a bake that remembers nothing only does more. */
  void save(Path file, String frame, Set<String> anchors) {
    out.text(frame);
    out.words(anchors);
    try {
      out.save(file);
    } catch (IOException e) {
      return; // the site is published all the same
    }
  }
}
