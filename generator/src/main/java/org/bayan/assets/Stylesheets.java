package org.bayan.assets;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.bayan.assets.CssTokens.Token;
import org.bayan.assets.CssTokens.Type;
import org.bayan.problem.ProblemReport;

/**
 * Puts stylesheets together: each {@code @import} becomes what it imports, inside the layer, the
 * condition and the media that it names, and each address of an asset the one that it has on the
 * site, with its fragment. What a browser makes of the result is what it makes of the sources, in
 * one request. An address that cannot be followed is reported where it stands.
 */
final class Stylesheets {
  private static final Set<String> IMAGE_SETS = Set.of("image-set", "-webkit-image-set");
  private static final Pattern ELSEWHERE = Pattern.compile("(?i)([a-z][a-z0-9+.-]*:|//).*");
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./#?=&%:;,+-]*");

  private final Map<String, String> sources;
  private final Map<String, String> addresses;
  private final ProblemReport report;
  private final Map<String, List<Token>> tokens = new HashMap<>();

  /**
   * @param sources the stylesheets, by path
   * @param addresses the addresses of all other assets, by path
   * @param report receives what cannot be read or followed
   */
  Stylesheets(Map<String, String> sources, Map<String, String> addresses, ProblemReport report) {
    this.sources = sources;
    this.addresses = addresses;
    this.report = report;
    sources.forEach((path, css) -> tokens.put(path, CssTokens.of(css)));
  }

  /** The stylesheets that no other one imports; of those that import each other, all. */
  List<String> entries() {
    Set<String> imported = new HashSet<>();
    tokens.forEach(
        (path, list) -> {
          for (int i = 0; i < list.size(); i++) {
            if (list.get(i).is(Type.AT_KEYWORD, "import")) {
              CssImport.read(list, i)
                  .map(found -> resolve(path, found.address()))
                  .filter(target -> !target.equals(path))
                  .ifPresent(imported::add);
            }
          }
        });
    List<String> entries =
        sources.keySet().stream().filter(path -> !imported.contains(path)).sorted().toList();
    return entries.isEmpty() ? sources.keySet().stream().sorted().toList() : entries;
  }

  /** A stylesheet with those that it imports, without comments and indentation. */
  String bundle(String path) {
    return new Bundle(path).text();
  }

  /** One stylesheet that is put together. */
  private final class Bundle {
    private final String entry;
    private final CssWriter css = new CssWriter();
    private final Deque<String> open = new ArrayDeque<>();

    Bundle(String entry) {
      this.entry = entry;
    }

    String text() {
      write(entry);
      return css.text();
    }

    private void write(String path) {
      open.push(path);
      List<Token> list = tokens.get(path);
      Deque<String> functions = new ArrayDeque<>();
      boolean rules = false; // whether a rule was seen, after which an import counts for nothing
      for (int i = 0; i < list.size(); i++) {
        Token token = list.get(i);
        switch (token.type()) {
          case COMMENT -> css.comment();
          case SPACE -> css.space(token.text());
          case BAD ->
              report(
                  path,
                  token,
                  "is not closed, or holds a sign that must be escaped",
                  "write the address or text in quotes, and close it");
          case URL -> css.token(address(path, token, false));
          case STRING ->
              css.token(isAddress(functions.peek()) ? address(path, token, true) : token.text());
          case AT_KEYWORD -> {
            if (token.value().equals("import")) {
              i = imported(path, list, i, rules);
            } else if (token.value().equals("charset") || token.value().equals("namespace")) {
              report(
                  path,
                  token,
                  "cannot be kept",
                  "leave it out: stylesheets are in UTF-8, and pages in HTML");
            } else {
              rules |= !token.value().equals("layer");
              css.token(token.text());
            }
          }
          case FUNCTION -> {
            functions.push(token.value());
            if (!token.value().equals("url") || !isQuotedAddress(list, i)) {
              css.token(token.text());
            } else {
              int end = quotedAddressEnd(list, i);
              css.token(address(path, list.get(firstWritten(list, i + 1)), false));
              functions.pop();
              i = end;
            }
          }
          default -> {
            rules |= token.text().equals("{");
            if (token.text().equals("(")) {
              functions.push("");
            } else if (token.text().equals(")") && !functions.isEmpty()) {
              functions.pop();
            }
            css.token(token.text());
          }
        }
      }
      open.pop();
    }

