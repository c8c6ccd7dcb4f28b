package org.bayan.assets;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.bayan.source.FileStamp;

/**
 * A file of the site that is no page.
 *
 * @param path from the assets folder, with forward slashes
 * @param address from the site's root
 * @param file the file to copy; null for one of the theme and for a stylesheet that was put
 *     together
 * @param bytes what it holds; null if that is to be copied from the file
 * @param stamp the file as it was when it was read; null if there is none
 */
public record Asset(String path, String address, Path file, byte[] bytes, FileStamp stamp) {

  /** Its content; whoever asks closes it. */
  public InputStream open() throws IOException {
    return bytes == null
        ? Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)
        : new ByteArrayInputStream(bytes);
  }
}
