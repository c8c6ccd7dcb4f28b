package org.bayan.authoring;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bayan.arabic.Slug;
import org.bayan.frontmatter.FieldContext;
import org.bayan.frontmatter.FieldType;
import org.bayan.frontmatter.FieldTypes;
import org.bayan.frontmatter.Node;
import org.bayan.problem.Problem;
import org.bayan.problem.ProblemReport;
import org.bayan.problem.ProblemsException;
import org.bayan.source.ContentKind;
import org.bayan.source.InvisibleCharacters;
import org.bayan.source.ProjectFolder;

/**
 * Puts a new file where files of its kind belong; never over another one, never outside the content
 * folder.
 */
final class NewFile {
  private static final char LOST = '\uFFFD';
  private static final int SLUG_WORDS = 6;

  private NewFile() {}

  /**
   * Writes a file.
   *
   * @param date what its name begins with: {@code yyyy-mm-dd}, or as much of it as is known
   * @param slug the end of its name
   * @return the file
   * @throws ProblemsException if the name cannot be used
   * @throws IOException if a link is on the way
   * @throws FileAlreadyExistsException if there is such a file
   */
  static Path write(Path content, ContentKind kind, String date, String slug, String text)
      throws IOException {
    checkLetters("slug", slug);
    String id = date + "-" + slug;
    if (!kind.allows(id)) {
      throw problem(
          "slug: \"" + InvisibleCharacters.shown(slug) + "\" cannot be part of an address",
          "use small Latin letters, digits and hyphens");
    }
    Path folder = content.resolve(kind.folder());
    Path file =
        (kind == ContentKind.RELEASE ? folder.resolve(date.substring(0, 4)) : folder)
            .resolve(id + ".md");
    new ProjectFolder(content.toAbsolutePath().getParent()).create(file, text);
    return file;
  }

  /**
   * A slug made of the first words of a title.
   *
   * @throws ProblemsException if none can be made
   */
  static String slug(String title) {
    checkLetters("title", title);
    Optional<String> slug = Slug.of(title);
    if (slug.isEmpty()) {
      throw problem(
          "no name for the file can be made of the title \"" + title + "\"",
          "give one with -Dslug=…");
    }
    String[] words = slug.get().split("-");
    return String.join("-", List.of(words).subList(0, Math.min(words.length, SLUG_WORDS)));
  }

  /**
   * A day that was given as an option.
   *
   * @param field the option's name, without {@code -D}
   * @throws ProblemsException if it is none
   */
  static LocalDate day(String field, String date) {
    return option(FieldTypes.DATE, field, date);
  }

  /** An option's value, held to the rules of a field of this type. */
  static <T> T option(FieldType<T> type, String option, String value) {
    checkLetters(option, value);
    ProblemReport report = new ProblemReport();
    Node.Scalar node = new Node.Scalar(value == null ? "" : value, 0, 0);
    T read = type.read(node, new FieldContext("-D" + option, option, false, report));
    if (read == null || report.hasErrors()) {
      throw new ProblemsException(report.sorted());
    }
    return read;
  }

  /**
   * Refuses a value whose letters the machine has lost before the program saw them.
   *
   * @param option its name, without {@code -D}
   */
  static void checkLetters(String option, String value) {
    if (value != null && value.indexOf(LOST) >= 0) {
      throw problem(
          option
              + ": letters were lost on the way to the program (U+FFFD): the command line's locale has no Arabic",
          "run with LC_ALL=C.UTF-8 in front, or write the " + option + " in the file");
    }
  }

  static ProblemsException problem(String what, String fix) {
    return new ProblemsException(
        List.of(new Problem("command line", 0, 0, Problem.Severity.ERROR, what, fix)));
  }
}
