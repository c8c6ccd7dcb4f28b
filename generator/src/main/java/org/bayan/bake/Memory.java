package org.bayan.bake;

import java.nio.BufferUnderflowException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bayan.cache.CacheReader;
import org.bayan.content.KnownFiles;

/**
 * What a bake remembers of the one before: the files that it read and the pages that it made.
 *
 * @param files the sources that were read
 * @param pages the pages that were published
 * @param frame names what pages depended on besides their sources
 * @param anchors the anchors of pages that others linked to, and perhaps some more
 */
record Memory(KnownFiles files, KnownPages pages, String frame, Set<String> anchors) {

  /** No memory. */
  static final Memory NONE = new Memory(KnownFiles.none(), new KnownPages(Map.of()), "", Set.of());

  /**
   * What the file holds, if this very program saved it.
   *
   * @param program names the program and all that its reading depends on
   */
  static Memory load(Path file, String program) {
    Optional<CacheReader> saved = CacheReader.open(file);
    try {
      return saved
          .filter(in -> program.equals(in.text()))
          .map(in -> new Memory(KnownFiles.load(in), KnownPages.load(in), in.text(), Set.copyOf(in.words())))
          .orElse(NONE);
    } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
      return NONE; // whole, but not ours
    }
  }
}
