package org.bayan.importing.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.bayan.problem.Problem;
import org.bayan.problem.ProblemReport;
import org.zwobble.mammoth.DocumentConverter;

/**
 * Reads documents that are no text: those of Word ({@code .docx}) as the page that Mammoth makes of
 * them. Others are refused by their name, with what to do: of a PDF no library gives the brackets
 * and quotation marks of Arabic as they were.
 */
public final class Documents {
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
  private static final byte[] RTF = {'{', '\\', 'r', 't', 'f'};
  private static final byte[] OLD_WORD = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final long MOST_BYTES = 40_000_000;
  private static final int MOST_PARTS = 5_000;
  private static final String TITLES =
      "p[style-name='Title'] => h1:fresh\np[style-name='Subtitle'] => p:fresh\nu => u\nstrike => s";

  private final String path;
  private final ProblemReport report;

  /**
   * @param path the file's name in messages
   */
  public Documents(String path, ProblemReport report) {
    this.path = path;
    this.report = report;
  }

  /** Whether some bytes are a document and no text. */
  public static boolean are(byte[] bytes) {
    return begin(bytes, ZIP) || begin(bytes, PDF) || begin(bytes, RTF) || begin(bytes, OLD_WORD);
  }

  private static boolean begin(byte[] bytes, byte[] sign) {
    return bytes.length >= sign.length
        && new String(bytes, 0, sign.length, StandardCharsets.ISO_8859_1)
            .equals(new String(sign, StandardCharsets.ISO_8859_1));
  }

  /** A document as a page (HTML), each block on a line of its own; empty after a report. */
  public Optional<String> read(byte[] bytes) {
    if (begin(bytes, PDF)) {
      return refuse(
          "a PDF",
          "open it, copy its text into a plain file (.txt), and look at its brackets and quotation marks: PDFs often hold those of Arabic turned round");
    } else if (begin(bytes, RTF) || begin(bytes, OLD_WORD)) {
      return refuse(
          "a document of an old word processor", "open it, save it as .docx, and import that");
    }
    try {
      String parts = parts(bytes);
      if (parts.contains(" word/document.xml ")) {
        return Optional.of(word(bytes));
      }
      boolean open = parts.contains(" content.xml ");
      return open
          ? refuse("an OpenDocument text", "open it, save it as .docx, and import that")
          : refuse("an archive (zip)", "import a text, a saved web page, or a .docx");
    } catch (IOException e) {
      return refuse(
          "a document that cannot be read",
          "open it, copy its text into a plain file (.txt), and import that");
    }
  }

  private Optional<String> refuse(String what, String fix) {
    report.add(new Problem(path, 0, 0, Problem.Severity.ERROR, "this is " + what, fix));
    return Optional.empty();
  }

  /** The names of a zip's parts, if it is not larger unpacked than any text is. */
  private static String parts(byte[] bytes) throws IOException {
    StringBuilder names = new StringBuilder(" ");
    long size = 0;
    int count = 0;
    byte[] buffer = new byte[1 << 16];
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.append(entry.getName()).append(' ');
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
          size += read;
          if (size > MOST_BYTES) {
            throw new IOException("too large");
          }
        }
        if (++count > MOST_PARTS) {
          throw new IOException("too many parts");
        }
      }
    }
    return names.toString();
  }

  private static String word(byte[] bytes) throws IOException {
    DocumentConverter converter =
        new DocumentConverter()
            .addStyleMap(TITLES)
            .imageConverter(
                image -> Map.of("src", "picture", "alt", image.getAltText().orElse("")));
    String html;
    try {
      html = converter.convertToHtml(new ByteArrayInputStream(bytes)).getValue();
    } catch (RuntimeException e) {
      throw new IOException(
          e); // Mammoth throws this and nothing more special for XML that is broken
    }
    return "<html><body><main>"
        + html.replaceAll("(</(?:p|li|tr|h[1-6])>)", "$1\n")
        + "</main></body></html>";
  }
}
