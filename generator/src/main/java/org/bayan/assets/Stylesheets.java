package org.bayan.assets;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bayan.problem.ProblemReport;

/**
 * Puts stylesheets together: each {@code @import url("x.css") layer(name);} becomes {@code @layer
 * name { … }}, and each {@code url(…)} the address of the asset. What a browser makes of the result
 * is what it makes of the sources, in one request.
 */
final class Stylesheets {
  private static final Pattern IMPORT =
      Pattern.compile("@import url\\(\"([^\":]+)\"\\) layer\\(([a-z-]+)\\);");
  private static final Pattern URL = Pattern.compile("url\\(\"?([^\")#:]+)\"?\\)");
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/\\s*", Pattern.DOTALL);
  private static final Pattern BLANK = Pattern.compile("\\s*\\n\\s*");

  private final Map<String, String> sources;
  private final Map<String, String> addresses;
  private final ProblemReport report;

  /**
   * @param sources the stylesheets, by path
   * @param addresses the addresses of all other assets, by path
   * @param report receives the names of files that are not there
   */
  Stylesheets(Map<String, String> sources, Map<String, String> addresses, ProblemReport report) {
    this.sources = sources;
    this.addresses = addresses;
    this.report = report;
  }

  /** The stylesheets that no other one imports. */
  List<String> entries() {
    Set<String> imported =
        sources.entrySet().stream()
            .flatMap(
                file ->
                    IMPORT.matcher(file.getValue()).results()
                        .map(match -> resolve(file.getKey(), match.group(1))))
            .collect(Collectors.toSet());
    return sources.keySet().stream().filter(path -> !imported.contains(path)).sorted().toList();
  }

  /** A stylesheet with those that it imports, without comments and indentation. */
  String bundle(String path) {
    String css = COMMENT.matcher(source(path, path)).replaceAll("");
    String whole =
        IMPORT.matcher(css)
            .replaceAll(
                match -> {
                  String imported = source(resolve(path, match.group(1)), path);
                  String body = COMMENT.matcher(imported).replaceAll("");
                  return Matcher.quoteReplacement("@layer " + match.group(2) + " {\n" + body + "}");
                });
    return BLANK.matcher(addressed(path, whole)).replaceAll("\n").strip() + "\n";
  }

  private String addressed(String path, String css) {
    return URL.matcher(css)
        .replaceAll(
            match -> {
              String target = resolve(path, match.group(1));
              String address = addresses.get(target);
              if (address == null) {
                missing(path, target);
                return Matcher.quoteReplacement(match.group());
              }
              Path folder = Path.of(path).getParent();
              String relative = (folder == null ? Path.of(address) : folder.relativize(Path.of(address))).toString();
              return Matcher.quoteReplacement("url(" + relative.replace('\\', '/') + ")");
            });
  }

  private String source(String path, String from) {
    String source = sources.get(path);
    if (source == null) {
      missing(from, path);
      return "";
    }
    return source;
  }

  private void missing(String from, String target) {
    report.error("assets/" + from, 0, 0, "there is no asset " + target, "add it, or mend the address");
  }

  private static String resolve(String from, String target) {
    return Path.of(from).resolveSibling(target).normalize().toString().replace('\\', '/');
  }
}
