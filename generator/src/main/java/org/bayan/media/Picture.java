package org.bayan.media;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.iptc.IptcDirectory;
import com.drew.metadata.xmp.XmpDirectory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * A picture, which must say nothing of who took it where with what.
 *
 * @param width in pixels
 * @param height in pixels
 */
record Picture(int width, int height) {
  private static final String CLEAN =
      "write it anew with mvn bayan:attach -Dfrom=FILE, which leaves that out";

  static Picture of(byte[] bytes) throws Unfit {
    checkMetadata(bytes);
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw damaged();
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, true);
        return new Picture(reader.getWidth(0), reader.getHeight(0));
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException e) { // broken files make readers throw either
      throw damaged();
    }
  }

  /** Readers of a release see no more of a picture than what it shows. */
  private static void checkMetadata(byte[] bytes) throws Unfit {
    Metadata metadata;
    try {
      metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(bytes));
    } catch (ImageProcessingException | IOException e) {
      throw damaged();
    }
    for (Directory directory : metadata.getDirectories()) {
      if (directory instanceof GpsDirectory && !directory.isEmpty()) {
        throw new Unfit("a picture that says at what place it was taken", CLEAN);
      }
    }
    for (Directory directory : metadata.getDirectories()) {
      boolean tells =
          directory instanceof ExifDirectoryBase
              || directory instanceof XmpDirectory
              || directory instanceof IptcDirectory;
      if (tells && !directory.isEmpty()) {
        throw new Unfit("a picture that holds words of its own (EXIF, XMP or IPTC)", CLEAN);
      }
    }
  }

  private static Unfit damaged() {
    return new Unfit("a damaged picture", "save it anew, or fetch it again");
  }
}
