package org.bayan.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;

/**
 * What a file system says of a file without reading it: the same stamp means the same content, as
 * for git's index. A symbolic link is not followed.
 *
 * @param size in bytes
 * @param modified when the content was last changed
 * @param file which file it is, so far as the system tells; may be empty
 */
public record FileStamp(Type type, long size, Instant modified, String file) {
  /** File systems tell times in steps of up to two seconds (FAT). */
  private static final Duration STEP = Duration.ofSeconds(2);

  /** What is found under a name. */
  public enum Type {
    FILE,
    FOLDER,
    LINK,
    OTHER
  }

  /** Looks at a file. */
  public static FileStamp of(Path path) throws IOException {
    BasicFileAttributes all =
        Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    Type type =
        all.isRegularFile()
            ? Type.FILE
            : all.isDirectory() ? Type.FOLDER : all.isSymbolicLink() ? Type.LINK : Type.OTHER;
    String file = all.fileKey() == null ? "" : all.fileKey().toString();
    return new FileStamp(type, all.size(), all.lastModifiedTime().toInstant(), file);
  }

  /**
   * Whether any later change gives another stamp. A file that was changed just before it was looked
   * at may be changed again within the same step of the file system's clock.
   *
   * @param read when the file was looked at
   */
  public boolean isSettledBefore(Instant read) {
    return modified.isBefore(read.minus(STEP));
  }
}
