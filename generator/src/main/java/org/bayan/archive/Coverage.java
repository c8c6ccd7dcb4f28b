package org.bayan.archive;

import java.util.Locale;

/** What releases can say of a meeting, best first. */
public enum Coverage {
  /** A release is about it. */
  ABOUT,
  /** Releases only mention it. */
  MENTIONED,
  /** No release names it. */
  NONE;

  /** The name that templates, styles and the site's wording know it by. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
