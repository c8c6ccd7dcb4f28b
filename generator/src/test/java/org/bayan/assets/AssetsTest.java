package org.bayan.assets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import org.bayan.problem.ProblemReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssetsTest {
  @TempDir Path folder;
  private final ProblemReport report = new ProblemReport();

  @Test
  void putsAHashOfTheContentIntoNames() throws IOException {
    file("fonts/a.woff2", "one");
    String before = read(folder).addresses().get("fonts/a.woff2");
    file("fonts/a.woff2", "two");

    assertThat(before).matches("fonts/a\\.[0-9a-f]{10}\\.woff2");
    assertThat(read(folder).addresses().get("fonts/a.woff2")).isNotEqualTo(before);
  }

  @Test
  void keepsTheNamesOfFilesAtTheTop() throws IOException {
    file("robots.txt", "User-agent: *");

    assertThat(read(folder).all()).extracting(Asset::address).containsExactly("robots.txt");
  }

  @Test
  void leavesOutWhatIsHiddenOrANote() throws IOException {
    file(".git/config", "x");
    file("css/.secret", "x");
    file("fonts/README.md", "x");
    file("css/a.css~", "x");
    Files.createSymbolicLink(folder.resolve("link.txt"), Path.of("/etc/hostname"));

    assertThat(read(folder).all()).isEmpty();
  }

  @Test
  void bundlesImportedStylesheetsAsLayers() throws IOException {
    file("css/site.css", "/* list */\n@import url(\"base.css\") layer(base);\n@import url(\"look.css\") layer(look);\n");
    file("css/base.css", "/* base */\nbody { margin: 0 }\n");
    file("css/look.css", "p {\n  color: red\n}\n");

    Assets assets = read(folder);
    assertThat(assets.all()).hasSize(1);
    String css = text(assets, "css/site.css");
    assertThat(css).isEqualTo("@layer base {\nbody { margin: 0 }\n}\n@layer look {\np {\ncolor: red\n}\n}\n");
  }

  @Test
  void pointsStylesheetsAtHashedNames() throws IOException {
    file("css/site.css", "@font-face { src: url(../fonts/a.woff2) } a { background: url(\"data:image/svg+xml,x\") }");
    file("fonts/a.woff2", "font");

    Assets assets = read(folder);
    String css = text(assets, "css/site.css");
    assertThat(css).contains("url(../" + assets.addresses().get("fonts/a.woff2") + ")").contains("data:image/svg+xml,x");
  }

  @Test
  void namesAnAssetThatIsNotThere() throws IOException {
    file("css/site.css", "a { background: url(x.png) }");

    read(folder);
    assertThat(report.sorted()).singleElement().asString().startsWith("assets/css/site.css: there is no asset css/x.png");
  }

  @Test
  void aFolderThatDoesNotExistHoldsNothing() throws IOException {
    assertThat(read(folder.resolve("none")).all()).isEmpty();
  }

  @Test
  void readsAFileAgainOnlyWhenItHasChanged() throws IOException {
    file("fonts/a.woff2", "one");
    Files.setLastModifiedTime(folder.resolve("fonts/a.woff2"), FileTime.fromMillis(0));
    Assets first = read(folder);

    assertThat(Assets.read(folder, Map.of(), LookSettings.NONE, first, report).all().get(0)).isSameAs(first.all().get(0));
    file("fonts/a.woff2", "two");
    assertThat(Assets.read(folder, Map.of(), LookSettings.NONE, first, report).addresses()).isNotEqualTo(first.addresses());
  }

  @Test
  void takesAFileOfTheFolderInThePlaceOfTheThemes() throws IOException {
    Map<String, byte[]> theme = Map.of("images/a.svg", bytes("theirs"), "images/b.svg", bytes("theirs"));
    file("images/a.svg", "ours");

    Assets assets = Assets.read(folder, theme, LookSettings.NONE, Assets.none(), report);

    assertThat(assets.all()).extracting(AssetsTest::text).containsExactly("ours", "theirs");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String text(Assets assets, String path) {
    return text(assets.all().stream().filter(asset -> asset.path().equals(path)).findFirst().orElseThrow());
  }

  private static String text(Asset asset) {
    try (InputStream in = asset.open()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Assets read(Path from) throws IOException {
    return Assets.read(from, Map.of(), LookSettings.NONE, Assets.none(), report);
  }

  private void file(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
