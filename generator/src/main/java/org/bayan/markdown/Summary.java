package org.bayan.markdown;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.List;
import java.util.regex.Pattern;

/** The beginning of a text, for a search engine's result or a feed. */
final class Summary {
  private static final int LENGTH = 180;
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private Summary() {}

  /** The first paragraph's words, cut between words at {@value #LENGTH} characters. */
  static String of(Document document, String source) {
    for (Node block : document.getChildren()) {
      if (block instanceof Paragraph) {
        StringBuilder text = new StringBuilder();
        collect(block, source, text);
        if (!text.isEmpty()) { // a picture has no words of the text
          return shorten(text.toString().strip());
        }
      }
    }
    return "";
  }

  /** The beginning of a paragraph of plain lines. */
  static String of(List<String> lines) {
    StringBuilder text = new StringBuilder();
    for (String line : lines) {
      if (text.length() > 2 * LENGTH) {
        break;
      }
      text.append(line, 0, Math.min(line.length(), 2 * LENGTH)).append(' ');
    }
    return shorten(text.toString().strip());
  }

  private static void collect(Node parent, String source, StringBuilder text) {
    for (Node node : parent.getChildren()) {
      if (text.length() > 2 * LENGTH) {
        return;
      } else if (node instanceof Text) {
        int end = Math.min(node.getEndOffset(), node.getStartOffset() + 2 * LENGTH);
        text.append(Escaping.unescapeString(source.substring(node.getStartOffset(), end)));
      } else if (node instanceof SoftLineBreak) {
        text.append(' ');
      } else if (!(node instanceof Image)) {
        collect(node, source, text);
      }
    }
  }

  /** Whether nothing but single spaces stands between the words. */
  private static boolean isSpacedOnce(String text) {
    char before = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == ' ' && before == ' ') {
        return false;
      }
      before = c;
    }
    return true;
  }

  private static String shorten(String paragraph) {
    String text = isSpacedOnce(paragraph) ? paragraph : SPACE.matcher(paragraph).replaceAll(" ");
    if (text.length() <= LENGTH) {
      return text;
    }
    int end = text.lastIndexOf(' ', LENGTH);
    end = end > LENGTH / 2 ? end : LENGTH;
    while (end > 0 && "،؛:. ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end) + "…";
  }
}