    /** Writes what an import names; gives the index of its last token. */
    private int imported(String path, List<Token> list, int index, boolean late) {
      Token keyword = list.get(index);
      CssImport found = CssImport.read(list, index).orElse(null);
      if (found == null) {
        report(
            path,
            keyword,
            "names no stylesheet",
            "write @import \"base.css\"; or @import url(\"base.css\") layer(base);");
        return index;
      }
      String target = resolve(path, found.address());
      if (late) {
        report(
            path,
            keyword,
            "stands after a rule, where browsers pass it over",
            "move it to the top of the file");
      } else if (ELSEWHERE.matcher(found.address()).matches() || found.address().startsWith("/")) {
        report(
            path,
            keyword,
            "leads out of the folder: " + found.address(),
            "copy the stylesheet under assets/ and name its path from here");
      } else if (open.contains(target)) {
        report(
            path,
            keyword,
            "imports " + target + ", which imports this file",
            "remove one of the two");
      } else if (!tokens.containsKey(target)) {
        missing(path, keyword, target);
      } else {
        css.open(found.wrappers());
        write(target);
        css.close(found.wrappers().size());
      }
      return found.end();
    }

    private boolean isAddress(String function) {
      return function != null && IMAGE_SETS.contains(function);
    }

    /** The address that an asset has on the site, as seen from the bundle. */
    private String address(String path, Token token, boolean bare) {
      String written = token.value();
      String followed = followed(path, token);
      if (followed.equals(written)) {
        return bare || token.type() == Type.URL ? token.text() : "url(" + token.text() + ")";
      }
      return bare || !PLAIN.matcher(followed).matches()
          ? quoted(followed, bare)
          : "url(" + followed + ")";
    }

    private String followed(String path, Token token) {
      String written = token.value();
      if (written.startsWith("#") || written.regionMatches(true, 0, "data:", 0, 5)) {
        return written;
      }
      if (ELSEWHERE.matcher(written).matches() || written.startsWith("/")) {
        report(
            path,
            token,
            "leads out of the folder: " + written,
            "put the file under assets/ and name its path from here");
        return written;
      }
      int end = written.replace('?', '#').indexOf('#');
      String file = end < 0 ? written : written.substring(0, end);
      String target = resolve(path, file);
      String address = addresses.get(target);
      if (file.isEmpty() || address == null) {
        missing(path, token, target);
        return written;
      }
      Path folder = Path.of(entry).getParent();
      String relative =
          (folder == null ? Path.of(address) : folder.relativize(Path.of(address))).toString();
      return relative.replace('\\', '/') + (end < 0 ? "" : written.substring(end));
    }
  }

  private static String quoted(String address, boolean bare) {
    String text = "\"" + address.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    return bare ? text : "url(" + text + ")";
  }

  private static boolean isQuotedAddress(List<Token> list, int function) {
    return quotedAddressEnd(list, function) > 0;
  }

  /** The index of the bracket that closes {@code url("…")}; -1 if it holds anything else. */
  private static int quotedAddressEnd(List<Token> list, int function) {
    int text = firstWritten(list, function + 1);
    int end = firstWritten(list, text + 1);
    return end < list.size()
            && list.get(text).type() == Type.STRING
            && list.get(end).is(Type.SIGN, ")")
        ? end
        : -1;
  }

  /** The next token that is neither white space nor a comment. */
  static int firstWritten(List<Token> list, int from) {
    int i = from;
    while (i < list.size()
        && (list.get(i).type() == Type.SPACE || list.get(i).type() == Type.COMMENT)) {
      i++;
    }
    return i;
  }

  private void missing(String path, Token token, String target) {
    report(path, token, "there is no asset " + target, "add it, or correct the address");
  }

  private void report(String path, Token token, String what, String fix) {
    String before = sources.get(path).substring(0, token.start());
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    int column = before.length() - before.lastIndexOf('\n');
    String shown =
        what.startsWith("there is")
            ? what
            : token.text().lines().findFirst().orElse("") + " " + what;
    report.error("assets/" + path, line, column, shown, fix);
  }

  private static String resolve(String from, String target) {
    return Path.of(from)
        .resolveSibling(target.replaceFirst("[?#].*", ""))
        .normalize()
        .toString()
        .replace('\\', '/');
  }
}
