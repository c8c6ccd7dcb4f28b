package org.bayan.bake;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * Swaps a finished site in. The new site is built aside, in a folder next to the output; then two
 * renames put it in the place of the old one. A bake that fails or is killed before leaves the old
 * site as it was, and one that is killed between the renames leaves it aside, from where the next
 * bake takes it back. One bake at a time: a second one waits.
 */
public final class Publisher implements AutoCloseable {
  private static final String MARK = "published";
  private static final String NEXT = "next";
  private static final String SPARE = "spare-";
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

  /** Puts the staged site in the place of the published one. */
  public void publish() throws IOException {
    publish(staging(output), Spare.NONE);
  }

  /**
   * Hands out the site before the published one, to be made into the next one. No bake takes it for
   * what it was any more.
   *
   * @return none if it is not there
   */
  Optional<Path> take(Spare spare) throws IOException {
    Path tree = state.resolve(NEXT);
    try {
      Files.move(spare(spare), tree);
      return Optional.of(tree);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  /**
   * Puts a site in the place of the published one.
   *
   * @param tree the folder that holds the site, on the same disk
   * @param spare what the published site becomes; none to remove it
   */
  void publish(Path tree, Spare spare) throws IOException {
    Path mark = state.resolve(MARK);
    if (!Files.exists(mark)) {
      Files.createFile(mark);
    }
    Path old = state.resolve("old");
    if (Files.exists(output)) {
      Files.move(output, old);
    }
    try {
      Files.move(tree, output);
    } catch (IOException e) {
      if (Files.exists(old)) {
        Files.move(old, output);
      }
      throw e;
    }
    deleteSpares();
    if (spare.equals(Spare.NONE) || !Files.exists(old)) {
      delete(old);
    } else {
      Files.move(old, spare(spare));
    }
  }

  private Path spare(Spare spare) {
    return state.resolve(SPARE + spare.number());
  }

  private void deleteSpares() throws IOException {
    try (DirectoryStream<Path> spares = Files.newDirectoryStream(state, SPARE + "*")) {
      for (Path spare : spares) {
        delete(spare);
      }
    }
  }

  @Override
  public void close() throws IOException {
    delete(staging(output));
    delete(state.resolve(NEXT));
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
    Path old = state.resolve("old");
    if (Files.exists(old) && !Files.exists(output)) {
      Files.move(old, output);
    }
    delete(old);
    delete(state.resolve(NEXT));
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
