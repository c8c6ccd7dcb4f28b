package org.bayan.authoring;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bayan.arabic.Slug;
import org.bayan.archive.FileFacts;
import org.bayan.media.CleanCopy;
import org.bayan.problem.ProblemsException;
import org.bayan.source.AttachedFile;
import org.bayan.source.ContentKind;
import org.bayan.source.ProjectFolder;

/** A copy of a file for a release, which is not in its folder yet. Immutable. */
public final class AttachedCopy {
  private static final long MOST_BYTES = 100L << 20; // of a camera's picture, before it is smaller

  private final Path content;
  private final String release;
  private final String name;
  private final CleanCopy copy;

  private AttachedCopy(Path content, String release, String name, CleanCopy copy) {
    this.content = content;
    this.release = release;
    this.name = name;
    this.copy = copy;
  }

  /**
   * Makes a copy, and writes nothing yet.
   *
   * @param content the content folder
   * @param release the release's id
   * @param slug the copy's name without its ending; null for one made of the file's own
   * @throws ProblemsException if there is no such release, or no name can be made
   * @throws IOException if the file is none that may be published, or cannot be read
   */
  public static AttachedCopy of(Path file, Path content, String release, String slug)
      throws IOException {
    if (!ContentKind.RELEASE.allows(release)
        || !Files.isRegularFile(folder(content, release).resolveSibling(release + ".md"))) {
      throw NewFile.problem(
          "release: there is no release " + release,
          "write its file's name without .md, such as 2018-07-12-name");
    }
    if (Files.size(file) > MOST_BYTES) {
      throw new IOException(file + " is larger than 100 MB");
    }
    CleanCopy copy = CleanCopy.of(Files.readAllBytes(file));
    String own = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
    String name = (slug == null ? Slug.of(own).orElse("") : slug) + copy.ending();
    if (!AttachedFile.isName(name)) {
      throw NewFile.problem(
          "slug: \"" + name + "\" cannot be an address",
          "give the copy a name of small Latin letters, digits and hyphens with -Dslug=…");
    }
    return new AttachedCopy(content, release, name, copy);
  }

  /**
   * Writes the copy.
   *
   * @return its file
   * @throws FileAlreadyExistsException if the release has a file of this name
   * @throws IOException if a link is on the way, or the disk fails
   */
  public Path write() throws IOException {
    Path file = folder(content, release).resolve(name);
    new ProjectFolder(content.toAbsolutePath().getParent()).create(file, copy.bytes());
    return file;
  }

  /** What makes the release show it: a line of its text, or one of its front matter. */
  public String line() {
    return copy.facts().type() == FileFacts.Type.PDF
        ? "attachments: [{ file: " + name + ", kind: original, title: \"…\" }]"
        : "![what it shows](" + name + " \"caption\")";
  }

  private static Path folder(Path content, String release) {
    return content
        .resolve(ContentKind.RELEASE.folder())
        .resolve(release.substring(0, 4))
        .resolve(release);
  }
}
