package org.bayan.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes one document's blocks as HTML. Used once, by one thread. */
final class BodyWriter {
  private final MarkdownLabels labels;
  private final String text;
  private final BlockAnchors anchors;
  private final ArabicLists lists;
  private final Markdown.Complaints complaints;
  private final Markdown.LinkSightings links;
  private final HtmlText out;
  private final Footnotes footnotes;
  private final List<Node> definitions = new ArrayList<>();
  private final Set<Node> used = new HashSet<>();
  private int headings;

  /**
   * @param text the text before {@code lists} put Western digits into it
   */
  BodyWriter(
      String text,
      MarkdownLabels labels,
      Markdown.Numbering numbering,
      ArabicLists lists,
      Markdown.Complaints complaints,
      Markdown.LinkSightings links) {
    this.text = text;
    this.labels = labels;
    this.anchors = new BlockAnchors(labels, numbering);
    this.lists = lists;
    this.complaints = complaints;
    this.links = links;
    this.out = new HtmlText(labels.latinLanguage());
    this.footnotes = new Footnotes(labels, out);
  }

  String write(Document document) {
    for (Node block : document.getChildren()) {
      block(block, true);
    }
    footnotes.write(note -> blocks(note));
    complainOfUnused();
    return out.toString();
  }

  /** What nothing refers to would vanish from the page. */
  private void complainOfUnused() {
    for (Node definition : definitions) {
      if (!used.contains(definition) && !footnotes.isUsed(definition)) {
        complaints.at(definition.getStartOffset(), "a " + (definition instanceof Reference ? "link's address" : "footnote") + " that nothing in the text refers to", "refer to it, or remove it");
      }
    }
  }

  private void blocks(Node parent) {
    for (Node block : parent.getChildren()) {
      block(block, false);
    }
  }

