package org.bayan.formats;

import java.util.List;
import java.util.Locale;
import org.bayan.archive.Archive;
import org.bayan.archive.Release;

/**
 * {@code <id>.bib} beside each release's page: a {@code techreport} in UTF-8 with TeX's own signs
 * escaped; an apostrophe is left as it is, which TeX sets as ’.
 */
final class BibTex implements Format {
  @Override
  public List<FormatFile> files(Archive archive, FormatSettings settings) {
    return Formats.each(
        archive, "bib", release -> text(release, settings.site().url() + release.path()));
  }

  private static String text(Release release, String url) {
    StringBuilder text = new StringBuilder("@techreport{" + release.id() + ",\n");
    field(text, "author", "{" + escaped(release.issuer()) + "}");
    field(text, "title", "{" + escaped(release.title()) + "}");
    field(
        text,
        "institution",
        escaped(release.office() == null ? release.issuer() : release.office()));
    field(text, "type", escaped(release.kind()));
    field(text, "year", Integer.toString(release.date().getYear()));
    text.append("  month = ")
        .append(release.date().getMonth().name().substring(0, 3).toLowerCase(Locale.ROOT))
        .append(",\n");
    field(text, "day", Integer.toString(release.date().getDayOfMonth()));
    field(text, "language", "arabic");
    field(text, "url", url);
    return text.append("}\n").toString();
  }

  private static void field(StringBuilder text, String name, String value) {
    text.append("  ").append(name).append(" = {").append(value).append("},\n");
  }

  private static String escaped(String value) {
    StringBuilder text = new StringBuilder();
    char before = 0;
    for (char c : value.toCharArray()) {
      switch (c) {
        case '\\' -> text.append("\\textbackslash{}");
        case '-' -> text.append(before == '-' ? "{}-" : "-"); // two would be a dash
        case '~' -> text.append("\\textasciitilde{}");
        case '^' -> text.append("\\textasciicircum{}");
        case '{' -> text.append("\\textbraceleft{}");
        case '}' -> text.append("\\textbraceright{}");
        case '&', '%', '$', '#', '_' -> text.append('\\').append(c);
        default -> text.append(c);
      }
      before = c;
    }
    return text.toString();
  }
}
