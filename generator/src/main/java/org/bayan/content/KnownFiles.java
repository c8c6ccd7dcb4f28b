package org.bayan.content;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.bayan.cache.CacheReader;
import org.bayan.cache.CacheWriter;

/**
 * The sound files of an earlier reading: those that have not changed need not be read again.
 * Immutable.
 */
public final class KnownFiles {
  private final Map<String, KnownFile> byPath;

  KnownFiles(Map<String, KnownFile> byPath) {
    this.byPath = Collections.unmodifiableMap(byPath);
  }

  /** No files. */
  public static KnownFiles none() {
    return new KnownFiles(Map.of());
  }

  /** Whether nothing is known. */
  boolean isEmpty() {
    return byPath.isEmpty();
  }

  /** The file, if its stamp says that it has not changed. */
  Optional<KnownFile> unchanged(ContentFiles.Found found) {
    return find(found).filter(known -> known.stamp().isSame(found.stamp()));
  }

  /** The file, if its content has not changed. */
  Optional<KnownFile> same(ContentFiles.Found found, SourceFile source) {
    return find(found).filter(known -> known.digest().equals(source.digest()));
  }

  /**
   * The pages whose texts are other ones now.
   *
   * @param parsed all files as they are now
   * @return none if anything else than texts has changed: a field, or which files there are
   */
  Optional<Set<String>> otherTexts(Collection<Parsed<?>> parsed) {
    if (parsed.size() != byPath.size()) {
      return Optional.empty();
    }
    Set<String> pages = new HashSet<>();
    for (Parsed<?> each : parsed) {
      if (!each.known()) {
        if (find(each.found()).filter(known -> known.value().equals(each.bare())).isEmpty()) {
          return Optional.empty();
        }
        pages.add(each.found().page());
      }
    }
    return Optional.of(pages);
  }

  private Optional<KnownFile> find(ContentFiles.Found found) {
    return Optional.ofNullable(byPath.get(found.path()));
  }

  /**
   * What is known after a reading in which nothing was wrong.
   *
   * @param readAt when the reading began, in milliseconds since 1970
   */
  static KnownFiles of(Collection<? extends Parsed<?>> sound, long readAt) {
    long nanos = TimeUnit.MILLISECONDS.toNanos(readAt);
    Map<String, KnownFile> byPath = new HashMap<>();
    for (Parsed<?> parsed : sound) {
      Stamp stamp = parsed.found().stamp();
      byPath.put(parsed.path(), parsed.known(stamp.isSettledBefore(nanos) ? stamp : Stamp.NONE));
    }
    return new KnownFiles(byPath);
  }

  /** Writes them into a cache. */
  public void save(CacheWriter out) {
    KnownFileWriter writer = new KnownFileWriter(out);
    out.count(byPath.size());
    byPath.forEach(writer::write);
  }

  /** Reads them from a cache. */
  public static KnownFiles load(CacheReader in) {
    KnownFileReader reader = new KnownFileReader(in);
    Map<String, KnownFile> byPath = new HashMap<>();
    for (int left = in.count(); left > 0; left--) {
      byPath.put(in.text(), reader.read());
    }
    return new KnownFiles(byPath);
  }
}
