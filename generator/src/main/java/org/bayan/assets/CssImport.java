package org.bayan.assets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bayan.assets.CssTokens.Token;
import org.bayan.assets.CssTokens.Type;

/**
 * An {@code @import} (CSS Cascading and Inheritance Level 5, section 2).
 *
 * @param address the stylesheet's, as written
 * @param wrappers the rules inside which the stylesheet stands, the outermost first: its media, its
 *     condition, its layer
 * @param end the index of the token that ends it
 */
record CssImport(String address, List<String> wrappers, int end) {

  /** The import whose keyword has an index; empty if it names no stylesheet. */
  static Optional<CssImport> read(List<Token> list, int keyword) {
    int i = Stylesheets.firstWritten(list, keyword + 1);
    if (i < list.size() && list.get(i).is(Type.FUNCTION, "url")) {
      i = Stylesheets.firstWritten(list, i + 1);
    }
    if (i >= list.size() || list.get(i).type() != Type.STRING && list.get(i).type() != Type.URL) {
      return Optional.empty();
    }
    String address = list.get(i).value();
    i = Stylesheets.firstWritten(list, i + 1);
    if (i < list.size() && list.get(i).is(Type.SIGN, ")")) {
      i++;
    }
    StringBuilder layer = null;
    StringBuilder supports = null;
    StringBuilder media = new StringBuilder();
    for (; i < list.size() && !list.get(i).is(Type.SIGN, ";"); i++) {
      Token token = list.get(i);
      if (media.toString().isBlank() && layer == null && token.is(Type.WORD, "layer")) {
        layer = new StringBuilder();
      } else if (media.toString().isBlank() && layer == null && token.is(Type.FUNCTION, "layer")) {
        layer = new StringBuilder();
        i = inside(list, i, layer);
      } else if (media.toString().isBlank()
          && supports == null
          && token.is(Type.FUNCTION, "supports")) {
        supports = new StringBuilder();
        i = inside(list, i, supports);
      } else {
        media.append(token.type() == Type.COMMENT ? " " : token.text());
      }
    }
    List<String> wrappers = new ArrayList<>();
    if (!media.toString().isBlank()) {
      wrappers.add("@media " + media.toString().strip());
    }
    if (supports != null) {
      String condition = supports.toString().strip();
      boolean declaration = condition.matches("(?s)[A-Za-z-]+\\s*:.*");
      wrappers.add("@supports " + (declaration ? "(" + condition + ")" : condition));
    }
    if (layer != null) {
      wrappers.add(("@layer " + layer.toString().strip()).strip());
    }
    return Optional.of(new CssImport(address, List.copyOf(wrappers), i));
  }

  /** Collects what stands between a function's brackets; gives the index of the closing one. */
  private static int inside(List<Token> list, int function, StringBuilder into) {
    int depth = 1;
    int i = function + 1;
    for (; i < list.size(); i++) {
      Token token = list.get(i);
      boolean opens = token.type() == Type.FUNCTION || token.is(Type.SIGN, "(");
      depth += opens ? 1 : token.is(Type.SIGN, ")") ? -1 : 0;
      if (depth == 0) {
        return i;
      }
      into.append(token.text());
    }
    return i;
  }
}
