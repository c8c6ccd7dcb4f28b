package org.bayan.integrity;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A folder of a site as a BagIt bag (RFC 8493) in one ZIP, for an archive or a library to keep. The
 * same folder gives the same bytes.
 */
public final class Bag {
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
  private static final String PAYLOAD = "data/";

  private final PublishedSite.InFolder site;
  private final Checksums checksums;

  private Bag(PublishedSite.InFolder site, Checksums checksums) {
    this.site = site;
    this.checksums = checksums;
  }

  /** A bag of everything in a folder. */
  public static Bag of(PublishedSite.InFolder site) throws IOException {
    return new Bag(
        site, Checksums.of(site.paths().orElseThrow(), path -> site.file(path).orElseThrow()));
  }

  /** How many files it holds. */
  public int size() {
    return checksums.byPath().size();
  }

  /**
   * Writes the bag.
   *
   * @param name the folder in the ZIP
   * @param info what {@code bag-info.txt} says beside the payload's size, in order
   */
  public void write(String name, Map<String, String> info, OutputStream out) throws IOException {
    SortedMap<String, byte[]> tags = new TreeMap<>();
    tags.put("bagit.txt", bytes("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"));
    try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      StringBuilder manifest = new StringBuilder();
      long octets = 0;
      for (Map.Entry<String, String> file : checksums.byPath().entrySet()) {
        byte[] bytes = site.file(file.getKey()).orElseThrow();
        octets += bytes.length;
        manifest.append(file.getValue()).append("  ").append(PAYLOAD);
        manifest.append(escaped(file.getKey())).append('\n');
        put(zip, name + "/" + PAYLOAD + file.getKey(), bytes);
      }
      tags.put("manifest-sha256.txt", bytes(manifest.toString()));
      tags.put("bag-info.txt", bytes(info(info) + "Payload-Oxum: " + octets + "." + size() + "\n"));
      StringBuilder tagManifest = new StringBuilder();
      tags.forEach(
          (tag, bytes) ->
              tagManifest.append(Checksums.of(bytes)).append("  ").append(tag).append('\n'));
      tags.put("tagmanifest-sha256.txt", bytes(tagManifest.toString()));
      for (Map.Entry<String, byte[]> tag : tags.entrySet()) {
        put(zip, name + "/" + tag.getKey(), tag.getValue());
      }
    }
  }

  private static String info(Map<String, String> info) {
    StringBuilder text = new StringBuilder();
    info.forEach(
        (label, value) ->
            text.append(label).append(": ").append(value.replaceAll("\\s+", " ")).append('\n'));
    return text.toString();
  }

  /** RFC 8493, 2.1.3. */
  private static String escaped(String path) {
    return path.replace("%", "%25").replace("\n", "%0A").replace("\r", "%0D");
  }

  private static void put(ZipOutputStream zip, String path, byte[] bytes) throws IOException {
    ZipEntry entry = new ZipEntry(path);
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
