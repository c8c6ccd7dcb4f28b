package org.bayan.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Turns Markdown into the body of a page. One instance serves all files and many threads at once:
 * flexmark's parser is immutable once built.
 */
public final class Markdown {
  private final MarkdownLabels labels;
  private final BlockLinks blockLinks;
  private @Nullable Parser parser;

  /**
   * @param labels the words that are added to texts
   */
  public Markdown(MarkdownLabels labels) {
    this.labels = labels;
    this.blockLinks = new BlockLinks(labels);
  }

  /** Whether a text's blocks get numbers and links. */
  public enum Numbering {
    NUMBERED,
    PLAIN
  }

  /** Receives what may not stand in a text. */
  @FunctionalInterface
  public interface Complaints {
    /**
     * @param offset the index in the text at which it stands
     * @param what what is wrong
     * @param mend what to write instead
     */
    void at(int offset, String what, String mend);
  }

  /** Receives the addresses that a text links to. */
  @FunctionalInterface
  public interface LinkSightings {
    /**
     * @param offset the index in the text at which the link stands
     * @param url after entities and escapes have been resolved
     */
    void at(int offset, String url);
  }

  /** Renders a text whose links nobody asks for. */
  public Rendered render(String text, Numbering numbering, Complaints complaints) {
    return render(text, numbering, complaints, (offset, url) -> {});
  }

  /** Renders a text that shows no picture. */
  public Rendered render(
      String text, Numbering numbering, Complaints complaints, LinkSightings links) {
    return render(text, numbering, complaints, links, Pictures.NONE);
  }

  /**
   * Renders a text.
   *
   * @param text Markdown with line feeds; not longer than {@link MarkdownLimits} allow, or nothing
   *     but a complaint comes of it
   * @return what became of it; meaningless if there were complaints
   */
  public Rendered render(
      String text,
      Numbering numbering,
      Complaints complaints,
      LinkSightings links,
      Pictures pictures) {
    Optional<PlainText> plain = PlainText.of(text);
    Rendered rendered =
        plain.isPresent()
            ? plain.get().render(labels, new BlockAnchors(blockLinks, numbering))
            : parsed(text, numbering, complaints, links, pictures);
    return MarkdownLimits.hold(text, rendered, complaints);
  }

  /** Renders a text with flexmark. */
  Rendered parsed(
      String text,
      Numbering numbering,
      Complaints complaints,
      LinkSightings links,
      Pictures pictures) {
    if (!MarkdownLimits.hold(text, complaints)) {
      return Rendered.NOTHING;
    }
    ArabicLists lists = ArabicLists.in(text);
    Document document = parser().parse(lists.text());
    BlockAnchors anchors = new BlockAnchors(blockLinks, numbering);
    BodyWriter writer =
        new BodyWriter(document, labels, anchors, lists, complaints, links, pictures);
    return new Rendered(writer.write(), Summary.of(document, lists));
  }

  /**
   * The parser, made when the first text needs it: it takes a while, and few bakes of a day need
   * it.
   */
  private synchronized Parser parser() {
    if (parser == null) {
      MutableDataSet options = new MutableDataSet();
      options.set(Parser.EXTENSIONS, List.of(TablesExtension.create(), FootnoteExtension.create()));
      options.set(Parser.ASTERISK_DELIMITER_PROCESSOR, false);
      options.set(Parser.HEADING_PARSER, false);
      parser =
          Parser.builder(options)
              .customBlockParserFactory(new HeadingLines())
              .customDelimiterProcessor(new ArabicEmphasis())
              .customInlineParserFactory(LinkPatterns::new)
              .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
              .build();
    }
    return parser;
  }
}
