package org.bayan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * In a real browser every page of the site opens with its style and fonts, and each of its links
 * leads to a page and an anchor that are there: at a server's root, in a sub-path and from a disk.
 */
@Needs({Tool.CHROMIUM, Tool.CHROMEDRIVER})
class LinksIT {
  private static final String LINKS =
      """
      return [...document.querySelectorAll('a, area, link, form, img, script')]
        .map(e => e.href?.baseVal ?? e.href ?? e.action ?? e.src).filter(address => address && !address.startsWith('data:'));
      """;
  private static final String IDS = "return [...document.querySelectorAll('[id]')].map(e => e.id)";
  private static final String LOOK =
      """
      const root = getComputedStyle(document.documentElement);
      const fonts = [...document.fonts].filter(f => f.family.includes('Bayan'));
      const lost = fonts.filter(f => f.status === 'error').map(f => 'font ' + f.family + ' ' + f.unicodeRange + ': ' + f.status);
      if (document.fonts.size && !fonts.some(f => f.status === 'loaded')) lost.push('no font is loaded');
      if (!root.getPropertyValue('--paper')) lost.push('no style');
      return lost;
      """;

  /**
   * From a disk browsers refuse to fetch fonts early, say so, and then take them as the style asks.
   */
  private static final Pattern REFUSED_PRELOAD =
      Pattern.compile(
          "Access to font at 'file:.* blocked by CORS policy|[.]woff2 - Failed to load resource|A preload for 'file:.*[.]woff2' is found, but is not used");

  private static Browser browser;

  @BeforeAll
  static void open() {
    browser = Browser.open();
  }

  @AfterAll
  static void close() {
    Close.all(browser);
  }

  @Test
  void everythingIsThereAtTheRoot() {
    try (TestServer server = new TestServer(BakedSite.real().folder(), "/")) {
      assertThat(faults(BakedSite.real(), server.root())).isEmpty();
    }
  }

  @Test
  void everythingIsThereInSubPath() {
    try (TestServer server = new TestServer(BakedSite.real().folder(), "/a/b/")) {
      assertThat(faults(BakedSite.real(), server.root())).isEmpty();
    }
  }

  @Test
  void everythingIsThereFromDisk() {
    assertThat(faults(BakedSite.real(), BakedSite.real().folder().toUri().toString())).isEmpty();
  }

  @Test
  void everythingOfSampleReleasesIsThere() {
    try (TestServer server = new TestServer(BakedSite.sample().folder(), "/a/b/")) {
      assertThat(faults(BakedSite.sample(), server.root())).isEmpty();
    }
  }

  @Test
  void oldAddressLeadsOn() {
    try (TestServer server = new TestServer(BakedSite.sample().folder(), "/a/b/")) {
      browser.driver().get(server.root() + SampleReleases.OLD_ADDRESS);
      new WebDriverWait(browser.driver(), Duration.ofSeconds(5))
          .until(ExpectedConditions.urlToBe(server.root() + SampleReleases.FULL));
    }
  }

  private static List<String> faults(BakedSite site, String root) {
    List<String> faults = new ArrayList<>();
    Map<String, Set<String>> ids = new TreeMap<>();
    Map<String, Set<String>> links = new TreeMap<>();
    browser.takeConsole();
    for (String page : site.pages()) {
      // A server's answer, of no use on a disk; its links begin with the site's own path.
      boolean elsewhere = page.equals("404.html") && !isAtItsOwnPath(site, root);
      if (elsewhere || site.read(page).contains("http-equiv=\"refresh\"")) {
        continue;
      }
      browser.open(root + page);
      ids.put(page, Set.copyOf(browser.texts(IDS)));
      links.put(page, new TreeSet<>(browser.texts(LINKS)));
      browser.texts(LOOK).forEach(fault -> faults.add(page + ": " + fault));
      browser.takeConsole().stream()
          .filter(message -> !root.startsWith("file:") || !REFUSED_PRELOAD.matcher(message).find())
          .forEach(message -> faults.add(page + ": " + message));
    }
    links.forEach(
        (page, targets) ->
            targets.stream()
                .filter(target -> isLost(target, site, root, ids))
                .forEach(
                    target -> faults.add(page + ": a link to " + target + ", which is not there")));
    return faults;
  }

  private static boolean isAtItsOwnPath(BakedSite site, String root) {
    return root.startsWith("http")
        && URI.create(root).getPath().equals(URI.create(site.address()).getPath());
  }

  /** Whether a link within the site leads nowhere, or a link out of it is not a safe one. */
  private static boolean isLost(
      String target, BakedSite site, String root, Map<String, Set<String>> ids) {
    String here =
        target.equals(site.address()) ? root + "index.html" : target.replace(site.address(), root);
    if (!here.startsWith(root)) {
      return !here.matches("https?://.*");
    }
    String[] parts =
        URLDecoder.decode(here.substring(root.length()), StandardCharsets.UTF_8).split("#", 2);
    String path = parts[0].replaceFirst("\\?.*", "");
    boolean anchorIsThere =
        parts.length == 1 || ids.getOrDefault(path, Set.of()).contains(parts[1]);
    return !Files.isRegularFile(site.folder().resolve(path)) || !anchorIsThere;
  }
}
