package org.bayan.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bayan.arabic.Slug;

/**
 * A file in the folder of a release.
 *
 * @param path relative to the input folder, with forward slashes, for messages
 * @param name its file name
 * @param address its address from the site's root
 */
public record AttachedFile(Path file, FileStamp stamp, String path, String name, String address) {
  private static final int MOST_CHARACTERS = 120;
  private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*\\.(pdf|jpe?g|png)");

  /**
   * @throws IOException if the file is no longer what was read and checked
   */
  public void requireUnchanged() throws IOException {
    if (!FileStamp.of(file).equals(stamp)) {
      throw new IOException(path + " was changed while the site was baked; bake again");
    }
  }

  /** Whether a file of a release may have this name: a slug, with an ending of a known type. */
  public static boolean isName(String name) {
    return name.length() <= MOST_CHARACTERS && NAME.matcher(name).matches();
  }

  /** A name for a file that has one that is not allowed; none if its ending is of no known type. */
  public static Optional<String> nameFor(String name) {
    int dot = Math.max(0, name.lastIndexOf('.'));
    String ending = name.substring(dot).toLowerCase(Locale.ROOT);
    return Slug.of(name.substring(0, dot)).map(slug -> slug + ending).filter(AttachedFile::isName);
  }
}
