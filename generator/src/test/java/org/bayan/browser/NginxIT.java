package org.bayan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A real web server with next to no settings is enough. */
@Needs({Tool.CHROMIUM, Tool.CHROMEDRIVER, Tool.NGINX})
class NginxIT {
  private static Nginx nginx;
  private static Browser browser;

  @BeforeAll
  static void open() throws IOException, InterruptedException {
    nginx = Nginx.serve(BakedSite.fixture().folder(), Path.of("target/nginx").toAbsolutePath());
    browser = Browser.open();
  }

  @AfterAll
  static void close() {
    Close.all(browser, nginx);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a/b/"})
  void arabicIsShownThoughTheServerNamesNoCharset(String place)
      throws IOException, InterruptedException {
    assertThat(get(place + "index.html").headers().firstValue("content-type"))
        .hasValue("text/html");
    browser.takeConsole();
    browser.open(nginx.root() + place + PageKind.RELEASE.path());
    assertThat(browser.text("return document.characterSet")).isEqualTo("UTF-8");
    assertThat(browser.text("return document.querySelector('h1').textContent"))
        .startsWith("اجتماع وزراء خارجية التحالف الدولي");
    assertThat(
            browser.text(
                "return getComputedStyle(document.documentElement).getPropertyValue('--paper')"))
        .isNotBlank();
    assertThat(
            browser.test(
                "return [...document.fonts].some(font => font.family.includes('Bayan') && font.status === 'loaded')"))
        .isTrue();
    assertThat(browser.takeConsole()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a/b/"})
  void folderIsItsIndexPage(String place) throws IOException, InterruptedException {
    assertThat(get(place + "dates/").body())
        .isEqualTo(BakedSite.fixture().read("dates/index.html"));
    assertThat(get(place).body()).isEqualTo(BakedSite.fixture().read("index.html"));
  }

  @Test
  void missingPageIsWholeAtAnyDepth() throws IOException, InterruptedException {
    String address = nginx.root() + "no/such/page/at/any/depth.html";
    assertThat(get("no/such/page/at/any/depth.html").statusCode()).isEqualTo(404);
    browser.driver().get("about:blank");
    browser.takeRequests();
    browser.open(address);
    assertThat(browser.takeRequests())
        .contains(address)
        .allMatch(at -> at.startsWith(nginx.root()));
    assertThat(browser.text("return document.title")).isNotBlank();
    assertThat(
            browser.text(
                "return getComputedStyle(document.documentElement).getPropertyValue('--paper')"))
        .isNotBlank();
    assertThat(browser.texts("return [...document.links].map(link => link.href)"))
        .isNotEmpty()
        .allMatch(link -> link.startsWith(nginx.root()));
  }

  private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(nginx.root() + path)).build(),
            HttpResponse.BodyHandlers.ofString());
  }
}
