package org.bayan.formats;

import java.util.List;
import org.bayan.archive.Archive;

/** One format: a pure function of what is published. */
@FunctionalInterface
interface Format {
  /** Its files. */
  List<FormatFile> files(Archive archive, FormatSettings settings);
}
