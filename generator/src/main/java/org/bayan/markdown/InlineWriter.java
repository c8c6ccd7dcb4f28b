package org.bayan.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Writes what stands inside a block: words, emphasis, links. Used for one document, by one thread.
 */
final class InlineWriter {
  private final Document document;
  private final ArabicLists lists;
  private final Refusals refusals;
  private final Markdown.LinkSightings links;
  private final Pictures pictures;
  private final HtmlText out;
  private final Footnotes footnotes;
  private final Set<Node> used = new HashSet<>();

  /**
   * @param document the document; some nodes in it have lost their way up to it
   * @param lists the text that was parsed
   */
  InlineWriter(
      Document document,
      ArabicLists lists,
      Refusals refusals,
      Markdown.LinkSightings links,
      Pictures pictures,
      HtmlText out,
      Footnotes footnotes) {
    this.document = document;
    this.lists = lists;
    this.refusals = refusals;
    this.links = links;
    this.pictures = pictures;
    this.out = out;
    this.footnotes = footnotes;
  }

  /** Whether what was written refers to a link's address. */
  boolean isUsed(Node definition) {
    return used.contains(definition);
  }

  /** Writes what stands inside a block. */
  void write(Node parent) {
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
      out.raw("<code dir=\"auto\">").escape(lists.original(code.getText()).strip()).raw("</code>");
    } else if (node instanceof Link link) {
      refusals.title(link.getTitle());
      link(node, link.getUrl().unescape());
    } else if (node instanceof LinkRef reference) {
      linkReference(reference);
    } else if (node instanceof AutoLink || node instanceof MailLink) {
      autoLink(node);
    } else if (node instanceof Image image) {
      refuse(node, image.getUrl().unescape());
    } else if (node instanceof ImageRef reference) {
      refuse(
          node, definition(reference).map(definition -> definition.getUrl().unescape()).orElse(""));
    } else if (node instanceof Footnote footnote) {
      footnotes.reference(footnote);
    } else if (node instanceof HtmlInlineBase) {
      refusals.html(node);
    } else if (node instanceof HtmlEntity) {
      entity(node);
    } else if (node.hasChildren()) {
      write(node);
    } else {
      out.text(source(node));
    }
  }

  /** A picture that does not stand by itself. */
  private void refuse(Node node, String url) {
    pictures
        .find(url, refusals.picture(node))
        .ifPresent(
            picture ->
                refusals
                    .picture(node)
                    .of(
                        "a picture among words",
                        "put it on a line of its own, with an empty line before and after, as ![what it shows]("
                            + url
                            + " \"caption\")"));
  }

  /** Writes a picture that stands by itself, with its caption. */
  void figure(Image image, String anchor, String link) {
    Pictures.Objections objections = refusals.picture(image);
    String url = image.getUrl().unescape();
    Optional<Pictures.Picture> picture = pictures.find(url, objections);
    String shows = Escaping.unescapeString(source(image.getText())).strip();
    String caption = source(image.getTitle()).strip();
    if (picture.isPresent() && shows.isEmpty()) {
      objections.of(
          "a picture without words for those who cannot see it",
          "write what it shows in the brackets: ![what it shows](" + url + " \"caption\")");
    }
    if (picture.isPresent() && caption.isEmpty()) {
      objections.of(
          "a picture without a caption",
          "write it after the address: ![what it shows](" + url + " \"caption\")");
    }
    picture.ifPresent(
        each -> {
          out.raw("<figure class=\"picture\"").raw(anchor).raw("><img src=\"");
          out.attribute(each.address()).raw("\" alt=\"").attribute(shows).raw("\" width=\"");
          out.raw(each.width() + "\" height=\"" + each.height() + "\"");
          out.raw(" loading=\"lazy\" decoding=\"async\">\n<figcaption");
          out.raw(out.direction(caption)).raw(">").raw(link).text(caption);
          out.raw("</figcaption></figure>\n");
        });
  }

  private String source(BasedSequence part) {
    return lists.source().substring(part.getStartOffset(), part.getEndOffset());
  }

  private void entity(Node node) {
    String source = source(node);
    refusals.unseen(node, source);
    out.text(source);
  }

  /** A node's text as the file has it. */
  private String source(Node node) {
    return lists.source().substring(node.getStartOffset(), node.getEndOffset());
  }

  private void wrap(String tag, Node node) {
    out.raw("<").raw(tag).raw(">");
    write(node);
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
    Optional<Reference> definition = Optional.ofNullable(reference.getReferenceNode(document));
    definition.ifPresent(used::add);
    return definition;
  }

  private void link(Node node, String url) {
    if (isAllowed(node, url)) {
      out.raw("<a href=\"").attribute(url).raw("\">");
      write(node);
      out.raw("</a>");
    }
  }

  private void autoLink(Node node) {
    String text = address(node);
    String url = node instanceof MailLink ? "mailto:" + text : text;
    if (isAllowed(node, url)) {
      out.raw("<a href=\"")
          .attribute(url)
          .raw("\"><bdi dir=\"ltr\">")
          .escape(text)
          .raw("</bdi></a>");
    }
  }

  /** What stands between the angles of an address. */
  static String address(Node node) {
    return node.getChars().toString().replaceAll("^<|>$", "");
  }

  private boolean isAllowed(Node node, String url) {
    boolean allowed = refusals.allow(node, url);
    if (allowed) {
      links.at(node.getStartOffset(), url);
    }
    return allowed;
  }
}
