package org.bayan.authoring;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bayan.frontmatter.Field;
import org.bayan.frontmatter.FieldContext;
import org.bayan.frontmatter.FieldTypes;
import org.bayan.frontmatter.Node;
import org.bayan.frontmatter.ReleaseFields;
import org.bayan.problem.ProblemReport;
import org.bayan.problem.ProblemsException;
import org.bayan.source.ContentKind;

/**
 * A release that is not in the archive yet: its front matter, field by field, and then its file.
 * The fields are those of the definition that the checks use, in its order; a required one without
 * a value is written empty, with its meaning, so that the check asks for it. Used by one thread.
 */
public final class NewRelease {
  private static final int LONGEST_ADDRESS = 2_000;

  private final Map<String, String> values = new HashMap<>();
  private final List<String> guessed = new ArrayList<>();

  /**
   * Sets a field that holds one value.
   *
   * @param field its name
   * @param guessed whether somebody must check it, as the field {@code review} then says
   */
  public void set(String field, String value, boolean guessed) {
    put(field, YamlText.of(value), guessed);
  }

  /** Sets a field that holds a list; nothing if the list is empty. */
  public void set(String field, List<String> list, boolean guessed) {
    if (!list.isEmpty()) {
      put(
          field,
          list.stream().map(YamlText::inBrackets).collect(Collectors.joining(", ", "[", "]")),
          guessed);
    }
  }

  /** Sets a field that holds an object, with its parts in the map's order. */
  public void set(String field, Map<String, String> parts, boolean guessed) {
    put(
        field,
        parts.entrySet().stream()
            .map(part -> part.getKey() + ": " + YamlText.inBrackets(part.getValue()))
            .collect(Collectors.joining(", ", "{ ", " }")),
        guessed);
  }

  private void put(String field, String yaml, boolean guess) {
    if (ReleaseFields.FORM.fields().stream().noneMatch(each -> each.name().equals(field))) {
      throw new IllegalArgumentException("no field " + field);
    }
    values.put(field, yaml);
    if (guess) {
      guessed.add(field);
    }
  }

  /**
   * The file: the front matter, an empty line, and the text.
   *
   * @param body Markdown
   */
  public String text(String body) {
    StringBuilder text = new StringBuilder("---\n");
    for (Field<?> field : ReleaseFields.FORM.fields()) {
      String value = field == ReleaseFields.REVIEW ? review() : values.get(field.name());
      if (value != null) {
        text.append(field.name()).append(": ").append(value).append('\n');
      } else if (field.required()) {
        text.append("# ").append(field.meaning()).append('\n').append(field.name()).append(":\n");
      }
    }
    return text.append("---\n\n").append(body).append('\n').toString();
  }

  private String review() {
    return guessed.isEmpty()
        ? null
        : guessed.stream().distinct().collect(Collectors.joining(", ", "[", "]"));
  }

  /**
   * Writes a release's file.
   *
   * @param content the content folder
   * @param slug the end of the file's name: small Latin letters, digits and hyphens
   * @return the file
   * @throws ProblemsException if the name cannot be used
   * @throws FileAlreadyExistsException if there is such a file
   */
  public static Path write(Path content, LocalDate date, String slug, String text)
      throws IOException {
    return NewFile.write(content, ContentKind.RELEASE, date.toString(), slug, text);
  }

  /**
   * A slug made of a title's first words.
   *
   * @throws ProblemsException if none can be made
   */
  public static String slug(String title) {
    return NewFile.slug(title);
  }

  /**
   * A day that was given as an option.
   *
   * @param option its name, without {@code -D}
   * @throws ProblemsException if it is no day in ISO 8601
   */
  public static LocalDate day(String option, String value) {
    return NewFile.day(option, value);
  }

  /** Whether a text can stand in a field for web addresses. */
  public static boolean isAddress(String text) {
    ProblemReport report = new ProblemReport();
    FieldTypes.URL.read(new Node.Scalar(text, 0, 0), new FieldContext("", "", false, report));
    return text.length() <= LONGEST_ADDRESS && !report.hasErrors();
  }

  /**
   * A web address that was given as an option.
   *
   * @param option its name, without {@code -D}
   * @throws ProblemsException if it is no absolute http or https address
   */
  public static String address(String option, String value) {
    return NewFile.option(FieldTypes.URL, option, value);
  }
}
