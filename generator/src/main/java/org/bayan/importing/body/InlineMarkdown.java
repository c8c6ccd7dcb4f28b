package org.bayan.importing.body;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bayan.importing.page.StyledText;
import org.bayan.importing.page.StyledText.Span;
import org.bayan.importing.page.StyledText.Style;
import org.bayan.markdown.Markdown;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Writes a paragraph as Markdown that shows it to the letter, with its emphasis and links. Whether
 * a sign needs a backslash is not decided by rules of its own but by rendering: a paragraph that
 * comes out as it went in stays as it is; else the backslashes stay that cannot be left out. Used
 * by one thread.
 */
public final class InlineMarkdown {
  /** The signs that may mean something: anywhere, and those that do where a line begins. */
  private static final Pattern SIGNS =
      Pattern.compile(
          "[\\\\`*_\\[\\]<&~|!]|(?m)(?<=^ {0,3})[#>+=:-]|(?<=^ {0,3}\\p{Nd}{1,9})[.)]|#$");

  private static final Pattern PUNCTUATION = Pattern.compile("[!-/:-@\\[-`{-~]");
  private static final Pattern PICTURE = Pattern.compile("(?<!\\\\)!\\[");
  private static final Pattern PIPE = Pattern.compile("\\|");
  private static final Pattern OUTER_SIGNS =
      Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{M}\\p{N}]+$");
  private static final int FEW = 12;
  private static final int MOST_PARAGRAPHS = 500;

  private final Markdown markdown;
  private int tried;

  public InlineMarkdown(Markdown markdown) {
    this.markdown = markdown;
  }

  /**
   * A paragraph as Markdown.
   *
   * @param text without what stands before it
   * @param lost the styles that Markdown cannot write there
   */
  public record Written(String text, List<Style> lost) {}

  /**
   * Writes a paragraph.
   *
   * @param sign what stands before it, such as {@code - }
   * @param words with line feeds where lines end
   * @param lineEnd how a line's end is written, a line feed included
   */
  public Written write(String sign, StyledText words, String lineEnd) {
    List<StyledText> variants =
        words.spans().isEmpty()
            ? List.of(words)
            : Stream.of(words, inner(words), words.only(Style.LINK), StyledText.plain(words.text()))
                .distinct()
                .toList();
    for (StyledText variant : variants) {
      Optional<String> written = literal(sign, variant, lineEnd);
      if (written.isPresent()) {
        boolean emphasis = variant.spans().stream().anyMatch(span -> span.style() != Style.LINK);
        boolean links = variant.spans().stream().anyMatch(span -> span.style() == Style.LINK);
        List<Style> lost =
            words.spans().stream()
                .filter(
                    span ->
                        span.style() == Style.LINK
                            ? !links && !span.address().isEmpty()
                            : !emphasis)
                .map(Span::style)
                .distinct()
                .toList();
        return new Written(written.get(), lost);
      }
    }
    StyledText plain = StyledText.plain(words.text());
    return new Written(
        marked(plain, signs(PUNCTUATION, plain.text()), lineEnd),
        words.spans().stream().map(Span::style).distinct().toList());
  }

  /** Writes a table's cell. */
  public Written cell(StyledText words) {
    Written written = write("", words, " ");
    return new Written(
        PIPE.matcher(written.text().replaceAll("\\\\\\|", "|")).replaceAll("\\\\|"),
        written.lost());
  }

  /**
   * The paragraph that comes out as it went in, with as few backslashes as can be; empty if there
   * is none.
   */
  private Optional<String> literal(String sign, StyledText words, String lineEnd) {
    List<Integer> signs = signs(SIGNS, words.text());
    boolean bare = signs.isEmpty() && words.spans().isEmpty();
    if (bare || isLiteral(sign, words, List.of(), lineEnd)) {
      return Optional.of(marked(words, List.of(), lineEnd));
    }
    List<Integer> needed =
        isLiteral(sign, words, signs, lineEnd) ? signs : signs(PUNCTUATION, words.text());
    if (needed != signs && !isLiteral(sign, words, needed, lineEnd)) {
      return Optional.empty();
    }
    if (needed.size() <= FEW && tried++ < MOST_PARAGRAPHS) {
      for (Integer each : List.copyOf(needed)) {
        List<Integer> fewer = new ArrayList<>(needed);
        fewer.remove(each);
        needed = isLiteral(sign, words, fewer, lineEnd) ? fewer : needed;
      }
    }
    return Optional.of(marked(words, needed, lineEnd));
  }

  private static List<Integer> signs(Pattern pattern, String text) {
    List<Integer> signs = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      signs.add(matcher.start());
    }
    return signs;
  }

  /** Emphasis without the signs at its ends, beside which Markdown may not see it. */
  private static StyledText inner(StyledText words) {
    List<Span> inner = new ArrayList<>();
    for (Span span : words.spans()) {
      String part = words.text().substring(span.start(), span.end());
      Matcher ends = OUTER_SIGNS.matcher(part);
      int start = 0;
      int end = part.length();
      while (span.style() != Style.LINK && ends.find()) {
        start = ends.start() == 0 ? ends.end() : start;
        end = ends.end() == part.length() ? Math.min(end, ends.start()) : end;
      }
      if (start < end) {
        inner.add(new Span(span.start() + start, span.start() + end, span.style(), span.address()));
      }
    }
    return new StyledText(words.text(), inner);
  }

  private static String marked(StyledText words, List<Integer> escaped, String lineEnd) {
    TreeSet<Integer> backslashes = new TreeSet<>(escaped);
    List<Span> spans =
        words.spans().stream()
            .filter(span -> span.style() != Style.LINK || !span.address().isEmpty())
            .toList();
    StringBuilder written = new StringBuilder();
    String text = words.text();
    for (int i = 0; i <= text.length(); i++) {
      int at = i;
      spans.stream()
          .filter(span -> span.end() == at)
          .sorted(Comparator.comparingInt(Span::start).reversed().thenComparing(Span::style))
          .forEach(span -> written.append(end(span)));
      spans.stream()
          .filter(span -> span.start() == at)
          .sorted(
              Comparator.comparingInt(Span::end)
                  .reversed()
                  .thenComparing(Span::style, Comparator.reverseOrder()))
          .forEach(span -> written.append(start(span)));
      if (i < text.length()) {
        char c = text.charAt(i);
        written
            .append(backslashes.contains(i) ? "\\" : "")
            .append(c == '\n' ? lineEnd : String.valueOf(c));
      }
    }
    return written.toString();
  }

  private static String start(Span span) {
    return switch (span.style()) {
      case STRONG -> "**";
      case EMPHASIS -> "*";
      case LINK -> "[";
    };
  }

  private static String end(Span span) {
    return span.style() == Style.LINK ? "](" + target(span.address()) + ")" : start(span);
  }

  private static String target(String address) {
    return address
        .replace(" ", "%20")
        .replace("(", "%28")
        .replace(")", "%29")
        .replace("<", "%3C")
        .replace(">", "%3E")
        .replace("\\", "%5C");
  }

  /**
   * Whether the paragraph is rendered as one block of the right kind that shows the words and their
   * styles, and nothing else.
   */
  private boolean isLiteral(String sign, StyledText words, List<Integer> escaped, String lineEnd) {
    List<String> faults = new ArrayList<>();
    String indent = " ".repeat(sign.startsWith("#") ? 0 : sign.length());
    String written =
        sign
            + marked(words, escaped, lineEnd)
                .replace("\n", "\n" + (sign.startsWith(">") ? "> " : indent));
    if (PICTURE.matcher(written).find()) {
      return false; // whether it is one depends on what else the text holds
    }
    String html =
        markdown
            .render(written, Markdown.Numbering.PLAIN, (offset, what, fix) -> faults.add(what))
            .html();
    Element body = Jsoup.parseBodyFragment(html).body();
    if (!faults.isEmpty() || body.childrenSize() != 1) {
      return false;
    }
    Element block = body.child(0);
    boolean nested =
        block.normalName().equals("ul")
            || block.normalName().equals("ol")
            || block.normalName().equals("blockquote");
    if (nested && !sign.isEmpty() && block.childrenSize() == 1) {
      block = block.child(0);
    }
    return block.normalName().equals(tag(sign))
        && ShownWords.of(block).equals(ShownWords.of(words));
  }

  private static String tag(String sign) {
    return sign.isEmpty() || sign.startsWith(">") ? "p" : sign.startsWith("#") ? "h2" : "li";
  }
}
