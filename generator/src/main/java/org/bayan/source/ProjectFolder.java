package org.bayan.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.UUID;

/**
 * The folder of a project, which strangers may have put files into by a pull request. What is
 * written through it lands at the very path that was asked for: a symbolic link on the way is
 * refused before anything is created. Immutable; safe for use by many threads.
 *
 * @param root the project's folder; it may itself be reached through links
 */
public record ProjectFolder(Path root) {

  public ProjectFolder {
    root = root.toAbsolutePath().normalize();
  }

  /**
   * Refuses a path that a link leads elsewhere. Outside the project's folder only the last name is
   * looked at, since a machine's own links are its owner's.
   *
   * @throws IOException if a link is on the way
   */
  public Path withoutLinks(Path path) throws IOException {
    Path absolute = path.toAbsolutePath().normalize();
    if (!absolute.startsWith(root)) {
      refuseLink(absolute);
      return absolute;
    }
    Path at = root;
    for (Path name : root.relativize(absolute)) {
      at = at.resolve(name);
      refuseLink(at);
    }
    return absolute;
  }

  private static void refuseLink(Path path) throws IOException {
    if (Files.isSymbolicLink(path)) {
      throw new IOException(path + " is a symbolic link; put the file or folder itself there");
    }
  }

  /**
   * Creates a file that is not there yet, and the folders above it.
   *
   * @throws FileAlreadyExistsException if there is anything of this name
   * @throws IOException if a link is on the way
   */
  public void create(Path file, String text) throws IOException {
    create(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /** The same for bytes. */
  public void create(Path file, byte[] bytes) throws IOException {
    Path target = withoutLinks(file);
    Files.createDirectories(target.getParent());
    Files.write(target, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }

  /**
   * Writes a file, which is at every moment the one before or the new one, also after a power cut.
   * A file that has this very text is not touched.
   *
   * @throws IOException if a link is on the way, or anything else than a file has the name
   */
  public void replace(Path file, String text) throws IOException {
    Path target = withoutLinks(file);
    if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      if (!Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
        throw new IOException(target + " is not a regular file; remove it");
      }
      if (Files.size(target) == text.getBytes(StandardCharsets.UTF_8).length
          && Files.readString(target).equals(text)) {
        return;
      }
    }
    Path folder = Objects.requireNonNull(target.getParent(), "the folder of a file");
    Files.createDirectories(folder);
    Path aside = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + "~");
    try {
      try (FileChannel channel =
          FileChannel.open(aside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
          channel.write(bytes);
        }
        channel.force(true);
      }
      Files.move(
          aside, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(aside);
    }
    sync(folder);
  }

  /**
   * Has a folder's names survive a power cut; where the system cannot do that for folders, nothing
   * is done.
   */
  public static void sync(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      return; // Windows opens no folders, and needs it not
    }
  }
}
