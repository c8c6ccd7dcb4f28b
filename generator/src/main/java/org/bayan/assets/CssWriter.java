package org.bayan.assets;

import java.util.List;

/** Writes tokens of stylesheets without comments and indentation. */
final class CssWriter {
  private final StringBuilder css = new StringBuilder();
  private boolean comment; // whether a comment was left out just before
  private boolean dropSpace; // whether white space that follows is that of a comment

  void comment() {
    comment = true;
    dropSpace =
        css.length() == 0
            || Character.isWhitespace(css.charAt(css.length() - 1))
            || isStop(css.charAt(css.length() - 1));
  }

  void space(String text) {
    boolean dropped = comment && dropSpace;
    comment = false;
    if (dropped || css.length() == 0) {
      return;
    }
    boolean line = text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0 || text.indexOf('\f') >= 0;
    int last = css.length() - 1;
    if (line && Character.isWhitespace(css.charAt(last))) {
      css.setCharAt(last, '\n');
    } else if (!(css.charAt(last) == '\n')) {
      css.append(line ? "\n" : text);
    }
  }

  void token(String text) {
    if (comment && !dropSpace) {
      css.append("/**/"); // two words with a comment between them stay two
    }
    comment = false;
    css.append(text);
  }

  /** Opens a rule for each wrapper. */
  void open(List<String> wrappers) {
    comment = false;
    wrappers.forEach(wrapper -> css.append(wrapper).append(" {\n"));
  }

  void close(int wrappers) {
    comment = false;
    while (css.length() > 0 && css.charAt(css.length() - 1) == ' ') {
      css.setLength(css.length() - 1);
    }
    if (wrappers > 0) {
      css.append(css.charAt(css.length() - 1) == '\n' ? "" : "\n").append("}".repeat(wrappers));
    }
  }

  String text() {
    return css.toString().strip() + "\n";
  }

  private static boolean isStop(char c) {
    return c == '{' || c == '}' || c == ';' || c == ',';
  }
}
