package org.bayan.importing.page;

import java.util.Optional;

/** Writes raised and lowered numbers with Unicode's signs for them: 10⁶, م², H₂O. */
final class Superscripts {
  private static final String PLAIN = "0123456789+-=()n";
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ";
  private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₙ";

  private Superscripts() {}

  /** Raised or lowered words; empty if there is no sign for one of them. */
  static Optional<String> of(String words, boolean raised) {
    StringBuilder signs = new StringBuilder();
    for (char c : words.toCharArray()) {
      int at = PLAIN.indexOf(Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : c);
      if (at < 0 && c != ' ') {
        return Optional.empty();
      }
      signs.append(at < 0 ? ' ' : (raised ? RAISED : LOWERED).charAt(at));
    }
    return Optional.of(signs.toString());
  }
}
