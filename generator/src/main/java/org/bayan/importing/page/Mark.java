package org.bayan.importing.page;

/**
 * What Markdown puts before the lines of a block.
 *
 * @param first before its first line, such as {@code ## } or {@code - }, and what it stands in
 * @param next before its other lines
 * @param list the number of the list that it is in, or 0
 */
public record Mark(String first, String next, int list) {
  /** Nothing: a paragraph. */
  public static final Mark NONE = new Mark("", "", 0);

  /** Whether the block is a heading. */
  public boolean isHeading() {
    return first.startsWith("#");
  }

  /** Whether an item of a list begins with the block. */
  public boolean beginsItem() {
    return list > 0 && !first.isBlank() && !first.equals(next);
  }

  /** The sign of the block itself, without what it stands in. */
  public String sign() {
    return first.replaceFirst("^.*\\s(?=\\S+ $)", "").replaceFirst("^ +$", "");
  }
}
