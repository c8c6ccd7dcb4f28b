package org.bayan.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;
import org.bayan.arabic.LatinRuns;

/** Builds HTML. Each method says what it does with the characters that HTML reserves. */
final class HtmlText {
  private final StringBuilder out = new StringBuilder(8192);
  private final String latinLanguage;

  HtmlText(String latinLanguage) {
    this.latinLanguage = latinLanguage;
  }

  /** Appends markup as it is. */
  HtmlText raw(String markup) {
    out.append(markup);
    return this;
  }

  /** Appends Markdown text: resolves its entities and escapes, isolates its Latin runs. */
  HtmlText text(String markdown) {
    String text =
        markdown.indexOf('\\') < 0 && markdown.indexOf('&') < 0
            ? markdown
            : Escaping.unescapeString(markdown);
    int done = 0;
    for (LatinRuns.Run run : LatinRuns.in(text)) {
      escape(text, done, run.start());
      begin(run);
      escape(text, run.start(), run.end());
      out.append("</bdi>");
      done = run.end();
    }
    escape(text, done, text.length());
    return this;
  }

  /** Appends text that has none of {@code & < >}, and isolates its Latin runs. */
  HtmlText unreserved(String text) {
    int done = 0;
    for (LatinRuns.Run run : LatinRuns.in(text)) {
      out.append(text, done, run.start());
      begin(run);
      out.append(text, run.start(), run.end()).append("</bdi>");
      done = run.end();
    }
    out.append(text, done, text.length());
    return this;
  }

  /** The attributes of a block of this text: where no word is Arabic it runs from left to right. */
  String direction(CharSequence text) {
    return LatinRuns.isAll(text.toString()) ? " dir=\"ltr\" lang=\"" + latinLanguage + "\"" : "";
  }

  private void begin(LatinRuns.Run run) {
    out.append("<bdi");
    if (run.words()) {
      out.append(" lang=\"").append(latinLanguage).append('"');
    }
    out.append(" dir=\"ltr\">");
  }

  /** Appends plain text, with {@code & < >} escaped. */
  HtmlText escape(String text) {
    escape(text, 0, text.length());
    return this;
  }

  /** Appends plain text to a quoted attribute. */
  HtmlText attribute(String text) {
    return raw(
        text.replace("&", "&amp;")
            .replace("\"", "&quot;")
            .replace("<", "&lt;")
            .replace(">", "&gt;"));
  }

  private void escape(String text, int from, int to) {
    int done = from;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      String entity = c == '&' ? "&amp;" : c == '<' ? "&lt;" : c == '>' ? "&gt;" : null;
      if (entity != null) {
        out.append(text, done, i).append(entity);
        done = i + 1;
      }
    }
    out.append(text, done, to);
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
