package org.bayan.source;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What a file that is no text is, by the signs that its bytes begin with, whatever its name says.
 */
enum Signature {
  PDF("a PDF", "%PDF-"),
  RTF("a rich text (RTF)", "{\\rtf"),
  OLD_WORD("a document of an old Word or Excel", "\u00D0\u00CF\u0011\u00E0"),
  PNG("a picture (PNG)", "\u0089PNG"),
  JPEG("a picture (JPEG)", "\u00FF\u00D8\u00FF"),
  GIF("a picture (GIF)", "GIF8"),
  TIFF("a picture (TIFF)", "II*\0"),
  BIG_ENDIAN_TIFF("a picture (TIFF)", "MM\0*"),
  WEBP("a picture (WebP)", "RIFF....WEBP"),
  HEIF("a picture or film (HEIC, AVIF, MP4)", "....ftyp"),
  BITMAP("a picture (BMP)", "BM....\0\0\0\0"),
  WORD("a Word document (.docx)", "PK\u0003\u0004", "word/"),
  EXCEL("an Excel sheet (.xlsx)", "PK\u0003\u0004", "xl/"),
  SLIDES("a PowerPoint file (.pptx)", "PK\u0003\u0004", "ppt/"),
  OPEN_DOCUMENT("an OpenDocument text", "PK\u0003\u0004", "vnd.oasis.opendocument"),
  ZIP("an archive (ZIP)", "PK\u0003\u0004"),
  EMPTY_ZIP("an archive (ZIP)", "PK\u0005\u0006"),
  GZIP("an archive (gzip)", "\u001F\u008B"),
  SEVEN_ZIP("an archive (7z)", "7z\u00BC\u00AF"),
  RAR("an archive (RAR)", "Rar!\u001A"),
  SQLITE("a database (SQLite)", "SQLite format 3"),
  PROGRAM("a program", "\u007FELF"),
  WINDOWS_PROGRAM("a program", "MZ\u0090\0");

  private final String shown;
  private final String beginning;
  private final String inside;

  Signature(String shown, String beginning) {
    this(shown, beginning, "");
  }

  /**
   * @param beginning the first bytes; a dot stands for any
   * @param inside what stands somewhere behind them
   */
  Signature(String shown, String beginning, String inside) {
    this.shown = shown;
    this.beginning = beginning;
    this.inside = inside;
  }

  /** What some bytes are; empty if they may be a text. */
  static Optional<Signature> of(byte[] bytes) {
    for (Signature each : values()) {
      if (each.begins(bytes)
          && (each.inside.isEmpty()
              || new String(bytes, StandardCharsets.ISO_8859_1).contains(each.inside))) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  private boolean begins(byte[] bytes) {
    if (bytes.length < beginning.length()) {
      return false;
    }
    for (int i = 0; i < beginning.length(); i++) {
      char wanted = beginning.charAt(i);
      if (wanted != '.' && (bytes[i] & 0xFF) != wanted) {
        return false;
      }
    }
    return true;
  }

  /** What is wrong with such a file among texts. */
  String what() {
    return "this is " + shown + ", whatever its name says";
  }

  /** What to do with it. */
  String fix() {
    return switch (this) {
      case WORD ->
          "move it elsewhere and run mvn bayan:import -Dfrom=FILE, which makes a release of it";
      case PDF, RTF, OLD_WORD, OPEN_DOCUMENT ->
          "open it, copy its text into a new plain text file, save that as UTF-8, and remove this one";
      case PNG, JPEG, GIF, TIFF, BIG_ENDIAN_TIFF, WEBP, HEIF, BITMAP ->
          "remove it: releases are text, and no image is published";
      default -> "remove it, and put the text itself here, as plain text in UTF-8";
    };
  }
}
