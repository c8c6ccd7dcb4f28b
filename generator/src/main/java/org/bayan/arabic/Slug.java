package org.bayan.arabic;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.Optional;

/** Proposes a file name that can be an address, in a message. */
public final class Slug {
  private Slug() {}

  /** Small Latin letters, digits and hyphens; Arabic letters by CLDR's transliteration. */
  public static Optional<String> of(String name) {
    String latin = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower").transliterate(name);
    String slug =
        latin
            .toLowerCase(Locale.ROOT)
            .replaceAll("['’`ʻ-ʿ]", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    return slug.isEmpty()
        ? Optional.empty()
        : Optional.of(slug.length() > 100 ? slug.substring(0, 100).replaceAll("-$", "") : slug);
  }
}
