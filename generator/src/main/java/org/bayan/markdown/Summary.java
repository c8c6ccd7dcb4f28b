package org.bayan.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;

/** The beginning of a text, for a search engine's result or a feed. */
final class Summary {
  private static final int LENGTH = 180;

  private Summary() {}

  /** The first paragraph's words, cut between words at {@value #LENGTH} characters. */
  static String of(Document document) {
    for (Node block : document.getChildren()) {
      if (block instanceof Paragraph) {
        String text = new TextCollectingVisitor().collectAndGetText(block);
        return shorten(text.strip().replaceAll("\\s+", " "));
      }
    }
    return "";
  }

  private static String shorten(String text) {
    if (text.length() <= LENGTH) {
      return text;
    }
    int end = text.lastIndexOf(' ', LENGTH);
    return text.substring(0, end > LENGTH / 2 ? end : LENGTH).replaceAll("[،؛:. ]+$", "") + "…";
  }
}
