package org.bayan.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.bayan.problem.ProblemReport;
import org.bayan.source.ProjectFolder;
import org.bayan.source.TextFile;

/**
 * The addresses that were published, in a text file of one address a line, sorted; lines that begin
 * with {@code #} are comments. The file is part of the sources: it is committed with the releases.
 * Immutable.
 */
public final class Ledger {
  private static final List<String> HEADER =
      List.of(
          "# Every address that was ever published, kept by the bake. Commit it with your change.",
          "# A line is never removed: an address that is lost must become an alias of another one.");

  private final Path file;
  private final Map<String, Integer> lines;

  private Ledger(Path file, Map<String, Integer> lines) {
    this.file = file;
    this.lines = lines;
  }

  /** What is known before a ledger was read. */
  public static Ledger empty() {
    return new Ledger(Path.of(""), Map.of());
  }

  /**
   * Reads a ledger; a file that does not exist is an empty one.
   *
   * @param report receives the lines that are neither addresses nor comments
   */
  public static Ledger read(Path file, ProblemReport report) {
    Map<String, Integer> lines = new LinkedHashMap<>();
    String name = file.getFileName().toString();
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      int number = 0;
      for (String line : TextFile.read(file, name, report).orElse("").lines().toList()) {
        number++;
        String address = line.strip();
        if (isAddress(address)) {
          lines.putIfAbsent(address, number);
        } else if (!address.isEmpty() && !address.startsWith("#")) {
          report.error(
              name,
              number,
              1,
              "not an address: " + address,
              "remove the line; of two versions of this file keep the addresses of both");
        }
      }
    }
    return new Ledger(file, lines);
  }

  /**
   * Whether a text is names with slashes between them; names have Latin letters, digits and _, and
   * . and - within.
   */
  private static boolean isAddress(String text) {
    boolean named = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter =
          c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
      if (!letter && !(named && (c == '/' || c == '.' || c == '-'))) {
        return false;
      }
      named = c != '/';
    }
    return named;
  }

  /** Every address, with the line that it stands on, from 1. */
  public Map<String, Integer> addresses() {
    return Collections.unmodifiableMap(lines);
  }

  /** The file's name, for messages. */
  public String name() {
    return file.getFileName().toString();
  }

  /**
   * Makes sure that addresses can be added, and adds none yet.
   *
   * @throws IOException if the file cannot be written, or is a link
   */
  public void prepare(ProjectFolder project, Collection<String> published) throws IOException {
    Path folder = project.withoutLinks(file).getParent();
    if (!lines.keySet().containsAll(published) && !Files.isWritable(folder)) {
      throw new IOException(
          folder + " cannot be written to; make it writable, since " + name() + " must be");
    }
  }

  /**
   * Adds addresses to the file, which is replaced at once, and is not touched when it has them all.
   * Other bakes that add some wait.
   *
   * @throws IOException if the file cannot be written, or is a link
   */
  public void add(ProjectFolder project, Collection<String> published) throws IOException {
    if (lines.keySet().containsAll(published)) {
      return;
    }
    project.withoutLinks(file);
    ExclusiveLock lock = ExclusiveLock.on(file.resolveSibling("." + file.getFileName() + ".lock"));
    try {
      Set<String> all = new TreeSet<>(read(file, new ProblemReport()).lines.keySet());
      all.addAll(lines.keySet());
      all.addAll(published);
      List<String> text = new ArrayList<>(HEADER);
      text.addAll(all);
      project.replace(file, String.join("\n", text) + "\n");
    } finally {
      lock.close();
    }
  }
}
