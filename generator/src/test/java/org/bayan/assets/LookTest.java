package org.bayan.assets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.bayan.problem.ProblemReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LookTest {
  private static final String TOKENS =
      ":root { --paper: #fefefe; --ink: #111111; --accent: #8c1c2e; }\n@media (prefers-color-scheme: dark) { :root { --paper: #101010; --accent: #f0a3a0 } }";

  private final ProblemReport report = new ProblemReport();
  @TempDir Path folder;

  @Test
  void takesColoursFromTheStylesheet() throws IOException {
    Look look = look(LookSettings.NONE);

    assertThat(look.light()).isEqualTo(new Palette("#fefefe", "#111111", "#8c1c2e"));
    assertThat(look.dark()).isEqualTo(new Palette("#101010", "#ece8e2", "#f0a3a0"));
    assertThat(look.wordmark()).isEmpty();
  }

  @Test
  void drawsAnIconInTheArchivesOwnColours() throws IOException {
    Look look = look(new LookSettings("", "", "#0b5394", ""));

    assertThat(look.icon())
        .startsWith("data:image/svg+xml,%3Csvg")
        .contains("fill='%230b5394'")
        .doesNotContain("<", "\"");
    assertThat(report.sorted()).isEmpty();
  }

  @Test
  void refusesAnAccentThatCannotBeRead() throws IOException {
    look(new LookSettings("", "", "#ffcc00", "#333333"));

    assertThat(report.sorted())
        .extracting(Object::toString)
        .satisfiesExactly(
            problem ->
                assertThat(problem)
                    .startsWith(
                        "jbake.properties: site.accent.dark: \"#333333\" has a contrast of 1.5 : 1"),
            problem ->
                assertThat(problem)
                    .startsWith(
                        "jbake.properties: site.accent: \"#ffcc00\" has a contrast of 1.5 : 1"));
  }

  @Property(tries = 300)
  void everyStepOfTheMapOfMonthsCanBeRead(@ForAll @IntRange(max = 0xFFFFFF) int colour) {
    Palette palette =
        new Palette("#fdfcfb", "#1d1b1a", "").withAccent(String.format("#%06x", colour));
    if (palette.isLegible()) {
      String tokens = palette.tokens();
      for (String step : new String[] {"heat-1", "heat-2"}) {
        assertThat(new Palette(token(tokens, step), "", token(tokens, "heat-low")).contrast())
            .as(tokens)
            .isGreaterThanOrEqualTo(4.5);
      }
      assertThat(new Palette(token(tokens, "heat-4"), "", token(tokens, "heat-high")).contrast())
          .as(tokens)
          .isGreaterThanOrEqualTo(4.4);
    }
  }

  private static String token(String tokens, String name) {
    return tokens.replaceFirst(".*--" + name + ": (#[0-9a-f]{6});.*", "$1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<svg><script>x</script></svg>",
        "<svg onload='x'/>",
        "<svg><a href='https://x.example'><path d='M0 0'/></a></svg>",
        "<svg><image href='x.png'/></svg>",
        "<svg><path style='fill:red' d='M0 0'/></svg>",
        "<svg><use href='x.svg#a'/></svg>",
        "<svg><foreignObject/></svg>",
        "<svg><path fill='url(https://x.example)' d='M0 0'/></svg>",
        "<!-- x --><svg/>",
        "<html/>"
      })
  void refusesADrawingThatDoesMoreThanShowItself(String svg) throws IOException {
    drawing(svg);
    look(new LookSettings("brand/name.svg", "", "", ""));

    assertThat(report.sorted())
        .isNotEmpty()
        .allMatch(problem -> problem.path().equals("assets/brand/name.svg"));
  }

  @Test
  void showsADrawingAsItIs() throws IOException {
    drawing(
        "<svg viewBox=\"0 0 1 1\"><defs><linearGradient id=\"g\"/></defs><path fill=\"url(#g)\" d=\"M0 0\"/></svg>\n");

    assertThat(look(new LookSettings("brand/name.svg", "", "", "")).wordmark())
        .startsWith("<svg viewBox")
        .endsWith("</svg>");
    assertThat(report.sorted()).isEmpty();
  }

  @Test
  void namesADrawingThatIsNotThere() throws IOException {
    look(new LookSettings("brand/gone.svg", "", "", ""));

    assertThat(report.sorted())
        .singleElement()
        .asString()
        .contains("site.wordmark: there is no asset brand/gone.svg");
  }

  private void drawing(String svg) throws IOException {
    Files.createDirectories(folder.resolve("brand"));
    Files.writeString(folder.resolve("brand/name.svg"), svg);
  }

  private Look look(LookSettings settings) throws IOException {
    Files.createDirectories(folder.resolve("css"));
    Files.writeString(folder.resolve("css/tokens.css"), TOKENS);
    return Assets.read(folder, Map.of(), settings, Assets.none(), report).look();
  }
}
