package org.bayan.badinput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bayan.badinput.Site.EXPERTS;
import static org.bayan.badinput.Site.LEDGER;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Row 24: what is not published yet leaves no byte in any file. */
class UnpublishedIT extends BadInput {
  private static final String FILE = "content/releases/2017/2017-03-04-geheim.md";
  private static final String ADDRESS = "releases/2017/2017-03-04-geheim.html";
  private static final String RELEASE =
      """
      ---
      title: Zeilenprobe عنوان سرّي
      date: 2017-03-04
      kind: Kennwort نوع سرّي
      issuer: Absender جهة سرّية
      status: published
      people: [Zeuge شخص سرّي]
      aliases: [releases/2017/decknamen.html]
      embargo: 2017-03-05T12:00:00+03:00
      ---

      Inhalt نص سرّي.
      """;
  private static final String[] SECRETS = {
    "2017", "geheim", "Zeilenprobe", "سرّي", "Kennwort", "Absender", "Zeuge", "decknamen", "Inhalt"
  };

  private Map<String, String> before;

  @BeforeEach
  void remember() {
    before = Snapshot.bytes(site.output());
  }

  @Test
  void row24PublishesNoByteOfADraft() {
    site.write(FILE, RELEASE.replace("status: published", "status: draft"))
        .give("bayan.now", "2026-01-01T00:00:00Z")
        .accepted();

    nothingIsSeen();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2017-03-05T11:59:59+03:00", "2017-03-05T08:59:59Z", "2016-01-01T00:00:00Z"})
  void row24PublishesNoByteBeforeAnEmbargoEnds(String now) {
    site.write(FILE, RELEASE).give("bayan.now", now).accepted();

    nothingIsSeen();
  }

  @Test
  void row24PublishesAReleaseOnceItsEmbargoHasEnded() {
    site.write(FILE, RELEASE).give("bayan.now", "2017-03-05T11:59:59+03:00").accepted();
    site.give("bayan.now", "2017-03-05T12:00:00+03:00").accepted();

    assertThat(site.published())
        .contains(ADDRESS, "releases/2017/decknamen.html", "dates/2017/03/index.html");
    assertThat(site.page("feed.xml")).contains("Zeilenprobe عنوان سرّي");
    assertThat(site.page("sitemap.xml")).contains(ADDRESS);
    assertThat(site.document(ADDRESS).select(".prose").text()).contains("Inhalt نص سرّي.");
  }

  @Test
  void row24RefusesToHideWhatWasPublishedUntilItsAddressIsGivenUp() {
    String ledger = site.read(LEDGER);
    site.write(FILE, RELEASE.replace("status: published", "status: draft")).accepted();
    site.write(FILE, RELEASE).accepted();
    assertThat(site.published()).contains(ADDRESS);

    site.write(FILE, RELEASE.replace("status: published", "status: draft"));
    site.rejectedAs(
        LEDGER
            + ":\\d+:1: the address releases/2017/2017-03-04-geheim\\.html was published and would be lost; write status: withdrawn with withdrawn: \\{ date: …, reason: … \\}, or publish it again",
        LEDGER
            + ":\\d+:1: the address releases/2017/decknamen\\.html was published and would be lost; .*");

    site.write(LEDGER, ledger).accepted();
    nothingIsSeen();
  }

  @Test
  void row24LinksToNothingThatIsNotPublished() {
    site.write(FILE, RELEASE.replace("status: published", "status: draft"));
    site.text(EXPERTS, "نص [رابط](../2017/2017-03-04-geheim.html).");

    site.rejected(
        EXPERTS
            + ":10:4: a link to "
            + ADDRESS
            + ", which is no page of the site; write the relative path of a page of the site, such as ../dates/index.html");
  }

  private void nothingIsSeen() {
    assertThat(Snapshot.bytes(site.output())).isEqualTo(before);
    for (String path : site.published()) {
      assertThat(path).doesNotContain(SECRETS);
      assertThat(site.page(path)).as(path).doesNotContain(SECRETS);
    }
    assertThat(site.read(LEDGER)).doesNotContain(SECRETS);
  }
}
