package org.bayan.markdown;

import java.util.ArrayList;
import java.util.List;

/** Renders Markdown for tests, with labels that are easy to read. */
final class Rendering {
  static final Markdown MARKDOWN =
      new Markdown(
          new MarkdownLabels(
              Integer::toString, number -> "الفقرة " + number, () -> "عودة", () -> "جدول", "en"));

  private Rendering() {}

  static String html(String text) {
    return MARKDOWN
        .render(
            text,
            Markdown.Numbering.NUMBERED,
            (offset, what, mend) -> {
              throw new AssertionError(offset + ": " + what);
            })
        .html();
  }

  static String summary(String text) {
    return MARKDOWN.render(text, Markdown.Numbering.PLAIN, (offset, what, mend) -> {}).summary();
  }

  static List<String> complaints(String text) {
    List<String> complaints = new ArrayList<>();
    MARKDOWN.render(
        text,
        Markdown.Numbering.NUMBERED,
        (offset, what, mend) -> complaints.add(offset + ": " + what));
    return complaints;
  }
}
