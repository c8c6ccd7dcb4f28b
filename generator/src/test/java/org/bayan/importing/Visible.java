package org.bayan.importing;

import java.util.ArrayList;
import java.util.List;
import org.bayan.markdown.Markdown;
import org.bayan.markdown.MarkdownLabels;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** What a reader sees of a text. */
final class Visible {
  private static final Markdown MARKDOWN =
      new Markdown(
          new MarkdownLabels(Integer::toString, Integer::toString, () -> "", () -> "", "en"));

  private Visible() {}

  /** A release's text as a page has it. */
  static String html(String file) {
    String body = file.substring(file.indexOf("\n---\n") + 5);
    return MARKDOWN
        .render(
            body,
            Markdown.Numbering.PLAIN,
            (offset, what, mend) -> {
              throw new AssertionError(what);
            })
        .html();
  }

  /**
   * The blocks of a release's text, each list's items as blocks of their own, with their line
   * breaks.
   */
  static List<String> paragraphs(String file) {
    List<String> paragraphs = new ArrayList<>();
    Element shown = Jsoup.parseBodyFragment(html(file)).body();
    shown.select("br").remove();
    for (Element block : shown.children()) {
      boolean list = block.normalName().equals("ul") || block.normalName().equals("ol");
      (list ? block.children() : List.of(block))
          .forEach(each -> paragraphs.add(each.wholeText().strip()));
    }
    return paragraphs;
  }
}
