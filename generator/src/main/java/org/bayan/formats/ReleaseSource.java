package org.bayan.formats;

import java.util.List;
import org.bayan.archive.Archive;

/** {@code <id>.md} beside each release's page: its source, unless its text was taken down. */
final class ReleaseSource implements Format {
  @Override
  public List<FormatFile> files(Archive archive, FormatSettings settings) {
    return archive.releases().stream()
        .filter(release -> !release.isTextRemoved())
        .map(
            release ->
                new FormatFile(Formats.beside(release, "md"), () -> settings.sources().of(release)))
        .toList();
  }
}
