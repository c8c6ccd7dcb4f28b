package org.bayan.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import net.coobird.thumbnailator.Thumbnails;
import org.bayan.archive.FileFacts;

/**
 * A file as it may be published: a document as it is, a picture upright, of a size for phones, and
 * without anything but what it shows. Immutable.
 */
public final class CleanCopy {
  private static final int[] SIDES = {1600, 1280, 1024, 800, 640};
  private static final int MOST_BYTES = 400_000;
  private static final double QUALITY = 0.82;

  private final FileFacts facts;
  private final byte[] bytes;

  private CleanCopy(FileFacts facts, byte[] bytes) {
    this.facts = facts;
    this.bytes = bytes.clone();
  }

  /**
   * Makes a copy.
   *
   * @throws IOException if the file is none that may be published; the message says what to do
   */
  public static CleanCopy of(byte[] original) throws IOException {
    try {
      FileFacts.Type type = MediaReader.type(original);
      byte[] bytes =
          type == FileFacts.Type.PDF ? original : smaller(original, type == FileFacts.Type.PNG);
      return new CleanCopy(MediaReader.facts(bytes), bytes);
    } catch (Unfit e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /** What the copy is. */
  public FileFacts facts() {
    return facts;
  }

  /** What the copy holds. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** The end of its name. */
  public String ending() {
    return switch (facts.type()) {
      case PDF -> ".pdf";
      case JPEG -> ".jpg";
      case PNG -> ".png";
    };
  }

  /** A drawing stays one if it is small enough; everything else becomes a photograph. */
  private static byte[] smaller(byte[] original, boolean drawing) throws IOException {
    BufferedImage upright =
        Thumbnails.of(new ByteArrayInputStream(original)).scale(1).asBufferedImage();
    byte[] bytes = new byte[0];
    for (int side : SIDES) {
      if (drawing) {
        bytes = scaled(upright, side, "png");
        if (bytes.length <= MOST_BYTES) {
          return bytes;
        }
      }
      bytes = scaled(upright, side, "jpg");
      if (bytes.length <= MOST_BYTES) {
        return bytes;
      }
    }
    return bytes;
  }

  private static byte[] scaled(BufferedImage picture, int side, String format) throws IOException {
    int longest = Math.max(picture.getWidth(), picture.getHeight());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Thumbnails.of(picture)
        .scale(Math.min(1, (double) side / longest))
        .outputFormat(format)
        .outputQuality(format.equals("jpg") ? QUALITY : 1)
        .toOutputStream(out);
    return out.toByteArray();
  }
}
