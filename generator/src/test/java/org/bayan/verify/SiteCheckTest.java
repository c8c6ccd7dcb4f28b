package org.bayan.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bayan.problem.Problem;
import org.bayan.problem.ProblemReport;
import org.junit.jupiter.api.Test;

class SiteCheckTest {
  private final Map<String, String> site =
      new TreeMap<>(Map.of("index.html", "<p id=\"top\"></p>"));

  @Test
  void acceptsLinksThatLeadSomewhere() throws IOException {
    site.put(
        "a/b.html",
        link("../index.html#top")
            + link("#here")
            + "<p id=\"here\"></p>"
            + link("https://example.org/x")
            + link("mailto:a@b")
            + link("../index.html?q=1")
            + link("https://bayan.example/")
            + link("https://bayan.example/a/b.html"));

    assertThat(problems()).isEmpty();
  }

  @Test
  void namesADeadLinkAndItsFirstPage() throws IOException {
    site.put("a/c.html", link("x.html"));
    site.put("a/b.html", link("x.html"));

    assertThat(problems())
        .singleElement()
        .asString()
        .startsWith("a/b.html: a link to a/x.html, which is no page of the site");
  }

  @Test
  void namesDeadAnchors() throws IOException {
    site.put("a.html", link("#x") + link("index.html#y"));

    assertThat(problems())
        .extracting(Problem::what)
        .containsExactly(
            "a link to #x, but the page has no such anchor",
            "a link to index.html#y, but that page has no such anchor");
  }

  @Test
  void namesALinkThatLeavesTheSite() throws IOException {
    site.put("a.html", link("../../etc/passwd"));

    assertThat(problems()).singleElement().asString().contains("../../etc/passwd");
  }

  @Test
  void namesADeadAbsoluteLinkToTheSiteItself() throws IOException {
    site.put("a.html", link("https://bayan.example/x.html"));

    assertThat(problems()).hasSize(1);
  }

  @Test
  void namesUnsoundXml() throws IOException {
    site.put("feed.xml", "<feed><a></feed>");

    assertThat(problems()).singleElement().asString().startsWith("feed.xml: unsound XML");
  }

  private List<Problem> problems() throws IOException {
    ProblemReport report = new ProblemReport();
    SiteCheck check = new SiteCheck("https://bayan.example/", report);
    site.forEach(check::page);
    check.links(site::containsKey, site::get);
    return report.sorted();
  }

  private static String link(String address) {
    return "<a href=\"" + address + "\">x</a>";
  }
}
