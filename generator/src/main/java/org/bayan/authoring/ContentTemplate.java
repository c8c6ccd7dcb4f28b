package org.bayan.authoring;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Map;
import org.bayan.frontmatter.Field;
import org.bayan.frontmatter.FieldSet;
import org.bayan.frontmatter.FieldType;
import org.bayan.frontmatter.FieldTypes;
import org.bayan.frontmatter.Forms;
import org.bayan.frontmatter.MeetingFields;
import org.bayan.frontmatter.ReleaseFields;
import org.bayan.problem.ProblemsException;
import org.bayan.source.ContentKind;

/**
 * Starts a file for a contributor to fill in: the required fields with a short comment each, the
 * other ones as comments, all from the definition that the checks use.
 */
public final class ContentTemplate {
  private final ContentKind kind;
  private final FieldSet form;
  private final String dateField;

  private ContentTemplate(ContentKind kind, FieldSet form, String dateField) {
    this.kind = kind;
    this.form = form;
    this.dateField = dateField;
  }

  /** Starts releases. */
  public static ContentTemplate release() {
    return new ContentTemplate(ContentKind.RELEASE, ReleaseFields.FORM, ReleaseFields.DATE.name());
  }

  /** Starts meetings of an archive. */
  public static ContentTemplate meeting(Forms forms) {
    return new ContentTemplate(
        ContentKind.MEETING, forms.of(ContentKind.MEETING), MeetingFields.START.name());
  }

  /**
   * Writes a new file.
   *
   * @param content the content folder
   * @param date the day, {@code yyyy-mm-dd}; of a meeting as much of it as is known
   * @param slug the end of the file's name; null to make one of the title
   * @param values what is known of the fields, by name; among them the title
   * @return the file
   * @throws ProblemsException if the date or the name cannot be used
   * @throws FileAlreadyExistsException if there is such a file
   */
  public Path write(Path content, String date, String slug, Map<String, String> values)
      throws IOException {
    values.forEach(NewFile::checkLetters);
    FieldType<?> type = kind == ContentKind.MEETING ? FieldTypes.PARTIAL : FieldTypes.DATE;
    String day = NewFile.option(type, dateField, date).toString();
    String name = slug == null ? NewFile.slug(values.getOrDefault("title", "")) : slug;
    return NewFile.write(content, kind, day, name, text(day, values));
  }

  private String text(String day, Map<String, String> values) {
    StringBuilder text = new StringBuilder("---\n");
    for (Field<?> field : form.fields()) {
      String value = field.name().equals(dateField) ? day : values.get(field.name());
      if (value != null) {
        text.append(field.name()).append(": ").append(YamlText.of(value)).append('\n');
      } else {
        text.append("# ")
            .append(field.meaning())
            .append('\n')
            .append(field.required() ? "" : "# ")
            .append(field.name())
            .append(":\n");
      }
    }
    return text.append("---\n\n").toString();
  }
}
