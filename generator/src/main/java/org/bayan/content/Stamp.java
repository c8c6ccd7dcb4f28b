package org.bayan.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.bayan.cache.CacheReader;
import org.bayan.cache.CacheWriter;

/**
 * What a file system says of a file: the same stamp means the same content, as for git's index. A
 * symbolic link is not followed.
 *
 * @param modified when the content was last changed, in nanoseconds since 1970
 * @param changed when anything of the file was last changed, so far as the system tells
 * @param file which file it is, so far as the system tells
 */
record Stamp(Type type, long size, long modified, long changed, long file) {
  private static final long SETTLED = TimeUnit.SECONDS.toNanos(2);

  /** The stamp of no file. */
  static final Stamp NONE = new Stamp(Type.OTHER, 0, 0, 0, 0);

  /** What is found under a name. */
  enum Type {
    FILE,
    FOLDER,
    LINK,
    OTHER
  }

  static Stamp of(Path path) throws IOException {
    if (path.getFileSystem().supportedFileAttributeViews().contains("unix")) {
      Map<String, Object> all = Files.readAttributes(path, "unix:mode,size,lastModifiedTime,ctime,ino", LinkOption.NOFOLLOW_LINKS);
      Type type =
          switch ((int) all.get("mode") & 0170000) {
            case 0100000 -> Type.FILE;
            case 0040000 -> Type.FOLDER;
            case 0120000 -> Type.LINK;
            default -> Type.OTHER;
          };
      return new Stamp(type, (long) all.get("size"), nanos(all.get("lastModifiedTime")), nanos(all.get("ctime")), (long) all.get("ino"));
    }
    BasicFileAttributes all = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    Type type =
        all.isRegularFile() ? Type.FILE
            : all.isDirectory() ? Type.FOLDER
            : all.isSymbolicLink() ? Type.LINK
            : Type.OTHER;
    return new Stamp(type, all.size(), nanos(all.lastModifiedTime()), 0, 0);
  }

  /**
   * Whether a change after the given time would give another stamp. A file that was changed just
   * before may be changed again within the same tick of the file system's clock.
   *
   * @param nanos since 1970
   */
  boolean isSettledBefore(long nanos) {
    return Math.max(modified, changed) < nanos - SETTLED;
  }

  /** What {@link #equals} says, by plain comparisons: those that Java makes for a record take long to start. */
  boolean isSame(Stamp other) {
    return type == other.type && size == other.size && modified == other.modified && changed == other.changed && file == other.file;
  }

  void save(CacheWriter out) {
    out.count(type.ordinal());
    out.number(size);
    out.number(modified);
    out.number(changed);
    out.number(file);
  }

  static Stamp load(CacheReader in) {
    return new Stamp(Type.values()[in.count()], in.number(), in.number(), in.number(), in.number());
  }

  private static long nanos(Object time) {
    return ((FileTime) time).to(TimeUnit.NANOSECONDS);
  }
}
