package org.bayan.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Takes pictures of every kind of page into {@code generator/target/screenshots}, to be looked at
 * by people. No test by its name, so it runs on demand alone: {@code mvn -f generator verify
 * -Dit.test=Screenshots}.
 */
class Screenshots {
  private static final Path FOLDER = Path.of("target/screenshots");

  @Test
  void takeAll() throws IOException {
    Files.createDirectories(FOLDER);
    try (Browser browser = Browser.open();
        TestServer archive = new TestServer(BakedSite.fixture().folder(), "/");
        TestServer sample = new TestServer(BakedSite.sample().folder(), "/")) {
      for (PageKind kind : PageKind.values()) {
        take(
            browser,
            archive.root() + kind.path(),
            kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
      }
      take(browser, sample.root() + SampleReleases.FULL, "sample-full");
      take(browser, sample.root() + SampleReleases.WITHDRAWN, "sample-withdrawn");
    }
  }

  private static void take(Browser browser, String address, String name) throws IOException {
    for (String scheme : List.of("light", "dark")) {
      for (int width : new int[] {360, 768, 1440}) {
        browser.prefer("prefers-color-scheme", scheme);
        browser.size(width, 800);
        browser.open(address);
        browser.size(width, (int) browser.number("return document.documentElement.scrollHeight"));
        String picture =
            (String) browser.command("Page.captureScreenshot", Map.of("format", "png")).get("data");
        Files.write(
            FOLDER.resolve("%s-%d-%s.png".formatted(name, width, scheme)),
            Base64.getDecoder().decode(picture));
      }
    }
  }
}
