package org.bayan.pages;

import java.util.Locale;

/** Why no published site may show a release, which a preview marks. */
public enum Unpublished {
  /** It is a draft. */
  DRAFT,
  /** Its embargo has not ended. */
  EMBARGO;

  /** The name that the site's wording knows it by, after {@code unpublished.}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
