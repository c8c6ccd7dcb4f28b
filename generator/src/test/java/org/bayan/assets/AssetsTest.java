package org.bayan.assets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import org.bayan.problem.ProblemReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    file(
        "css/site.css",
        "/* list */\n@import url(\"base.css\") layer(base);\n@import url(\"look.css\") layer(look);\n");
    file("css/base.css", "/* base */\nbody { margin: 0 }\n");
    file("css/look.css", "p {\n  color: red\n}\n");

    Assets assets = read(folder);
    assertThat(assets.all()).hasSize(1);
    String css = text(assets, "css/site.css");
    assertThat(css)
        .isEqualTo("@layer base {\nbody { margin: 0 }\n}\n@layer look {\np {\ncolor: red\n}\n}\n");
  }

  @Test
  void pointsStylesheetsAtHashedNames() throws IOException {
    file(
        "css/site.css",
        "@font-face { src: url(../fonts/a.woff2) } a { background: url(\"data:image/svg+xml,x\") }");
    file("fonts/a.woff2", "font");

    Assets assets = read(folder);
    String css = text(assets, "css/site.css");
    assertThat(css)
        .contains("url(../" + assets.addresses().get("fonts/a.woff2") + ")")
        .contains("data:image/svg+xml,x");
  }

  @Test
  void namesAnAssetThatIsNotThere() throws IOException {
    file("css/site.css", "a { background: url(x.png) }");

    read(folder);
    assertThat(report.sorted())
        .singleElement()
        .asString()
        .isEqualTo(
            "assets/css/site.css:1:17: there is no asset css/x.png; add it, or correct the address");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "url(\"icons.svg#a\") | url(css/icons.HASH.svg#a)",
        "url( \"icons.svg\" ) | url(css/icons.HASH.svg)",
        "url('icons.svg?v=1#a') | url(css/icons.HASH.svg?v=1#a)",
        "url( icons.svg ) | url(css/icons.HASH.svg)",
        "URL(icons.svg) | url(css/icons.HASH.svg)",
        "url(\"./icons.svg\") | url(css/icons.HASH.svg)",
        "url(\"icon\\73.svg\") | url(css/icons.HASH.svg)",
        "image-set(\"icons.svg\" 1x, url(icons.svg) 2x, \"icons.svg\" type(\"image/svg+xml\")) | image-set(\"css/icons.HASH.svg\" 1x, url(css/icons.HASH.svg) 2x, \"css/icons.HASH.svg\" type(\"image/svg+xml\"))",
        "-webkit-image-set(url(icons.svg) 1x) | -webkit-image-set(url(css/icons.HASH.svg) 1x)",
        "cross-fade(url(\"icons.svg\"), url(#own)) | cross-fade(url(css/icons.HASH.svg), url(#own))",
        "url(\"data:image/svg+xml,x\") | url(\"data:image/svg+xml,x\")",
        "var(--url) \"icons.svg\" | var(--url) \"icons.svg\""
      },
      delimiter = '|')
  void followsEveryWayToWriteAnAddress(String written, String made) throws IOException {
    file("css/icons.svg", "<svg/>");
    file("css/site.css", "a { content: " + written + " }");

    String css = text(read(folder), "css/site.css").replaceAll("\\.[0-9a-f]{10}\\.", ".HASH.");
    assertThat(report.sorted()).isEmpty();
    assertThat(css).isEqualTo("a { content: " + made.replace("css/icons", "icons") + " }\n");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "@import \"more.css\"; | p { color: red }",
        "@import 'more.css' ; | p { color: red }",
        "@IMPORT url(more.css); | p { color: red }",
        "@import url( \"more.css\" ) screen and (width > 40em); | @media screen and (width > 40em) {#p { color: red }#}",
        "@import \"more.css\" layer(a.b) supports(display: grid) print; | @media print {#@supports (display: grid) {#@layer a.b {#p { color: red }#}}}",
        "@import \"more.css\" layer; | @layer {#p { color: red }#}",
        "@import \"more.css\" supports(not (display: grid)); | @supports not (display: grid) {#p { color: red }#}"
      },
      delimiter = '|')
  void importsAStylesheetHoweverItIsWritten(String written, String made) throws IOException {
    file("css/more.css", "p { color: red }\n");
    file("css/site.css", "@layer a, b;\n" + written + "\n");

    Assets assets = read(folder);
    assertThat(report.sorted()).isEmpty();
    assertThat(assets.all()).hasSize(1);
    assertThat(text(assets, "css/site.css"))
        .isEqualTo("@layer a, b;\n" + made.replace('#', '\n') + "\n");
  }

  @Test
  void followsAddressesFromTheFileThatHasThem() throws IOException {
    file("css/site.css", "@import \"parts/look.css\";");
    file("css/parts/look.css", "@import \"deep/deeper.css\";a { background: url(a.svg) }");
    file("css/parts/deep/deeper.css", "b { background: url(../a.svg#b) }");
    file("css/parts/a.svg", "<svg/>");

    String address = read(folder).addresses().get("css/parts/a.svg").substring("css/".length());
    assertThat(text(read(folder), "css/site.css"))
        .contains("a { background: url(" + address + ") }")
        .contains("b { background: url(" + address + "#b) }");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "a { background: url(https://a.example/x.png) } | 1:17: url(https://a.example/x.png) leads out of the folder: https://a.example/x.png",
        "a { background: url(\"//a.example/x.png\") } | 1:21: \"//a.example/x.png\" leads out of the folder: //a.example/x.png",
        "a { background: url(/x.png) } | 1:17: url(/x.png) leads out of the folder: /x.png",
        "a { background: url(\"../../x.png\") } | 1:21: there is no asset ../x.png",
        "a { background: url(/* not here */x.png) } | 1:17: url(/* not here */x.png) is not closed, or holds a sign that must be escaped",
        "a { background: url(x y.png) } | 1:17: url(x y.png) is not closed, or holds a sign that must be escaped",
        "a { background: url(x.png | 1:17: url(x.png is not closed, or holds a sign that must be escaped",
        "a { content: \"x | 1:14: \"x is not closed, or holds a sign that must be escaped",
        "@import \"https://a.example/x.css\"; | 1:1: @import leads out of the folder: https://a.example/x.css",
        "@import \"gone.css\"; | 1:1: there is no asset css/gone.css",
        "@import \"site.css\"; | 1:1: @import imports css/site.css, which imports this file",
        "@import layer(a); | 1:1: @import names no stylesheet",
        "p { color: red } @import \"other.css\"; | 1:18: @import stands after a rule, where browsers pass it over",
        "@namespace url(http://www.w3.org/2000/svg); | 1:1: @namespace cannot be kept"
      },
      delimiter = '|')
  void refusesAnAddressThatCannotBeFollowed(String css, String problem) throws IOException {
    file("css/site.css", css);
    file("css/other.css", "p { color: red }");

    read(folder);
    assertThat(report.sorted()).isNotEmpty();
    assertThat(report.sorted().get(0).toString())
        .startsWith("assets/css/site.css:" + problem + ";");
  }

  @Test
  void leavesCommentsOutAndWordsApart() throws IOException {
    file(
        "css/site.css",
        "/* one */\na/* two */.b {\n  /* three */\n  margin: 0 /* four */ 1px; /* five */\n  content: \"/* six */\";\n}\n");

    assertThat(text(read(folder), "css/site.css"))
        .isEqualTo("a/**/.b {\nmargin: 0 1px; content: \"/* six */\";\n}\n");
  }

  @Test
  void keepsTheNamesThatServersAskFor() throws IOException {
    for (String name :
        List.of("CNAME", ".nojekyll", ".well-known/security.txt", ".well-known/acme-challenge/a")) {
      file(name, "x");
    }

    assertThat(read(folder).all())
        .extracting(Asset::address)
        .containsExactly(
            ".nojekyll", ".well-known/acme-challenge/a", ".well-known/security.txt", "CNAME");
    assertThat(report.sorted()).isEmpty();
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

    assertThat(Assets.read(folder, Map.of(), LookSettings.NONE, first, report).all().get(0))
        .isSameAs(first.all().get(0));
    file("fonts/a.woff2", "two");
    assertThat(Assets.read(folder, Map.of(), LookSettings.NONE, first, report).addresses())
        .isNotEqualTo(first.addresses());
  }

  @Test
  void takesAFileOfTheFolderInThePlaceOfTheThemes() throws IOException {
    Map<String, byte[]> theme =
        Map.of("images/a.svg", bytes("theirs"), "images/b.svg", bytes("theirs"));
    file("images/a.svg", "ours");

    Assets assets = Assets.read(folder, theme, LookSettings.NONE, Assets.none(), report);

    assertThat(assets.all()).extracting(AssetsTest::text).containsExactly("ours", "theirs");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String text(Assets assets, String path) {
    return text(
        assets.all().stream().filter(asset -> asset.path().equals(path)).findFirst().orElseThrow());
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
