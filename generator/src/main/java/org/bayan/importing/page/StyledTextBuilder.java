package org.bayan.importing.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.bayan.importing.page.StyledText.Span;
import org.bayan.importing.page.StyledText.Style;

/**
 * Collects the words of a line and their styles; white space between them is one space. Used by one
 * thread.
 */
final class StyledTextBuilder {
  private final StringBuilder text = new StringBuilder();
  private final List<Span> done = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();

  /** A style that began and did not end yet. */
  private static final class Open {
    private final Style style;
    private final String address;
    private int start;

    Open(Style style, String address, int start) {
      this.style = style;
      this.address = address;
      this.start = start;
    }
  }

  void append(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean space = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
      if (!space) {
        text.append(c);
      } else if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
        text.append(' ');
      }
    }
  }

  /** A style begins. */
  void begin(Style style, String address) {
    open.push(new Open(style, address, text.length()));
  }

  /** The style that began last ends. */
  void end() {
    close(open.pop());
  }

  private void close(Open style) {
    if (style.start < text.length()
        && done.stream()
            .noneMatch(
                span ->
                    span.style() == style.style
                        && span.start() <= style.start
                        && span.end() >= text.length())) {
      done.removeIf(span -> span.style() == style.style && span.start() >= style.start);
      done.add(new Span(style.start, text.length(), style.style, style.address));
    }
  }

  boolean isBlank() {
    return Line.strip(text.toString()).isEmpty();
  }

  /** The line; styles that did not end go on in the next one. */
  StyledText take() {
    open.forEach(this::close);
    done.sort(
        Comparator.comparingInt(Span::start)
            .thenComparing(Comparator.comparingInt(Span::end).reversed())
            .thenComparing(Span::style, Comparator.reverseOrder()));
    StyledText line = new StyledText(text.toString(), done).strip();
    text.setLength(0);
    done.clear();
    open.forEach(style -> style.start = 0);
    return line;
  }
}
