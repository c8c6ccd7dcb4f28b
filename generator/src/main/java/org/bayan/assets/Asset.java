package org.bayan.assets;

import java.nio.file.Path;
import org.bayan.source.FileStamp;

/**
 * A file of the site that is no page.
 *
 * @param path from the assets folder, with forward slashes
 * @param address from the site's root
 * @param file the file to copy; for a stylesheet the one that it is made from
 * @param text the stylesheet, put together; null for any other file
 * @param stamp the file as it was when it was read
 */
public record Asset(String path, String address, Path file, String text, FileStamp stamp) {}
