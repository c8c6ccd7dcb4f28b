package org.bayan.arabic;

import java.util.Locale;
import java.util.Optional;

/** The digits in which a site writes its own numbers. Texts of releases keep theirs. */
public enum Digits {
  /** 0 to 9, as most official releases have them. */
  WESTERN("latn", '0'),
  /** ٠ to ٩. */
  ARABIC_INDIC("arab", '\u0660');

  private final String key;
  private final char zero;

  Digits(String key, char zero) {
    this.key = key;
    this.zero = zero;
  }

  /** The digits with the given CLDR numbering system, {@code latn} or {@code arab}. */
  public static Optional<Digits> of(String numberingSystem) {
    for (Digits digits : values()) {
      if (digits.key.equals(numberingSystem.toLowerCase(Locale.ROOT))) {
        return Optional.of(digits);
      }
    }
    return Optional.empty();
  }

  /** Their CLDR numbering system. */
  public String numberingSystem() {
    return key;
  }

  /** The text with its Western digits in these digits; everything else as it is. */
  public String in(String text) {
    if (this == WESTERN) {
      return text;
    }
    StringBuilder result = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      result.append(c >= '0' && c <= '9' ? (char) (c - '0' + zero) : c);
    }
    return result.toString();
  }
}
