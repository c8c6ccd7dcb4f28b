package org.bayan.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.bayan.authoring.NewArchive;
import org.bayan.theme.ThemeCopy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive as mvn bayan:init begins it. */
class NewArchiveIT {
  @TempDir Path folder;
  private Site site;

  @BeforeEach
  void init() throws IOException {
    site = Site.at(folder);
    Files.createDirectories(site.input());
    NewArchive.of("أرشيف المجلس", "1.0.0", LocalDate.of(2024, 1, 15)).write(site.input());
  }

  @Test
  void bakesAtOnceWithoutAWarning() {
    Outcome outcome = site.accepted();

    assertThat(warnings(outcome)).isEmpty();
    assertThat(site.document("index.html").select(".wordmark").text()).isEqualTo("أرشيف المجلس");
    for (String path : site.published()) {
      assertThat(site.page(path))
          .as(path)
          .doesNotContain("bayan.example", "التحالف الدولي", "أرشيف «بيان»");
    }
  }

  @Test
  void namesACopyOfTheThemeThatIsBehind() {
    site.write(
        "templates/page.ftl",
        ThemeCopy.of("templates/page.ftl", "another state".getBytes(StandardCharsets.UTF_8))
                .lines()
                .findFirst()
                .orElseThrow()
            + "<!DOCTYPE html><html lang=\"ar\"><head><title>${page.title}</title></head><body></body></html>");

    assertThat(warnings(site.bake()))
        .singleElement()
        .asString()
        .startsWith(
            "templates/page.ftl:1:1: warning: the theme's file has changed since this copy");
  }

  @Test
  void copiesAFileOfTheThemeOut() {
    assertThat(
            Goal.THEME
                .run(site.input(), site.output(), Map.of("bayan.file", "templates/page.ftl"))
                .failure())
        .isNull();

    assertThat(site.read("templates/page.ftl"))
        .startsWith("<#-- from the theme's templates/page.ftl, state ");
    assertThat(warnings(site.accepted())).isEmpty();
    assertThat(
            Goal.THEME
                .run(site.input(), site.output(), Map.of("bayan.file", "templates/page.ftl"))
                .failure())
        .contains("is there already");
    assertThat(
            Goal.THEME
                .run(site.input(), site.output(), Map.of("bayan.file", "templates/../pom.xml"))
                .failure())
        .contains("the theme has no file");
  }

  /**
   * All but the one that asks for the site's own address, which nobody can know at the beginning.
   */
  private static List<String> warnings(Outcome outcome) {
    return outcome.warnings().stream().filter(warning -> !warning.contains("site.host")).toList();
  }
}
