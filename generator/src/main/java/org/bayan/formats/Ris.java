package org.bayan.formats;

import java.util.List;
import org.bayan.archive.Archive;
import org.bayan.archive.Release;

/**
 * {@code <id>.ris} beside each release's page, for reference managers: a report with its corporate
 * author.
 */
final class Ris implements Format {
  @Override
  public List<FormatFile> files(Archive archive, FormatSettings settings) {
    return Formats.each(
        archive, "ris", release -> text(release, settings.site().url() + release.path()));
  }

  private static String text(Release release, String url) {
    StringBuilder text = new StringBuilder();
    line(text, "TY", "RPRT");
    line(text, "ID", release.id());
    line(text, "TI", release.title());
    line(text, "AU", release.issuer());
    line(text, "PB", release.office() == null ? release.issuer() : release.office());
    line(text, "M3", release.kind());
    line(text, "PY", release.date().toString().substring(0, 4));
    line(text, "DA", release.date().toString().replace('-', '/'));
    line(text, "LA", "ar");
    line(text, "UR", url);
    line(text, "ER", "");
    return text.toString();
  }

  private static void line(StringBuilder text, String tag, String value) {
    text.append(tag).append("  - ").append(value.replaceAll("\\R", " ")).append("\r\n");
  }
}
