package org.bayan.media;

import java.io.IOException;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.bayan.archive.FileFacts;
import org.bayan.problem.ProblemReport;
import org.bayan.source.AttachedFile;

/**
 * Reads the files of releases. Begin with {@link #read}. A file is told by its first bytes, not by
 * its name; nothing in it is run. Safe for use by many threads.
 */
public final class MediaReader {
  /** What a browser can hand in to the usual forges. */
  private static final long MOST_BYTES = 25L << 20;

  private static final HexFormat HEX = HexFormat.of();

  private MediaReader() {}

  /**
   * What a file is.
   *
   * @param report receives what keeps it from being published
   * @return nothing if anything does
   */
  public static Optional<FileFacts> read(AttachedFile file, ProblemReport report) {
    if (file.stamp().size() > MOST_BYTES) {
      return refuse(file, report, "larger than 25 MB", "make it smaller, or part it");
    }
    try {
      byte[] bytes = Files.readAllBytes(file.file());
      FileFacts facts = facts(bytes);
      if (!suits(file.name(), facts.type())) {
        return refuse(
            file,
            report,
            "the file is a " + facts.type() + ", whatever its name says",
            "give its name the right ending");
      }
      return Optional.of(facts);
    } catch (Unfit e) {
      return refuse(file, report, e.what(), e.fix());
    } catch (IOException e) {
      return refuse(file, report, "the file cannot be read", "make it readable");
    }
  }

  /** What some bytes are. */
  static FileFacts facts(byte[] bytes) throws Unfit {
    FileFacts.Type type = type(bytes);
    String sha256 = sha256(bytes);
    if (type == FileFacts.Type.PDF) {
      return new FileFacts(type, bytes.length, PdfDocument.pages(bytes), 0, 0, sha256);
    }
    Picture picture = Picture.of(bytes);
    return new FileFacts(type, bytes.length, 0, picture.width(), picture.height(), sha256);
  }

  /** The type that the first bytes tell: ISO 32000-1 7.5.2, JFIF, and PNG 5.2. */
  static FileFacts.Type type(byte[] bytes) throws Unfit {
    String start = HEX.formatHex(bytes, 0, Math.min(8, bytes.length));
    if (start.startsWith("255044462d")) {
      return FileFacts.Type.PDF;
    }
    if (start.startsWith("ffd8ff")) {
      return FileFacts.Type.JPEG;
    }
    if (start.equals("89504e470d0a1a0a")) {
      return FileFacts.Type.PNG;
    }
    throw new Unfit(
        "no PDF, JPEG or PNG file, whatever its name says",
        "save a text as PDF and a picture as JPEG or PNG, or remove it");
  }

  private static boolean suits(String name, FileFacts.Type type) {
    return switch (type) {
      case PDF -> name.endsWith(".pdf");
      case JPEG -> name.endsWith(".jpg") || name.endsWith(".jpeg");
      case PNG -> name.endsWith(".png");
    };
  }

  private static String sha256(byte[] bytes) {
    try {
      return HEX.formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static Optional<FileFacts> refuse(
      AttachedFile file, ProblemReport report, String what, String fix) {
    report.error(file.path(), 0, 0, what, fix);
    return Optional.empty();
  }
}
