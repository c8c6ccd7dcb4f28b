package org.bayan.source;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bayan.archive.SiteAddresses;
import org.bayan.problem.ProblemReport;
import org.jspecify.annotations.Nullable;

/**
 * Finds the files to read. One rule: {@link Leftovers} are ignored; every other file must be a
 * regular {@code .md} file in one of the three folders, under a name that can be an address, or lie
 * in the folder of a release's name beside it. Nothing is followed out of the folder.
 */
public final class ContentFiles {
  /** The file that says what the others may hold. */
  public static final String FIELDS = "fields.yaml";

  private static final String EXTENSION = ".md";
  private static final Pattern MARK = Pattern.compile("\\p{M}");

  private final Path base;
  private final ProblemReport report;
  private final List<Found> found = new ArrayList<>();

  /**
   * A file to read.
   *
   * @param path relative to the input folder, with forward slashes
   * @param attached the files in the folder of its name beside it, by name
   */
  public record Found(
      ContentKind kind,
      Path file,
      FileStamp stamp,
      String path,
      String id,
      List<AttachedFile> attached) {

    public Found {
      attached = List.copyOf(attached);
    }

    /** Whether any later change to it or to a file beside it gives another stamp. */
    public boolean isSettledBefore(Instant read) {
      return stamp.isSettledBefore(read)
          && attached.stream().allMatch(each -> each.stamp().isSettledBefore(read));
    }

    /** The address of its page, from the site's root. */
    public String page() {
      return switch (kind) {
        case RELEASE -> SiteAddresses.release(id);
        case MEETING -> SiteAddresses.meeting(id);
        case PAGE -> SiteAddresses.page(id);
      };
    }
  }

  private ContentFiles(Path base, ProblemReport report) {
    this.base = base;
    this.report = report;
  }

  /**
   * The files under a content folder, by path.
   *
   * @param base the folder to which paths in messages are relative
   */
  public static List<Found> in(Path base, Path folder, ProblemReport report) {
    ContentFiles files = new ContentFiles(base, report);
    for (Path child : files.children(folder)) {
      ContentKind kind = kind(child);
      if (Files.isSymbolicLink(child)) {
        files.report(child, "a symbolic link", "put the folder itself here");
      } else if (kind != null && Files.isDirectory(child)) {
        files.walk(kind, child, 0);
      } else if (!child.getFileName().toString().equals(FIELDS)) {
        files.report(
            child, "nothing reads it here", "put it under releases/<year>/, meetings/ or pages/");
      }
    }
    return files.found;
  }

  private static @Nullable ContentKind kind(Path child) {
    for (ContentKind kind : ContentKind.values()) {
      if (child.getFileName().toString().equals(kind.folder())) {
        return kind;
      }
    }
    return null;
  }

  private void walk(ContentKind kind, Path folder, int depth) {
    String path = path(folder);
    List<Path> children = children(folder);
    List<Optional<FileStamp>> stamps = children.parallelStream().map(ContentFiles::stamp).toList();
    for (int i = 0; i < children.size(); i++) {
      if (stamps.get(i).isPresent()) {
        visit(kind, path, children.get(i), stamps.get(i).get(), depth, children);
      } else {
        report(children.get(i), "the file cannot be read", "make it readable");
      }
    }
  }

