package org.bayan.markdown;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The links that blocks begin with, to themselves: the same ones in all texts. Safe for use by many
 * threads.
 */
final class BlockLinks {
  private static final int REMEMBERED = 1_000;

  private final MarkdownLabels labels;
  private final AtomicReferenceArray<String> known = new AtomicReferenceArray<>(REMEMBERED);

  BlockLinks(MarkdownLabels labels) {
    this.labels = labels;
  }

  /** The link to the block with this number. */
  String to(int number) {
    if (number >= REMEMBERED) {
      return write(number);
    }
    String link = known.get(number);
    if (link == null) {
      link = write(number);
      known.set(number, link);
    }
    return link;
  }

  private String write(int number) {
    return "<a class=\"para\" href=\"#p"
        + number
        + "\" aria-label=\""
        + labels.block().apply(number)
        + "\">"
        + labels.number().apply(number)
        + "</a>";
  }
}
