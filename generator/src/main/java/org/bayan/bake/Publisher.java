package org.bayan.bake;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * Swaps a finished site in. The new site is built aside, in a folder next to the output; then two
 * renames put it in the place of the old one. Where few files change, the old site is renamed, changed
 * aside, and renamed back. A bake that fails or is killed before leaves the old site as it was, and one
 * that is killed between the renames leaves it aside, from where the next bake takes it back. One bake at
 * a time: a second one waits.
 */
public final class Publisher implements AutoCloseable {
  private static final String MARK = "published";

  /** So many files were changed in 3 milliseconds, and one in 1, on ext4 and tmpfs; readers find no site meanwhile. */
  private static final int FEW = 50;

  private static final Duration POLL = Duration.ofMillis(20);

  private final Path output;
  private final Path state;
  private final FileChannel channel;
  private final FileLock lock;

  private Publisher(Path output, Path state, FileChannel channel, FileLock lock) {
    this.output = output;
    this.state = state;
    this.channel = channel;
    this.lock = lock;
  }

  /** The folder in which a site for this output is built. */
  public static Path staging(Path output) {
    return state(output).resolve("new");
  }

  /** The file in which bakes into this output remember what they did. */
  static Path memory(Path output) {
    return state(output).resolve("memory");
  }

  /**
   * Waits for other bakes into the same output, takes an interrupted one back, and clears the
   * staging folder.
   *
   * @throws IOException if the output is a symbolic link, cannot be written to, or holds files that
   *     no bake put there
   */
  public static Publisher open(Path output) throws IOException {
    if (Files.isSymbolicLink(output)) {
      throw new IOException(output + " is a symbolic link; choose the folder itself as the output folder");
    }
    Path state = state(output);
    Files.createDirectories(state.getParent());
    for (Path folder : List.of(state.getParent(), output)) {
      if (Files.exists(folder) && !Files.isWritable(folder)) {
        throw new IOException(folder + " cannot be written to; make it writable or choose another output folder");
      }
    }
    Files.createDirectories(state);
    FileChannel channel =
        FileChannel.open(
            state.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    Publisher publisher = new Publisher(output, state, channel, lock(channel));
    try {
      publisher.recover();
      publisher.refuseForeignFiles();
      return publisher;
    } catch (IOException e) {
      publisher.close();
      throw e;
    }
  }

  /** Puts the staged site, which must be whole, in the place of the published one. */
  public void publish() throws IOException {
    Path mark = state.resolve(MARK);
    if (!Files.exists(mark)) {
      Files.createFile(mark);
    }
    if (Files.exists(output)) {
      Files.move(output, old());
    }
    try {
      Files.move(staging(output), output);
    } catch (IOException e) {
      if (Files.exists(old())) {
        Files.move(old(), output);
      }
      throw e;
    }
    delete(old());
  }

  /**
   * Changes few files of the published site at once, so that the others need not be staged.
   *
   * @param paths the files that were staged, and those that go
   * @return false if that cannot be done here; the published site is as it was then
   * @throws IOException if the published site cannot be put back; the next bake does it
   */
  boolean change(Set<String> paths) throws IOException {
    if (paths.size() > FEW || !Files.exists(output)) {
      return false;
    }
    SmallChange change;
    try {
      change = SmallChange.of(output, paths, undo());
      Files.move(output, old());
    } catch (UnsupportedOperationException | IOException e) {
      delete(undo());
      return false;
    }
    boolean changed = apply(change);
    Files.move(old(), output);
    delete(undo());
    return changed;
  }

  private boolean apply(SmallChange change) throws IOException {
    try {
      change.apply(old(), staging(output));
      return true;
    } catch (UnsupportedOperationException | IOException e) {
      change.undo(old());
      return false;
    }
  }

  private Path old() {
    return state.resolve("old");
  }

  private Path undo() {
    return state.resolve("undo");
  }

  @Override
  public void close() throws IOException {
    delete(staging(output));
    lock.release();
    channel.close();
  }

  private static FileLock lock(FileChannel channel) throws IOException {
    while (true) {
      try {
        return channel.lock();
      } catch (OverlappingFileLockException e) {
        LockSupport.parkNanos(POLL.toNanos()); // another bake of this very process has it
      }
    }
  }

  private void recover() throws IOException {
    if (Files.exists(old()) && !Files.exists(output)) {
      if (Files.exists(undo())) {
        SmallChange.begun(undo()).undo(old());
      }
      Files.move(old(), output);
    }
    delete(old());
    delete(undo());
    delete(staging(output));
    Files.createDirectories(staging(output));
  }

  private void refuseForeignFiles() throws IOException {
    if (!Files.isDirectory(output) || Files.exists(state.resolve(MARK))) {
      return;
    }
    try (Stream<Path> children = Files.list(output)) {
      if (children.findAny().isPresent()) {
        throw new IOException(
            output + " holds files that no bake put there; empty it or choose another output folder");
      }
    }
  }

  private static Path state(Path output) {
    Path absolute = output.toAbsolutePath().normalize();
    return absolute.resolveSibling("." + absolute.getFileName() + ".bake");
  }

  private static void delete(Path folder) throws IOException {
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
              Files.delete(file);
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, IOException failure)
                throws IOException {
              Files.delete(directory);
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (NoSuchFileException e) {
      // nothing to delete
    }
  }
}
