package org.bayan.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.List;
import java.util.regex.Pattern;

/** The beginning of a text as it is read aloud, for a search engine's result or a feed. */
final class Summary {
  private static final int LENGTH = 180;
  private static final int FAR = 2 * LENGTH;
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final Document document;
  private final ArabicLists lists;
  private final StringBuilder text = new StringBuilder();

  private Summary(Document document, ArabicLists lists) {
    this.document = document;
    this.lists = lists;
  }

  /**
   * The words of the first block that is no heading, cut between words at {@value #LENGTH}
   * characters; a block that ends in a colon goes on with the next.
   */
  static String of(Document document, ArabicLists lists) {
    Summary summary = new Summary(document, lists);
    for (Node block : document.getChildren()) {
      if (!(block instanceof Heading || block instanceof FootnoteBlock) && goesOn(summary.text)) {
        summary.collect(block);
        summary.text.append(' ');
      }
    }
    return shorten(summary.text.toString().strip());
  }

  /** The beginning of paragraphs of plain lines. */
  static String of(List<List<String>> paragraphs) {
    StringBuilder text = new StringBuilder();
    for (List<String> paragraph : paragraphs) {
      for (String line : goesOn(text) ? paragraph : List.<String>of()) {
        if (text.length() <= FAR) {
          text.append(line, 0, Math.min(line.length(), FAR)).append(' ');
        }
      }
    }
    return shorten(text.toString().strip());
  }

  /** Whether nothing was said, or something announced. */
  private static boolean goesOn(StringBuilder text) {
    String said = text.substring(Math.max(0, text.length() - 3)).strip();
    return text.length() <= FAR && (text.toString().isBlank() || said.endsWith(":"));
  }

  private void collect(Node node) {
    if (text.length() > FAR) {
      return;
    }
    if (node instanceof Text || node instanceof HtmlEntity) {
      int end = Math.min(node.getEndOffset(), node.getStartOffset() + FAR);
      text.append(Escaping.unescapeString(lists.source().substring(node.getStartOffset(), end)));
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      text.append(' ');
    } else if (node instanceof Code code) {
      text.append(lists.original(code.getText()).strip());
    } else if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
      text.append(lists.original(((Block) node).getContentChars()));
    } else if (node instanceof AutoLink || node instanceof MailLink) {
      text.append(InlineWriter.address(node));
    } else if (node instanceof Footnote footnote) {
      text.append(footnote.getFootnoteBlock() == null ? node.getChars() : "");
    } else if (node instanceof LinkRef reference && reference.getReferenceNode(document) == null) {
      text.append(
          Escaping.unescapeString(
              lists.source().substring(node.getStartOffset(), node.getEndOffset())));
    } else if (!isUnsaid(node)) {
      node.getChildren().forEach(this::collect);
      text.append(node instanceof Block || node instanceof TableCell ? " " : "");
    }
  }

  /** Whether it has no words of the text. */
  private static boolean isUnsaid(Node node) {
    return node instanceof TableSeparator
        || node instanceof Reference
        || node instanceof Image
        || node instanceof ImageRef;
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
