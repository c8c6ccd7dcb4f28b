package org.bayan.media;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.action.PDAction;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;

/** A PDF document, which must be one that any reader can open and that runs nothing. */
final class PdfDocument {
  private PdfDocument() {}

  /** How many pages a document has, at least 1. */
  static int pages(byte[] bytes) throws Unfit {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      PDDocumentCatalog catalog = document.getDocumentCatalog();
      if (runs(catalog)) {
        throw new Unfit(
            "a PDF document with a program in it",
            "print it into a new PDF, which leaves the program out");
      }
      if (document.getNumberOfPages() < 1) {
        throw new Unfit("a PDF document without pages", "save it anew");
      }
      return document.getNumberOfPages();
    } catch (InvalidPasswordException e) {
      throw new Unfit("a PDF document that asks for a password", "save it without one");
    } catch (IOException e) {
      throw new Unfit(
          "a damaged PDF document",
          "open it in a reader of PDF and save it anew, or fetch it again");
    }
  }

  private static boolean runs(PDDocumentCatalog catalog) throws IOException {
    PDDocumentNameDictionary names = catalog.getNames();
    return names != null && names.getJavaScript() != null
        || catalog.getOpenAction() instanceof PDAction action
            && (action instanceof PDActionJavaScript || action instanceof PDActionLaunch);
  }
}
