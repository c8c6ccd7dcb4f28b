package org.bayan.assets;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Parts a stylesheet into tokens, by CSS Syntax Level 3, section 4, as far as addresses need it:
 * what is a comment, a string, an address or a function's name is told apart, and every other sign
 * stands for itself. The tokens' texts together are the stylesheet.
 */
final class CssTokens {
  private final String css;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private CssTokens(String css) {
    this.css = css;
  }

  /** What a token is. {@code BAD} is an address, a string or a comment that is not closed. */
  enum Type {
    SPACE,
    COMMENT,
    STRING,
    URL,
    FUNCTION,
    AT_KEYWORD,
    WORD,
    SIGN,
    BAD
  }

  /**
   * A token.
   *
   * @param start its place in the stylesheet
   * @param text as it is written
   * @param value the content of a string or of an address without escapes; the name of a function
   *     or of an at-keyword in small letters; else the text
   */
  record Token(Type type, int start, String text, String value) {
    boolean is(Type other, String content) {
      return type == other && value.equals(content);
    }
  }

  static List<Token> of(String css) {
    CssTokens tokens = new CssTokens(css);
    while (tokens.at < css.length()) {
      tokens.next();
    }
    return List.copyOf(tokens.tokens);
  }

  private void next() {
    int start = at;
    char c = css.charAt(at);
    if (isSpace(c)) {
      skipSpace();
      add(Type.SPACE, start, css.substring(start, at));
    } else if (css.startsWith("/*", at)) {
      int end = css.indexOf("*/", at + 2);
      at = end < 0 ? css.length() : end + 2;
      add(end < 0 ? Type.BAD : Type.COMMENT, start, "");
    } else if (c == '"' || c == '\'') {
      string(start);
    } else if (c == '@' && at + 1 < css.length() && isWordPart(at + 1)) {
      at++;
      add(Type.AT_KEYWORD, start, word().toLowerCase(Locale.ROOT));
    } else if (isWordPart(at)) {
      wordOrFunction(start);
    } else {
      at++;
      add(Type.SIGN, start, String.valueOf(c));
    }
  }

  private void add(Type type, int start, String value) {
    tokens.add(new Token(type, start, css.substring(start, at), value));
  }

  private void string(int start) {
    char quote = css.charAt(at++);
    StringBuilder value = new StringBuilder();
    while (at < css.length() && css.charAt(at) != quote && css.charAt(at) != '\n') {
      if (css.charAt(at) == '\\') {
        escape(value);
      } else {
        value.append(css.charAt(at++));
      }
    }
    boolean closed = at < css.length() && css.charAt(at) == quote;
    at += closed ? 1 : 0;
    add(closed ? Type.STRING : Type.BAD, start, value.toString());
  }

  private void wordOrFunction(int start) {
    String word = word();
    if (at >= css.length() || css.charAt(at) != '(') {
      add(Type.WORD, start, word);
      return;
    }
    at++;
    int inside = at;
    skipSpace();
    boolean quoted = at < css.length() && (css.charAt(at) == '"' || css.charAt(at) == '\'');
    if (!word.equalsIgnoreCase("url") || quoted) {
      at = inside;
      add(Type.FUNCTION, start, word.toLowerCase(Locale.ROOT));
    } else {
      address(start);
    }
  }

  /** An address without quotes, after its white space. */
  private void address(int start) {
    StringBuilder value = new StringBuilder();
    boolean sound = true;
    while (at < css.length() && css.charAt(at) != ')') {
      char c = css.charAt(at);
      if (isSpace(c)) {
        skipSpace();
        sound &= at < css.length() && css.charAt(at) == ')';
      } else if (c == '\\') {
        escape(value);
      } else {
        sound &= c != '"' && c != '\'' && c != '(' && c >= ' ';
        value.append(c);
        at++;
      }
    }
    sound &= at < css.length();
    at = Math.min(at + 1, css.length());
    add(sound ? Type.URL : Type.BAD, start, value.toString());
  }

  private String word() {
    StringBuilder word = new StringBuilder();
    while (at < css.length() && isWordPart(at)) {
      if (css.charAt(at) == '\\') {
        escape(word);
      } else {
        word.append(css.charAt(at++));
      }
    }
    return word.toString();
  }

  /** A character by its code point, the end of a line inside a string, or the character itself. */
  private void escape(StringBuilder into) {
    at++;
    int digits = at;
    while (at < css.length() && at < digits + 6 && Character.digit(css.charAt(at), 16) >= 0) {
      at++;
    }
    if (at > digits) {
      int code = Integer.parseInt(css.substring(digits, at), 16);
      into.appendCodePoint(code == 0 || code > Character.MAX_CODE_POINT ? 0xFFFD : code);
      at += at < css.length() && isSpace(css.charAt(at)) ? 1 : 0;
    } else if (at < css.length()) {
      char c = css.charAt(at++);
      into.append(c == '\n' ? "" : String.valueOf(c));
    }
  }

  private void skipSpace() {
    while (at < css.length() && isSpace(css.charAt(at))) {
      at++;
    }
  }

  private boolean isWordPart(int index) {
    char c = css.charAt(index);
    boolean escape = c == '\\' && index + 1 < css.length() && css.charAt(index + 1) != '\n';
    return escape
        || c >= 0x80
        || c == '-'
        || c == '_'
        || c >= '0' && c <= '9'
        || c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z';
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }
}
