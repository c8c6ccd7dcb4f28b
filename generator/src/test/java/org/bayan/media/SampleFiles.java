package org.bayan.media;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;

/** Documents and pictures for tests. */
public final class SampleFiles {
  private SampleFiles() {}

  /** A document of empty pages. */
  public static byte[] pdf(int pages) {
    return pdf(pages, document -> {});
  }

  static byte[] lockedPdf() {
    return pdf(
        1,
        document ->
            document.protect(
                new StandardProtectionPolicy("owner", "user", new AccessPermission())));
  }

  static byte[] runningPdf() {
    return pdf(
        1,
        document ->
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)")));
  }

  private interface Change {
    void of(PDDocument document) throws IOException;
  }

  private static byte[] pdf(int pages, Change change) {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      for (int i = 0; i < pages; i++) {
        document.addPage(new PDPage());
      }
      change.of(document);
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A picture of one colour with a lighter half. */
  public static byte[] picture(String format, int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.ORANGE);
    graphics.fillRect(0, 0, width / 2, height);
    graphics.dispose();
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      ImageIO.write(image, format, out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A JPEG picture with an EXIF segment that says that it must be turned, and, if wanted, a place.
   */
  public static byte[] photograph(int width, int height, boolean place) {
    byte[] picture = picture("jpg", width, height);
    byte[] exif = exif(place);
    return ByteBuffer.allocate(picture.length + exif.length + 4)
        .put(picture, 0, 2)
        .putShort((short) 0xFFE1)
        .putShort((short) (exif.length + 2))
        .put(exif)
        .put(picture, 2, picture.length - 2)
        .array();
  }

  /**
   * TIFF 6.0 in an APP1 segment: orientation 6, and a GPS directory with the sign of the latitude.
   */
  private static byte[] exif(boolean place) {
    ByteBuffer exif = ByteBuffer.allocate(place ? 64 : 32);
    exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
    exif.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
    exif.putShort((short) (place ? 2 : 1));
    exif.putShort((short) 0x0112)
        .putShort((short) 3)
        .putInt(1)
        .putShort((short) 6)
        .putShort((short) 0);
    if (place) {
      exif.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(38);
      exif.putInt(0);
      exif.putShort((short) 1).putShort((short) 1).putShort((short) 2).putInt(2);
      exif.put("N\0\0\0".getBytes(StandardCharsets.US_ASCII)).putInt(0);
    } else {
      exif.putInt(0);
    }
    return java.util.Arrays.copyOf(exif.array(), exif.position());
  }
}
