package org.bayan.assets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The form of the theme's stylesheets: one declaration a line, so that a change shows what it
 * changes.
 */
class StylesheetFormTest {

  @Test
  void theThemesStylesheetsHaveOneDeclarationALine() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("../assets/css"))) {
      List<Path> styles = files.filter(file -> file.toString().endsWith(".css")).toList();
      assertThat(styles).isNotEmpty();
      for (Path style : styles) {
        assertThat(crowded(Files.readString(style))).as(style.toString()).isEmpty();
      }
    }
  }

  @Test
  void twoDeclarationsOfALineAreSeen() {
    assertThat(crowded("a {\n  b: c;\n  d: url(x;y);\n}\n")).isEmpty();
    assertThat(crowded("a {\n  b: c; d: e;\n}\n")).containsExactly("  b: c; d: e;");
    assertThat(crowded("a { b: c }\n")).containsExactly("a { b: c }");
  }

  /** The lines on which something follows a brace or the end of a declaration. */
  private static List<String> crowded(String css) {
    List<CssTokens.Token> tokens = CssTokens.of(css);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (tokens.get(i).type() == CssTokens.Type.SIGN
          && "{};".contains(tokens.get(i).text())
          && !tokens.get(i + 1).text().contains("\n")) {
        int start = css.lastIndexOf('\n', tokens.get(i).start()) + 1;
        lines.add(css.substring(start).lines().findFirst().orElseThrow());
      }
    }
    return lines.stream().distinct().toList();
  }
}
