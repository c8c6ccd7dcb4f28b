package org.bayan.markdown;

/** Numbers a text's blocks, so that each can be linked to. Used once, by one thread. */
final class BlockAnchors {
  private final BlockLinks links;
  private final boolean numbered;
  private int blocks;

  BlockAnchors(BlockLinks links, Markdown.Numbering numbering) {
    this.links = links;
    this.numbered = numbering == Markdown.Numbering.NUMBERED;
  }

  /**
   * The next block's {@code id} attribute, with a space before it; nothing if blocks have no
   * numbers.
   */
  String next() {
    return numbered ? " id=\"p" + ++blocks + "\"" : "";
  }

  /** The link that the block begins with, to itself. */
  String link() {
    return numbered ? links.to(blocks) : "";
  }
}
