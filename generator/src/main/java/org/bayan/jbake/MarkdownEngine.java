package org.bayan.jbake;

import java.util.ArrayList;
import java.util.List;
import org.bayan.markdown.Markdown;
import org.jbake.parser.MarkupEngine;
import org.jbake.parser.ParserContext;

/**
 * JBake's face of {@link Markdown}, for rendering tools that parse files of their own: one flexmark
 * parser for all of them, and the same rules as for releases.
 */
public final class MarkdownEngine extends MarkupEngine {
  private final Markdown markdown;

  /**
   * @param markdown renders
   */
  public MarkdownEngine(Markdown markdown) {
    this.markdown = markdown;
  }

  /**
   * Replaces the document's Markdown by HTML.
   *
   * @throws IllegalArgumentException if the text holds what may not stand in a release
   */
  @Override
  public void processBody(ParserContext context) {
    List<String> complaints = new ArrayList<>();
    String html =
        markdown
            .render(
                context.getBody(),
                Markdown.Numbering.PLAIN,
                (offset, what, fix) -> complaints.add(what + "; " + fix))
            .html();
    if (!complaints.isEmpty()) {
      throw new IllegalArgumentException(context.getFile() + ": " + String.join(", ", complaints));
    }
    context.setBody(html);
  }
}
