package org.bayan.formats;

import java.util.List;
import java.util.Map;
import org.bayan.archive.Archive;
import org.bayan.archive.Release;

/** {@code <id>.json} beside each release's page: what is known of it, and its text as HTML. */
final class ReleaseJson implements Format {
  @Override
  public List<FormatFile> files(Archive archive, FormatSettings settings) {
    return Formats.each(archive, "json", release -> text(release, settings));
  }

  private static String text(Release release, FormatSettings settings) {
    Map<String, Object> facts = ReleaseFacts.of(release, settings.site());
    facts.put(
        "attachments",
        release.attachments().stream()
            .map(each -> ReleaseFacts.attachment(release, each, settings.site()))
            .toList());
    facts.put("html", release.body().html());
    return Json.of(facts);
  }
}
