package org.bayan.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bayan.problem.ProblemReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssetsTest {
  @TempDir Path folder;
  private final ProblemReport report = new ProblemReport();

  @Test
  void putsAHashOfTheContentIntoNames() throws IOException {
    file("fonts/a.woff2", "one");
    String before = Assets.read(folder, report).addresses().get("fonts/a.woff2");
    file("fonts/a.woff2", "two");

    assertThat(before).matches("fonts/a\\.[0-9a-f]{10}\\.woff2");
    assertThat(Assets.read(folder, report).addresses().get("fonts/a.woff2")).isNotEqualTo(before);
  }

  @Test
  void keepsTheNamesOfFilesAtTheTop() throws IOException {
    file("robots.txt", "User-agent: *");

    assertThat(Assets.read(folder, report).files()).containsOnlyKeys("robots.txt");
  }

  @Test
  void leavesOutWhatIsHiddenOrANote() throws IOException {
    file(".git/config", "x");
    file("css/.secret", "x");
    file("fonts/README.md", "x");
    file("css/a.css~", "x");
    Files.createSymbolicLink(folder.resolve("link.txt"), Path.of("/etc/hostname"));

    assertThat(Assets.read(folder, report).files()).isEmpty();
  }

  @Test
  void bundlesImportedStylesheetsAsLayers() throws IOException {
    file("css/site.css", "/* list */\n@import url(\"base.css\") layer(base);\n@import url(\"look.css\") layer(look);\n");
    file("css/base.css", "/* base */\nbody { margin: 0 }\n");
    file("css/look.css", "p {\n  color: red\n}\n");

    Assets assets = Assets.read(folder, report);
    assertThat(assets.files()).hasSize(1);
    String css = new String(assets.files().values().iterator().next(), StandardCharsets.UTF_8);
    assertThat(css).isEqualTo("@layer base {\nbody { margin: 0 }\n}\n@layer look {\np {\ncolor: red\n}\n}\n");
  }

  @Test
  void pointsStylesheetsAtHashedNames() throws IOException {
    file("css/site.css", "@font-face { src: url(../fonts/a.woff2) } a { background: url(\"data:image/svg+xml,x\") }");
    file("fonts/a.woff2", "font");

    Assets assets = Assets.read(folder, report);
    String css = new String(assets.files().get(assets.addresses().get("css/site.css")), StandardCharsets.UTF_8);
    assertThat(css).contains("url(../" + assets.addresses().get("fonts/a.woff2") + ")").contains("data:image/svg+xml,x");
  }

  @Test
  void namesAnAssetThatIsNotThere() throws IOException {
    file("css/site.css", "a { background: url(x.png) }");

    Assets.read(folder, report);
    assertThat(report.sorted()).singleElement().asString().startsWith("assets/css/site.css: there is no asset css/x.png");
  }

  @Test
  void aFolderThatDoesNotExistHoldsNothing() throws IOException {
    assertThat(Assets.read(folder.resolve("none"), report).files()).isEmpty();
  }

  private void file(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