  private void block(Node node, boolean top) {
    if (node instanceof Paragraph) {
      out.raw("<p").raw(anchor(top)).raw(">").raw(link(top));
      inlines(node);
      out.raw("</p>\n");
    } else if (node instanceof Heading heading) {
      heading(heading);
    } else if (node instanceof BlockQuote) {
      out.raw("<blockquote").raw(anchor(top)).raw(">").raw(link(top)).raw("\n");
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
      out.attribute(labels.table()).raw("\"").raw(anchor(top)).raw(">").raw(link(top));
      new TableWriter(out, this::inlines).write(table);
      out.raw("</div>\n");
    } else if (node instanceof HtmlBlockBase) {
      rejectHtml(node);
    } else if (node instanceof Reference || node instanceof FootnoteBlock) {
      definitions.add(node);
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

  /** A page's own title is its only first-level heading. */
  private void heading(Heading heading) {
    int level = Math.max(2, heading.getLevel());
    out.raw("<h" + level + " id=\"s" + ++headings + "\">");
    inlines(heading);
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
    boolean first = true;
    for (Node item : list.getChildren()) {
      out.raw("<li>").raw(first ? link(top) : "");
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
        inlines(child);
      } else {
        block(child, false);
      }
    }
  }

  private void code(Node node, boolean top) {
    String code =
        node instanceof FencedCodeBlock fenced
            ? fenced.getContentChars().toString()
            : ((IndentedCodeBlock) node).getContentChars().trimTailBlankLines().toString();
    out.raw("<pre").raw(anchor(top)).raw(" dir=\"auto\" tabindex=\"0\">").raw(link(top));
    out.raw("<code>").escape(code.endsWith("\n") ? code : code + "\n").raw("</code></pre>\n");
  }

  private void inlines(Node parent) {
    for (Node node : parent.getChildren()) {
      inline(node);
    }
  }

  private void inline(Node node) {
    if (node instanceof SoftLineBreak) {
      out.raw("\n");
    } else if (node instanceof HardLineBreak) {
      out.raw("<br>\n");
    } else if (node instanceof Emphasis) {
      wrap("em", node);
    } else if (node instanceof StrongEmphasis) {
      wrap("strong", node);
    } else if (node instanceof Code code) {
      out.raw("<code dir=\"auto\">").escape(code.getText().toString().strip()).raw("</code>");
    } else if (node instanceof Link link) {
      link(node, link.getUrl().unescape());
    } else if (node instanceof LinkRef reference) {
      linkReference(reference);
    } else if (node instanceof AutoLink || node instanceof MailLink) {
      autoLink(node);
    } else if (node instanceof Image image) {
      rejectImage(node, image.getUrl().unescape());
    } else if (node instanceof ImageRef reference) {
      rejectImage(node, definition(reference).map(definition -> definition.getUrl().unescape()).orElse(""));
    } else if (node instanceof Footnote footnote) {
      footnotes.reference(footnote);
    } else if (node instanceof HtmlInlineBase) {
      rejectHtml(node);
    } else if (node instanceof HtmlEntity) {
      entity(node);
    } else if (node.hasChildren()) {
      inlines(node);
    } else {
      out.text(source(node));
    }
  }

  private void entity(Node node) {
    String source = source(node);
    if (node.getChars().unescape().codePoints().anyMatch(c -> c == 0xFFFD || !isJoiner(c) && Links.isUnseen(c))) {
      complaints.at(node.getStartOffset(), "the entity " + source + " stands for a character that cannot be seen", "remove it");
    }
    out.text(source);
  }

  private static boolean isJoiner(int c) {
    return c == 0x200C || c == 0x200D;
  }

  /** A node's text as the file has it. */
  private String source(Node node) {
    return text.substring(node.getStartOffset(), node.getEndOffset());
  }

  private void wrap(String tag, Node node) {
    out.raw("<").raw(tag).raw(">");
    inlines(node);
    out.raw("</").raw(tag).raw(">");
  }

  private void linkReference(LinkRef reference) {
    definition(reference)
        .ifPresentOrElse(
            definition -> link(reference, definition.getUrl().unescape()),
            () -> out.text(source(reference)));
  }

  /** What a reference refers to, which is of use then. */
  private Optional<Reference> definition(RefNode reference) {
    Optional<Reference> definition = Optional.ofNullable(reference.getReferenceNode(reference.getDocument()));
    definition.ifPresent(used::add);
    return definition;
  }

  private void link(Node node, String url) {
    if (isAllowed(node, url)) {
      out.raw("<a href=\"").attribute(url).raw("\">");
      inlines(node);
      out.raw("</a>");
    }
  }

  private void autoLink(Node node) {
    String text = node.getChars().toString().replaceAll("^<|>$", "");
    String url = node instanceof MailLink ? "mailto:" + text : text;
    if (isAllowed(node, url)) {
      out.raw("<a href=\"").attribute(url).raw("\"><bdi dir=\"ltr\">").escape(text).raw("</bdi></a>");
    }
  }

  private boolean isAllowed(Node node, String url) {
    Optional<String> objection = Links.objection(url);
    if (objection.isPresent()) {
      complaints.at(node.getStartOffset(), objection.get(), "write https://…, or the relative path of a page, such as ../dates/index.html");
    } else {
      links.at(node.getStartOffset(), url);
    }
    return objection.isEmpty();
  }

  private void rejectImage(Node node, String url) {
    String address = url.isEmpty() ? "" : ": " + Links.shown(url);
    complaints.at(node.getStartOffset(), "an image" + address, "remove it: releases are text, and no image is published");
  }

  private void rejectHtml(Node node) {
    String tag = node.getChars().toString().strip().lines().findFirst().orElse("");
    complaints.at(
        node.getStartOffset(),
        "raw HTML: " + (tag.length() > 40 ? tag.substring(0, 40) + "…" : tag),
        "use Markdown, or put a backslash before the < to show it as text");
  }
}
