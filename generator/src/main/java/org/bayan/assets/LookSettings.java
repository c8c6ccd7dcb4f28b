package org.bayan.assets;

/**
 * What makes an archive's look its own, as its settings say it; all may be empty.
 *
 * @param wordmark the path, among the assets, of an SVG of its name
 * @param icon the path, among the assets, of an SVG for tabs and bookmarks
 * @param accent the second ink on light paper, as {@code #rrggbb}
 * @param accentDark the second ink on dark paper
 */
public record LookSettings(String wordmark, String icon, String accent, String accentDark) {

  /** Nothing of its own. */
  public static final LookSettings NONE = new LookSettings("", "", "", "");
}