  private static Optional<FileStamp> stamp(Path file) {
    try {
      return Optional.of(FileStamp.of(file));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private void visit(
      ContentKind kind,
      String folder,
      Path child,
      FileStamp stamp,
      int depth,
      List<Path> siblings) {
    switch (stamp.type()) {
      case LINK -> report(child, "a symbolic link", "put the file itself here");
      case FOLDER -> {
        if (kind == ContentKind.RELEASE && depth == 0) {
          walk(kind, child, depth + 1);
        } else if (kind != ContentKind.RELEASE) {
          report(child, "a folder where files belong", "move its files up");
        } else if (!kind.allows(child.getFileName().toString())) {
          report(child, "a folder where files belong", "use releases/<year>/ alone");
        } else if (!siblings.contains(child.resolveSibling(child.getFileName() + EXTENSION))) {
          report(
              child,
              "a folder that belongs to no release",
              "give it the name of a release beside it, without .md, or remove it");
        }
      }
      case OTHER -> report(child, "not a regular file", "remove it");
      case FILE -> add(kind, folder, child, stamp, depth, siblings);
    }
  }

  private void add(
      ContentKind kind, String folder, Path file, FileStamp stamp, int depth, List<Path> siblings) {
    String name = file.getFileName().toString();
    String id =
        name.endsWith(EXTENSION) ? name.substring(0, name.length() - EXTENSION.length()) : name;
    if (id.equals(name)) {
      report(
          file,
          "only .md files are read",
          name.toLowerCase(Locale.ROOT).endsWith(".md")
              ? "write the extension in small letters"
              : "save the text as Markdown, with the extension .md, or remove the file");
    } else if (!kind.allows(id)) {
      reportName(kind, file, id, siblings);
    } else if (kind == ContentKind.RELEASE && depth == 0) {
      report(
          file,
          "a release outside a year's folder",
          "move it to releases/" + id.substring(0, 4) + "/");
    } else {
      List<AttachedFile> attached =
          kind == ContentKind.RELEASE ? attached(id, file.resolveSibling(id)) : List.of();
      found.add(new Found(kind, file, stamp, folder + "/" + name, id, attached));
    }
  }

  /** The files in a release's own folder, if it has one. */
  private List<AttachedFile> attached(String id, Path folder) {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return List.of();
    }
    List<AttachedFile> files = new ArrayList<>();
    for (Path child : children(folder)) {
      Optional<FileStamp> stamp = stamp(child);
      String name = child.getFileName().toString();
      if (stamp.isEmpty()) {
        report(child, "the file cannot be read", "make it readable");
      } else if (stamp.get().type() != FileStamp.Type.FILE) {
        report(child, "not a regular file", "put the files of a release into its folder itself");
      } else if (!AttachedFile.isName(name)) {
        report(
            child,
            "the name cannot be an address",
            "name it in small Latin letters, digits and hyphens, with .pdf, .jpg or .png at its end"
                + AttachedFile.nameFor(name).map(other -> ", such as " + other).orElse(""));
      } else {
        files.add(
            new AttachedFile(
                child, stamp.get(), path(child), name, SiteAddresses.attached(id, name)));
      }
    }
    return files;
  }

  private void reportName(ContentKind kind, Path file, String id, List<Path> siblings) {
    Optional<Path> twin =
        siblings.stream()
            .filter(other -> !other.equals(file) && folded(other).equals(folded(file)))
            .findFirst();
    if (twin.isPresent()) {
      report(
          file,
          "the address differs from that of "
              + path(twin.get())
              + " in capital letters or Unicode form alone",
          "remove one of the two, or give it another name");
    } else {
      String proposal = kind.nameFor(id).map(name -> ", such as " + name + ".md").orElse("");
      report(
          file,
          "the name cannot be an address",
          "name it "
              + kind.form()
              + " in small Latin letters, digits and hyphens, at most 120 characters"
              + proposal);
    }
  }

  /** What servers and disks may take a name for: without case, in one Unicode form. */
  private static String folded(Path file) {
    return Normalizer.normalize(file.getFileName().toString(), Normalizer.Form.NFC)
        .toLowerCase(Locale.ROOT);
  }

  private List<Path> children(Path folder) {
    List<Path> children = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      for (Path child : stream) {
        String name = child.getFileName().toString();
        if (!Leftovers.is(name)) {
          children.add(child);
        }
      }
    } catch (IOException e) {
      report(folder, "the folder cannot be read", "make it readable");
    }
    children.sort(Comparator.comparing(Path::toString));
    return children;
  }

  private void report(Path file, String what, String fix) {
    report.error(path(file), 0, 0, what, fix);
  }

  /**
   * The path for messages; of two names that look alike, the letters in pieces are shown as such.
   */
  private String path(Path file) {
    String path = base.relativize(file).toString().replace(File.separatorChar, '/');
    String shown = InvisibleCharacters.shown(path);
    return Normalizer.isNormalized(path, Normalizer.Form.NFC)
        ? shown
        : MARK.matcher(shown)
            .replaceAll(
                mark -> String.format(Locale.ROOT, "[U+%04X]", mark.group().codePointAt(0)));
  }
}
