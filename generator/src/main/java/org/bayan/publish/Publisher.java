package org.bayan.publish;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bayan.problem.ProblemReport;
import org.bayan.source.ProjectFolder;

/**
 * Swaps a finished site in. Begin with {@link #open}, put files into what {@link #stage} gives, and
 * {@link #publish} it:
 *
 * <pre>{@code
 * try (Publisher publisher = Publisher.open(project, output, report)) {
 *   StagedSite site = publisher.stage();
 *   site.put("index.html", text);
 *   publisher.publish(site);
 * }
 * }</pre>
 *
 * The site is built aside, in a folder of a new name next to the output; then two renames put it in
 * the place of the old one. A bake that fails or is killed before leaves the old site as it was.
 * One that is killed between the renames leaves it aside, whole, from where {@link #recover} or the
 * next bake takes it back. One bake at a time: a second one waits. The renames survive a power cut;
 * of pages that were written just before it, the next bake writes what is lost again.
 */
public final class Publisher implements AutoCloseable {
  private static final String NEW = "new";
  private static final String OLD = "old";
  private static final int NAMED = 20;

  private final Path output;
  private final ExclusiveLock lock;
  private final ProblemReport report;
  private final SiteFiles published;
  private Path work;

  private Publisher(Path output, ExclusiveLock lock, ProblemReport report) throws IOException {
    this.output = output;
    this.lock = lock;
    this.report = report;
    this.published = SiteFiles.in(output);
  }

