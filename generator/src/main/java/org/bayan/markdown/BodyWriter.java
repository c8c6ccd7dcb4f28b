package org.bayan.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Writes one document's blocks as HTML. Used once, by one thread. */
final class BodyWriter {
  private final Document document;
  private final MarkdownLabels labels;
  private final BlockAnchors anchors;
  private final ArabicLists lists;
  private final Refusals refusals;
  private final HtmlText out;
  private final Footnotes footnotes;
  private final InlineWriter inlines;
  private final List<Node> definitions = new ArrayList<>();
  private final NavigableSet<Integer> levels = new TreeSet<>();
  private int headings;

  /**
   * @param document what was parsed
   * @param lists the text that was parsed
   */
  BodyWriter(
      Document document,
      MarkdownLabels labels,
      BlockAnchors anchors,
      ArabicLists lists,
      Markdown.Complaints complaints,
      Markdown.LinkSightings links,
      Pictures pictures) {
    this.document = document;
    this.labels = labels;
    this.anchors = anchors;
    this.lists = lists;
    this.refusals = new Refusals(complaints);
    this.out = new HtmlText(labels.latinLanguage());
    this.footnotes = new Footnotes(labels, out);
    this.inlines = new InlineWriter(document, lists, refusals, links, pictures, out, footnotes);
  }

  String write() {
    for (Node node : document.getDescendants()) {
      if (node instanceof Heading heading) {
        levels.add(heading.getLevel());
      }
    }
    for (Node block : document.getChildren()) {
      block(block, true);
    }
    footnotes.write(note -> blocks(note));
    definitions.stream()
        .filter(definition -> !inlines.isUsed(definition) && !footnotes.isUsed(definition))
        .forEach(refusals::unused);
    return out.toString();
  }

  private void blocks(Node parent) {
    for (Node block : parent.getChildren()) {
      block(block, false);
    }
  }

  private void block(Node node, boolean top) {
    if (node instanceof Paragraph
        && node.getFirstChild() instanceof Image image
        && image.getNext() == null) {
      inlines.figure(image, anchor(top), link(top));
    } else if (node instanceof Paragraph) {
      out.raw("<p").raw(anchor(top)).raw(out.direction(node.getChars())).raw(">").raw(link(top));
      inlines.write(node);
      out.raw("</p>\n");
    } else if (node instanceof Heading heading) {
      heading(heading);
    } else if (node instanceof BlockQuote) {
      out.raw("<blockquote")
          .raw(anchor(top))
          .raw(out.direction(node.getChars()))
          .raw(">")
          .raw(link(top))
          .raw("\n");
      blocks(node);
      out.raw("</blockquote>\n");
    } else if (node instanceof ListBlock list) {
      list(list, top);
    } else if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
      code(node, top);
    } else if (node instanceof ThematicBreak) {
      out.raw("<hr>\n");
    } else if (node instanceof TableBlock table) {
      out.raw("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"");
      out.attribute(labels.table().get()).raw("\"").raw(anchor(top)).raw(">").raw(link(top));
      new TableWriter(out, inlines::write).write(table);
      out.raw("</div>\n");
    } else if (node instanceof HtmlBlockBase) {
      refusals.html(node);
    } else if (node instanceof Reference || node instanceof FootnoteBlock) {
      definitions.add(node);
      if (node instanceof Reference reference) {
        refusals.title(reference.getTitle());
      }
    } else {
      throw new IllegalStateException("no rule for " + node.getNodeName());
    }
  }

  private String anchor(boolean top) {
    return top ? anchors.next() : "";
  }

  private String link(boolean top) {
    return top ? anchors.link() : "";
  }

  /**
   * The title is the page's only first-level heading: the shallowest of the text are second-level,
   * deeper ones follow.
   */
  private void heading(Heading heading) {
    int level = Math.min(6, 2 + levels.headSet(heading.getLevel()).size());
    out.raw("<h" + level + " id=\"s" + ++headings + "\"")
        .raw(out.direction(heading.getChars()))
        .raw(">");
    inlines.write(heading);
    out.raw("</h" + level + ">\n");
  }

  private void list(ListBlock list, boolean top) {
    String tag = list instanceof BulletList ? "ul" : "ol";
    out.raw("<").raw(tag).raw(anchor(top));
    if (list instanceof OrderedList ordered) {
      out.raw(ordered.getStartNumber() == 1 ? "" : " start=\"" + ordered.getStartNumber() + "\"");
      out.raw(lists.items().contains(firstItem(list)) ? " class=\"arabic-indic\"" : "");
    }
    out.raw(">\n");
    ListNumbers numbers = ListNumbers.of(list);
    boolean first = true;
    for (Node item : list.getChildren()) {
      out.raw("<li").raw(numbers.next()).raw(out.direction(item.getChars())).raw(">");
      out.raw(first ? link(top) : "");
      first = false;
      item((ListItem) item);
      out.raw("</li>\n");
    }
    out.raw("</").raw(tag).raw(">\n");
  }

  private static int firstItem(ListBlock list) {
    return list.getFirstChild() == null ? -1 : list.getFirstChild().getStartOffset();
  }

  private void item(ListItem item) {
    for (Node child : item.getChildren()) {
      if (child instanceof Paragraph && item.isParagraphInTightListItem((Paragraph) child)) {
        inlines.write(child);
      } else {
        block(child, false);
      }
    }
  }

  private void code(Node node, boolean top) {
    if (node instanceof FencedCodeBlock fenced) {
      refusals.info(fenced.getInfo());
    }
    String code =
        node instanceof FencedCodeBlock fenced
            ? lists.original(fenced.getContentChars())
            : lists.original(((IndentedCodeBlock) node).getContentChars().trimTailBlankLines());
    out.raw("<pre").raw(anchor(top)).raw(" dir=\"auto\" tabindex=\"0\">").raw(link(top));
    out.raw("<code>").escape(code.endsWith("\n") ? code : code + "\n").raw("</code></pre>\n");
  }
}
