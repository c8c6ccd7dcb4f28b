package org.bayan.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Row 23: names of assets. */
class AssetsIT extends BadInput {
  @ParameterizedTest
  @CsvSource({
    "index.html, the page index.html",
    "INDEX.html, the page index.html",
    "search.html, the page search.html",
    "feed.xml, the page feed.xml",
    "404.html, the page 404.html",
    "SHA256SUMS, the checksums of the site",
    "releases/2018/2018-07-12-ministers.html, the page releases/2018/2018-07-12-ministers.html"
  })
  void row23NamesAnAssetWithTheNameOfAPage(String name, String owner) {
    site.write("assets/" + name, "x");

    site.rejected(
        "assets/" + name + ": its address is also that of " + owner + "; rename the asset");
  }

  @Test
  void row23NamesAssetsWhoseAddressesDifferInCapitalLettersAlone() {
    site.write("assets/Robots.txt", "x");

    site.rejected(
        "assets/robots.txt: its address is also that of assets/Robots.txt; rename the asset");
  }

  @Test
  void row23NamesAnAssetWithTheNameOfAFolderOfPages() {
    site.write("assets/releases", "x");

    site.rejected("assets/releases: pages lie in a folder of this name; rename the asset");
  }

  @ParameterizedTest
  @CsvSource({
    "شعار.png, شعار.png",
    "a b.png, a b.png",
    "it's.png, it's.png",
    "'a\nb.png', a[U+000A]b.png",
    "-a.png, -a.png"
  })
  void row23NamesAnAssetWhoseNameCannotBeAnAddress(String name, String shown) {
    site.write("assets/images/" + name, "x");

    site.rejected(
        "assets/images/"
            + shown
            + ": the name cannot be an address; name it in Latin letters, digits, hyphens and dots");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "assets/.htaccess",
        "assets/.git/config",
        "assets/css/.site.css.swp",
        "assets/robots.txt~",
        "assets/fonts/README.md"
      })
  void row23DoesNotCopyAHiddenAsset(String path) {
    Map<String, String> before = Snapshot.bytes(site.output());
    site.write(path, "secret");

    site.accepted();
    assertThat(Snapshot.bytes(site.output())).isEqualTo(before);
  }
}
