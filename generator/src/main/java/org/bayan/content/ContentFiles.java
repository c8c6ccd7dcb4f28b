package org.bayan.content;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.bayan.problem.ProblemReport;

/**
 * Finds the files to read. One rule: names that begin with a dot or end with {@code ~} are ignored;
 * every other file must be a regular {@code .md} file in one of the three folders, under a name
 * that can be an address. Nothing is followed out of the folder.
 */
final class ContentFiles {
  private final Path base;
  private final ProblemReport report;
  private final List<Found> found = new ArrayList<>();

  /**
   * A file to read.
   *
   * @param path relative to the input folder, with forward slashes
   */
  record Found(Kind kind, Path file, String path, String id) {}

  private ContentFiles(Path base, ProblemReport report) {
    this.base = base;
    this.report = report;
  }

  /**
   * The files under a content folder, by path.
   *
   * @param base the folder to which paths in messages are relative
   */
  static List<Found> in(Path base, Path folder, ProblemReport report) {
    ContentFiles files = new ContentFiles(base, report);
    for (Path child : files.children(folder)) {
      Kind kind = kind(child);
      if (kind != null && Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
        files.walk(kind, child, 0);
      } else {
        files.complain(child, "nothing reads it here", "put it under releases/<year>/, meetings/ or pages/");
      }
    }
    return files.found;
  }

  private static Kind kind(Path child) {
    for (Kind kind : Kind.values()) {
      if (child.getFileName().toString().equals(kind.folder())) {
        return kind;
      }
    }
    return null;
  }

  private void walk(Kind kind, Path folder, int depth) {
    for (Path child : children(folder)) {
      if (Files.isSymbolicLink(child)) {
        complain(child, "a symbolic link", "put the file itself here");
      } else if (Files.isDirectory(child)) {
        if (kind == Kind.RELEASE && depth == 0) {
          walk(kind, child, depth + 1);
        } else {
          complain(child, "a folder where files belong", kind == Kind.RELEASE ? "use releases/<year>/ alone" : "move its files up");
        }
      } else if (!Files.isRegularFile(child)) {
        complain(child, "not a regular file", "remove it");
      } else {
        add(kind, child, depth);
      }
    }
  }

  private void add(Kind kind, Path file, int depth) {
    String name = file.getFileName().toString();
    String id = name.replaceFirst("\\.md$", "");
    if (id.equals(name)) {
      complain(file, "only .md files are read", name.toLowerCase(Locale.ROOT).endsWith(".md") ? "write the extension in small letters" : "save the text as Markdown, with the extension .md, or remove the file");
    } else if (!kind.allows(id)) {
      complain(file, "the name cannot be an address", "name it " + kind.form() + " in small Latin letters, digits and hyphens, at most 120 characters" + Slug.of(id).map(slug -> ", such as " + slug + ".md").orElse(""));
    } else if (kind == Kind.RELEASE && depth == 0) {
      complain(file, "a release outside a year's folder", "move it to releases/" + id.substring(0, 4) + "/");
    } else {
      found.add(new Found(kind, file, path(file), id));
    }
  }

  private List<Path> children(Path folder) {
    List<Path> children = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      for (Path child : stream) {
        String name = child.getFileName().toString();
        if (!name.startsWith(".") && !name.endsWith("~")) {
          children.add(child);
        }
      }
    } catch (IOException e) {
      complain(folder, "the folder cannot be read", "make it readable");
    }
    children.sort(Comparator.comparing(Path::toString));
    return children;
  }

  private void complain(Path file, String what, String mend) {
    report.error(path(file), 0, 0, what, mend);
  }

  private String path(Path file) {
    return base.relativize(file).toString().replace('\\', '/');
  }
}
