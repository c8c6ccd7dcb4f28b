package org.bayan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** No page breaks the security policy that stands in it and in the header of every server. */
@Needs({Tool.CHROMIUM, Tool.CHROMEDRIVER, Tool.NGINX})
class PolicyIT {
  private static final String COUNT =
      """
      window.breaches = [];
      document.addEventListener('securitypolicyviolation', e => window.breaches.push(
        `${e.effectiveDirective} ${e.blockedURI} ${e.sourceFile}:${e.lineNumber}`));
      """;
  private static final Pattern POLICY = Pattern.compile("default-src 'none';[^\"\\n]*");
  private static final String FRAMING = "; frame-ancestors 'none'";

  private static WebServer.Running server;
  private static Browser browser;

  @BeforeAll
  static void open() throws IOException, InterruptedException {
    server =
        WebServer.NGINX.serve(
            BakedSite.sampleAt("/").folder(),
            "/",
            Path.of("target/servers/policy").toAbsolutePath());
    browser = Browser.open();
    browser.command("Page.addScriptToEvaluateOnNewDocument", Map.of("source", COUNT));
  }

  @AfterAll
  static void close() {
    Close.all(browser, server);
  }

  @Test
  void noPageBreaksIt() {
    List<String> pages = new ArrayList<>(BakedSite.sampleAt("/").pages());
    pages.add("search.html?q=%D8%AF%D8%A7%D8%B9%D8%B4&sort=date");
    pages.add("no/such/page.html");
    List<String> breaches = new ArrayList<>();
    for (String page : pages) {
      browser.open(server.root() + page);
      browser.texts("return window.breaches").forEach(breach -> breaches.add(page + ": " + breach));
    }

    assertThat(breaches).isEmpty();
  }

  @Test
  void breachesWouldBeSeen() {
    browser.open(server.root() + "index.html");
    browser.run(
        """
        const script = document.createElement('script'); script.textContent = 'window.ran = true'; document.body.append(script);
        const image = document.createElement('img'); image.src = 'http://127.0.0.1:9/elsewhere.png'; document.body.append(image);
        document.body.setAttribute('style', 'color: red');
        """);

    assertThat(browser.test("return window.ran === undefined")).isTrue();
    assertThat(browser.texts("return window.breaches.map(each => each.split(' ')[0])"))
        .contains("script-src-elem", "img-src", "style-src-attr");
  }

  @Test
  void everyServerSendsThePolicyOfThePages() throws IOException {
    String page = policy(BakedSite.project().resolve("templates/components/policy.ftl"));
    TreeSet<String> sent = new TreeSet<>();
    for (String file :
        List.of("nginx.conf", "apache.conf", "lighttpd.conf", "Caddyfile", "assets/_headers")) {
      sent.add(policy(BakedSite.project().resolve("hosting").resolve(file)));
    }

    assertThat(sent).containsExactly(page + FRAMING);
    assertThat(page).doesNotContain("unsafe");
  }

  private static String policy(Path file) throws IOException {
    return POLICY
        .matcher(Files.readString(file))
        .results()
        .map(found -> found.group())
        .reduce((a, b) -> b)
        .orElseThrow();
  }
}
