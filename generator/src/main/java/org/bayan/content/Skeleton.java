package org.bayan.content;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bayan.problem.Problem;
import org.bayan.problem.ProblemReport;
import org.bayan.problem.ProblemsException;

/**
 * Starts a file for a contributor to fill in: the required fields with a short comment each, the
 * other ones as comments, all from the definition that the checks use.
 */
public final class Skeleton {
  private static final int SLUG_WORDS = 6;

  private final Kind kind;
  private final Form form;
  private final String dateField;

  private Skeleton(Kind kind, Form form, String dateField) {
    this.kind = kind;
    this.form = form;
    this.dateField = dateField;
  }

  /** Starts releases. */
  public static Skeleton release() {
    return new Skeleton(Kind.RELEASE, ReleaseForm.FORM, ReleaseForm.DATE.name());
  }

  /** Starts meetings. */
  public static Skeleton meeting() {
    return new Skeleton(Kind.MEETING, MeetingForm.FORM, MeetingForm.START.name());
  }

  /**
   * Writes a new file.
   *
   * @param content the content folder
   * @param date the day, {@code yyyy-mm-dd}
   * @param slug the end of the file's name; null to make one of the title
   * @param values what is known of the fields, by name; among them the title
   * @return the file
   * @throws ProblemsException if the date or the name cannot be used
   * @throws FileAlreadyExistsException if there is such a file
   */
  public Path write(Path content, String date, String slug, Map<String, String> values)
      throws IOException {
    LocalDate day = day(date);
    String id = day + "-" + slug(slug, values.getOrDefault("title", ""));
    if (!kind.allows(id)) {
      throw problem("slug: \"" + slug + "\" cannot be part of an address", "use small Latin letters, digits and hyphens");
    }
    Path folder = content.resolve(kind.folder());
    Path file = (kind == Kind.RELEASE ? folder.resolve(Integer.toString(day.getYear())) : folder).resolve(id + ".md");
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text(day, values), StandardOpenOption.CREATE_NEW);
  }

  private String text(LocalDate day, Map<String, String> values) {
    StringBuilder text = new StringBuilder("---\n");
    for (Field<?> field : form.fields()) {
      String value = field.name().equals(dateField) ? day.toString() : values.get(field.name());
      if (value != null) {
        text.append(field.name()).append(": ").append(YamlText.of(value)).append('\n');
      } else {
        text.append(field.required() ? "" : "# ").append(field.name()).append(": # ").append(field.meaning()).append('\n');
      }
    }
    return text.append("---\n\n").toString();
  }

  private LocalDate day(String date) {
    ProblemReport report = new ProblemReport();
    Node.Scalar node = new Node.Scalar(date == null ? "" : date, 0, 0);
    LocalDate day = FieldTypes.DATE.read(node, new Reading("-D" + dateField, dateField, false, report));
    if (day == null) {
      throw new ProblemsException(report.sorted());
    }
    return day;
  }

  private String slug(String given, String title) {
    if (given != null) {
      return given;
    }
    Optional<String> slug = Slug.of(title);
    if (slug.isEmpty()) {
      throw problem("no name for the file can be made of the title \"" + title + "\"", "give one with -Dslug=…");
    }
    String[] words = slug.get().split("-");
    return String.join("-", List.of(words).subList(0, Math.min(words.length, SLUG_WORDS)));
  }

  private static ProblemsException problem(String what, String mend) {
    return new ProblemsException(
        List.of(new Problem("command line", 0, 0, Problem.Severity.ERROR, what, mend)));
  }
}