  /**
   * Waits for other bakes into the same output, and takes back what an interrupted one left.
   *
   * @param project the project's folder
   * @param sources the folders that the site is made from, of which the output may be no part
   * @param report receives warnings of what lies about and cannot be used
   * @throws IOException if the output cannot be used, or holds files that no bake put there;
   *     nothing has been created or changed then
   */
  public static Publisher open(
      ProjectFolder project, List<Path> sources, Path output, ProblemReport report)
      throws IOException {
    Path folder = usable(project, sources, output);
    Files.createDirectories(folder.getParent());
    ExclusiveLock lock = ExclusiveLock.on(beside(folder, "lock"));
    try {
      takeBack(folder, report);
      Publisher publisher = new Publisher(folder, lock, report);
      publisher.refuseForeignFiles();
      return publisher;
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /**
   * Takes the old site back if a bake was killed just between its two renames; else does nothing.
   *
   * @param report receives warnings of what lies about and cannot be used
   */
  public static void recover(Path output, ProblemReport report) throws IOException {
    Path folder = output.toAbsolutePath().normalize();
    if (folder.getFileName() == null
        || Files.exists(folder, LinkOption.NOFOLLOW_LINKS)
        || leftBeside(folder).isEmpty()) {
      return;
    }
    ExclusiveLock lock = ExclusiveLock.on(beside(folder, "lock"));
    try {
      takeBack(folder, report);
    } finally {
      lock.close();
    }
  }

  /** An empty site to put files into. */
  public StagedSite stage() throws IOException {
    work =
        Files.createTempDirectory(
            output.getParent(), beside(output, "bake-").getFileName().toString());
    return new StagedSite(Files.createDirectory(work.resolve(NEW)), published);
  }

  /**
   * Puts the staged site in the place of the published one, unless it is the same.
   *
   * @return whether anything has changed
   */
  public boolean publish(StagedSite site) throws IOException {
    if (site.isPublished()) {
      return false;
    }
    site.complete();
    Path old = work.resolve(OLD);
    boolean replaces = Files.exists(output);
    if (replaces) {
      Files.move(output, old);
    }
    try {
      Files.move(site.folder(), output);
    } catch (IOException e) {
      if (replaces) {
        Files.move(old, output);
      }
      throw e;
    }
    ProjectFolder.sync(output.getParent());
    return true;
  }

  @Override
  public void close() throws IOException {
    try {
      if (work != null) {
        remove(work, report);
      }
    } finally {
      lock.close();
    }
  }

  private static Path usable(ProjectFolder project, List<Path> sources, Path output)
      throws IOException {
    Path folder = project.withoutLinks(output);
    if (folder.getFileName() == null) {
      throw refused(folder, "is the root of a disk; choose a folder in it as the output folder");
    }
    if (project.root().startsWith(folder)) {
      throw refused(folder, "holds the project itself; choose another output folder");
    }
    for (Path source : sources) {
      Path taken = source.toAbsolutePath().normalize();
      if (folder.startsWith(taken) || taken.startsWith(folder)) {
        throw refused(
            folder,
            "and the sources in " + taken + " lie in one another; choose another output folder");
      }
    }
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw refused(folder, "is not a folder; remove it or choose another output folder");
    }
    Path parent = folder.getParent();
    while (!Files.exists(parent)) {
      parent = parent.getParent();
    }
    for (Path each : List.of(parent, folder)) {
      if (Files.exists(each) && !Files.isWritable(each)) {
        throw refused(
            each, "cannot be written to; make it writable or choose another output folder");
      }
    }
    return folder;
  }

  private void refuseForeignFiles() throws IOException {
    List<String> foreign = published.foreign();
    if (!foreign.isEmpty()) {
      List<String> shown = foreign.subList(0, Math.min(NAMED, foreign.size()));
      String more = foreign.size() > NAMED ? ", … (" + foreign.size() + " in all)" : "";
      throw refused(
          output,
          "holds files that no bake put there: "
              + String.join(", ", shown)
              + more
              + "; move them away, keep them in assets/ to have them in the site, or choose another output folder");
    }
  }

  private static IOException refused(Path path, String why) {
    return new IOException(path + " " + why);
  }

  /** A name next to the output that is the output's alone. */
  private static Path beside(Path output, String what) {
    return output.resolveSibling("." + output.getFileName() + "." + what);
  }

  /** The work folders that killed bakes have left, by name. */
  private static List<Path> leftBeside(Path output) throws IOException {
    List<Path> left = new ArrayList<>();
    if (Files.isDirectory(output.getParent())) {
      String prefix = beside(output, "bake-").getFileName().toString();
      try (DirectoryStream<Path> all =
          Files.newDirectoryStream(
              output.getParent(), file -> file.getFileName().toString().startsWith(prefix))) {
        all.forEach(left::add);
      }
    }
    left.sort(null);
    return left;
  }

  /**
   * Puts the old site back where a bake was killed before the new one stood there, and clears away
   * what killed bakes have left. Only a whole site is taken back, as its own list of files tells;
   * anything else of such a name may be anybody's, and stays.
   */
  private static void takeBack(Path output, ProblemReport report) throws IOException {
    for (Path left : leftBeside(output)) {
      Path old = left.resolve(OLD);
      boolean folder = Files.isDirectory(left, LinkOption.NOFOLLOW_LINKS);
      if (folder && !Files.exists(output, LinkOption.NOFOLLOW_LINKS) && isWholeSite(old)) {
        Files.move(old, output);
        ProjectFolder.sync(output.getParent());
      }
      if (folder && (Files.exists(output) || !Files.exists(old, LinkOption.NOFOLLOW_LINKS))) {
        remove(left, report);
      } else {
        report.warning(
            left.toString(),
            0,
            0,
            "an interrupted bake or somebody else left it, and it holds no whole site",
            "look at what it holds, and delete it");
      }
    }
  }

  private static boolean isWholeSite(Path folder) throws IOException {
    return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) && SiteFiles.in(folder).isWhole();
  }

  /** Deletes a work folder; the site is as it should be even if that fails. */
  private static void remove(Path folder, ProblemReport report) {
    try {
      Folders.delete(folder);
    } catch (IOException e) {
      report.warning(
          folder.toString(),
          0,
          0,
          "what a bake left could not be removed (" + e + ")",
          "delete it");
    }
  }
}
