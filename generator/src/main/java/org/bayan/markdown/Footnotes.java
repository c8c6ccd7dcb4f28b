package org.bayan.markdown;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Numbers footnotes in the order of their first reference and writes them after the text. */
final class Footnotes {
  private final MarkdownLabels labels;
  private final HtmlText out;
  private final List<FootnoteBlock> notes = new ArrayList<>();

  Footnotes(MarkdownLabels labels, HtmlText out) {
    this.labels = labels;
    this.out = out;
  }

  /** Writes the reference to a note, or its text when there is no such note. */
  void reference(Footnote footnote) {
    FootnoteBlock note = footnote.getFootnoteBlock();
    if (note == null) {
      out.escape("[^").escape(footnote.getText().toString()).escape("]");
      return;
    }
    boolean first = !notes.contains(note);
    if (first) {
      notes.add(note);
    }
    int number = notes.indexOf(note) + 1;
    String id = first ? " id=\"fnref" + number + "\"" : "";
    out.raw(
        "<sup"
            + id
            + "><a href=\"#fn"
            + number
            + "\">"
            + labels.number().apply(number)
            + "</a></sup>");
  }

  /** Whether the text refers to a note. */
  boolean isUsed(Node note) {
    return notes.contains(note);
  }

  /** Writes the notes; those that they refer to come after them. */
  void write(Consumer<FootnoteBlock> blocks) {
    if (notes.isEmpty()) {
      return;
    }
    out.raw("<div class=\"footnotes\">\n<hr>\n<ol>\n");
    for (int i = 0; i < notes.size(); i++) {
      out.raw("<li id=\"fn" + (i + 1) + "\">\n");
      blocks.accept(notes.get(i));
      out.raw("<a href=\"#fnref" + (i + 1) + "\" aria-label=\"")
          .attribute(labels.footnoteBack().get());
      out.raw("\">↑</a></li>\n");
    }
    out.raw("</ol>\n</div>\n");
  }
}
