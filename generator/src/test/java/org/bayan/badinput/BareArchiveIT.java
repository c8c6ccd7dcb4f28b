package org.bayan.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive that has content and a few settings, and takes its look from the plugin. */
class BareArchiveIT {
  @TempDir Path folder;
  private Site site;

  @BeforeEach
  void begin() throws IOException {
    site = Site.in(folder);
    for (String part : new String[] {"templates", "assets"}) {
      FileUtils.deleteDirectory(site.source(part).toFile());
    }
    site.write("jbake.properties", "site.name=أرشيف الوزارة\nsite.host=https://ministry.example\n");
  }

  @Test
  void bakesWithTheThemeOfThePlugin() {
    site.bake();

    assertThat(site.page("index.html")).contains("<title>أرشيف الوزارة");
    assertThat(site.published())
        .anyMatch(path -> path.matches("css/site\\.[0-9a-f]{10}\\.css"))
        .contains("robots.txt");
  }

  @Test
  void showsItsOwnNameColourAndMenusAndNothingOfAnother() {
    site.write(
        "jbake.properties",
        site.read("jbake.properties") + "site.accent=#0b5394\nsite.accent.dark=#9fc5e8\n");
    site.remove("content/pages/cite.md").remove("content/pages/contribute.md");
    site.write(
        "content/pages/mandate.md",
        "---\ntitle: اختصاصات الوزارة\nmenu: main\norder: 2\n---\n\nنص.\n");

    site.bake();

    assertThat(site.document("index.html").select(".sections a").eachText())
        .endsWith("عن الأرشيف", "اختصاصات الوزارة");
    assertThat(site.document("index.html").select(".wordmark").text()).isEqualTo("أرشيف الوزارة");
    for (String path : site.published()) {
      assertThat(site.page(path))
          .as(path)
          .doesNotContain("#8c1c2e\"", "%238c1c2e", "pages/cite.html", "viewBox=\"6 -69");
    }
    assertThat(site.published().stream().filter(path -> path.startsWith("css/")).map(site::page))
        .anyMatch(css -> css.contains("--accent: #0b5394") && css.contains("--accent: #9fc5e8"));
  }

  @Test
  void takesATemplateAWordAndAStyleOfItsOwnInThePlaceOfTheThemes() throws IOException {
    site.write(
        "templates/page.ftl",
        "<!DOCTYPE html><html lang=\"ar\"><head><title>${page.title}</title></head><body>${t(\"skip\")}</body></html>");
    site.write("templates/strings.properties", "skip = إلى النص مباشرة\n");
    site.write("assets/css/print.css", "p { orphans: 7 }\n");

    site.bake();

    assertThat(site.page("pages/about.html")).contains("<body>إلى النص مباشرة</body>");
    assertThat(site.page("index.html")).contains("إلى النص مباشرة");
    Path css = folder.resolve("site/css");
    try (Stream<Path> files = Files.list(css)) {
      assertThat(Files.readString(files.findFirst().orElseThrow())).contains("orphans: 7");
    }
  }
}
