package org.bayan.importing.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Words and how parts of them are shown. Immutable.
 *
 * @param text the words
 * @param spans the parts, in the order in which they begin, the outer before the inner
 */
public record StyledText(String text, List<Span> spans) {

  /** How a part of a text is shown. */
  public enum Style {
    STRONG,
    EMPHASIS,
    LINK
  }

  /**
   * A part of a text.
   *
   * @param start the index of its first character
   * @param end the index after its last character
   * @param address where it links to, or null
   */
  public record Span(int start, int end, Style style, String address) {}

  public StyledText {
    spans = List.copyOf(spans);
  }

  /** Words without any style. */
  public static StyledText plain(String text) {
    return new StyledText(text, List.of());
  }

  /**
   * The text without white space at its ends; spans have none at theirs, and empty ones are gone.
   */
  public StyledText strip() {
    return part(start(text, 0, text.length()), end(text, 0, text.length()));
  }

  /** The text between two indexes, with what of the spans is between them. */
  public StyledText part(int from, int to) {
    List<Span> kept = new ArrayList<>();
    for (Span span : spans) {
      int start = start(text, Math.max(span.start, from), Math.min(span.end, to));
      int end = end(text, start, Math.min(span.end, to));
      if (start < end) {
        kept.add(new Span(start - from, end - from, span.style, span.address));
      }
    }
    return new StyledText(text.substring(from, Math.max(from, to)), kept);
  }

  /** This text, a sign, and another text. */
  public StyledText and(String sign, StyledText other) {
    List<Span> all = new ArrayList<>(spans);
    int shift = text.length() + sign.length();
    other.spans.forEach(
        span -> all.add(new Span(span.start + shift, span.end + shift, span.style, span.address)));
    return new StyledText(text + sign + other.text, all);
  }

  /** The text with the spans of one style alone. */
  public StyledText only(Style style) {
    return new StyledText(text, spans.stream().filter(span -> span.style == style).toList());
  }

  /** Whether all words are in spans of a style. */
  public boolean isAll(Style style) {
    for (int i = 0; i < text.length(); i++) {
      int at = i;
      boolean in =
          spans.stream().anyMatch(span -> span.style == style && span.start <= at && at < span.end);
      if (!in && !Line.isSpace(text.charAt(i))) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private static int start(String text, int from, int to) {
    int start = from;
    while (start < to && Line.isSpace(text.charAt(start))) {
      start++;
    }
    return start;
  }

  private static int end(String text, int from, int to) {
    int end = to;
    while (end > from && Line.isSpace(text.charAt(end - 1))) {
      end--;
    }
    return Math.max(from, end);
  }
}
