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
    assertThat(site.published()).anyMatch(path -> path.matches("css/site\\.[0-9a-f]{10}\\.css")).contains("robots.txt");
  }

  @Test
  void takesATemplateAWordAndAStyleOfItsOwnInThePlaceOfTheThemes() throws IOException {
    site.write("templates/page.ftl", "<!DOCTYPE html><html lang=\"ar\"><head><title>${page.title}</title></head><body>${t(\"skip\")}</body></html>");
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
