package org.bayan.frontmatter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.bayan.archive.Level;
import org.bayan.problem.ProblemReport;
import org.bayan.problem.ProblemsException;
import org.bayan.source.ContentFiles;
import org.bayan.source.ContentKind;
import org.bayan.source.TextFile;

/**
 * What the files of an archive may hold: the levels of its meetings, and what its files may leave
 * out. {@code content/fields.yaml} says so; without it there are the well-known levels, and files
 * leave out nothing that is required. Immutable.
 *
 * @param levels in their order, with ids of their own
 * @param optional what may be left out, such as {@code meetings.place} or {@code releases.text}
 */
public record Forms(List<Level> levels, Set<String> optional) {
  /** What stands for the text below the fields. */
  static final String TEXT = "text";

  private static final String OWN = "levels.yaml";

  public Forms {
    levels = List.copyOf(levels);
    optional = Set.copyOf(optional);
  }

  /** The forms of an archive that says nothing of its own. */
  public static Forms wellKnown() {
    ProblemReport report = new ProblemReport();
    try (InputStream own = Forms.class.getResourceAsStream(OWN)) {
      String text = new String(own.readAllBytes(), StandardCharsets.UTF_8);
      Forms forms = new FormsFile(OWN, List.of(), report).read(text);
      if (report.hasErrors()) {
        throw new ProblemsException(report.sorted());
      }
      return forms;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The forms of an archive.
   *
   * @param base the folder to which paths in messages are relative
   * @param content the content folder
   * @param report receives what is wrong in the file
   */
  public static Forms read(Path base, Path content, ProblemReport report) {
    Path file = content.resolve(ContentFiles.FIELDS);
    Forms known = wellKnown();
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return known;
    }
    String path = base.relativize(file).toString().replace('\\', '/');
    return TextFile.read(file, path, report)
        .map(text -> new FormsFile(path, known.levels(), report).read(text))
        .orElse(known);
  }

  /** The fields of a kind of file. */
  public FieldSet of(ContentKind kind) {
    return switch (kind) {
      case RELEASE -> ReleaseFields.FORM;
      case MEETING -> MeetingFields.form(this);
      case PAGE -> PageFields.FORM;
    };
  }

  /** Whether files of a kind may leave out their text. */
  public boolean allowsNoText(ContentKind kind) {
    return allowsNo(kind, TEXT);
  }

  boolean allowsNo(ContentKind kind, String field) {
    return optional.contains(kind.folder() + "." + field);
  }
}
