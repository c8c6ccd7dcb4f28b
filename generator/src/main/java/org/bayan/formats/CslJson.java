package org.bayan.formats;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bayan.archive.Archive;
import org.bayan.archive.Release;

/** {@code <id>.csl.json} beside each release's page (CSL-JSON 1.0): a report. */
final class CslJson implements Format {
  @Override
  public List<FormatFile> files(Archive archive, FormatSettings settings) {
    return Formats.each(
        archive,
        "csl.json",
        release -> Json.of(List.of(item(release, settings.site().url() + release.path()))));
  }

  private static Map<String, Object> item(Release release, String url) {
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("id", release.id());
    item.put("type", "report");
    item.put("title", release.title());
    item.put("genre", release.kind());
    item.put("author", List.of(Map.of("literal", release.issuer())));
    item.put("publisher", release.office() == null ? release.issuer() : release.office());
    item.put(
        "issued",
        Map.of(
            "date-parts",
            List.of(
                List.of(
                    release.date().getYear(),
                    release.date().getMonthValue(),
                    release.date().getDayOfMonth()))));
    item.put("language", "ar");
    item.put("URL", url);
    return item;
  }
}
