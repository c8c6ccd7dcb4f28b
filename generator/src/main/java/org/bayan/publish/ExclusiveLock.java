package org.bayan.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * Keeps other bakes waiting, in this process and in others, by a lock on a file that is gone again
 * afterwards. The system gives the lock of a killed bake free.
 */
final class ExclusiveLock implements AutoCloseable {
  private static final Duration POLL = Duration.ofMillis(20);
  private static final Object GONE = "gone";

  private final Path file;
  private final FileChannel channel;

  private ExclusiveLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Waits for the lock.
   *
   * @throws IOException if the file is there and is not one
   */
  static ExclusiveLock on(Path file) throws IOException {
    while (true) {
      if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)
          && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
        throw new IOException(file + " is not a regular file; remove it");
      }
      Object before = identity(file);
      FileChannel channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
      Object opened = identity(file);
      boolean known = before.equals(GONE) || before.equals(opened);
      lock(channel);
      if (known && opened.equals(identity(file))) {
        return new ExclusiveLock(file, channel);
      }
      channel.close();
    }
  }

  /**
   * Which file has this name: its last holder may have removed it while others waited. A file that
   * is open keeps its identity to itself. It may not be opened again to look: closing it would end
   * the lock (POSIX, fcntl).
   */
  private static Object identity(Path file) throws IOException {
    try {
      Object key =
          Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
              .fileKey();
      return key == null ? file : key;
    } catch (NoSuchFileException e) {
      return GONE;
    }
  }

  private static void lock(FileChannel channel) throws IOException {
    while (true) {
      try {
        channel.lock();
        return;
      } catch (OverlappingFileLockException e) {
        LockSupport.parkNanos(POLL.toNanos()); // another bake of this very process has it
      }
    }
  }

  @Override
  public void close() throws IOException {
    try {
      Files.deleteIfExists(file);
    } finally {
      channel.close();
    }
  }
}
