package org.bayan.badinput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bayan.badinput.Site.EXPERTS;
import static org.bayan.badinput.Site.KUWAIT;
import static org.bayan.badinput.Site.LEDGER;
import static org.bayan.badinput.Site.MINISTERS;

import org.junit.jupiter.api.Test;

/** Row 25: addresses that were published. */
class LostAddressesIT extends BadInput {
  @Test
  void row25NamesTheAddressOfAReleaseThatWasRemoved() {
    site.remove(EXPERTS);

    site.rejected(
        lost(
            "releases/2018/2018-08-01-experts.html",
            "put its file back, withdraw it, or add aliases: [releases/2018/2018-08-01-experts.html] to the release that takes its place"));
  }

  @Test
  void row25NamesTheAddressOfAReleaseThatWasRenamedUntilItIsAnAlias() {
    String renamed = "content/releases/2018/2018-08-01-specialists.md";
    site.rename(EXPERTS, "2018-08-01-specialists.md");
    site.rejected(
        lost(
            "releases/2018/2018-08-01-experts.html",
            "put its file back, withdraw it, or add aliases: [releases/2018/2018-08-01-experts.html] to the release that takes its place"));

    site.line(renamed, 7, "aliases: [releases/2018/2018-08-01-experts.html]");
    site.accepted();
    assertThat(
            site.document("releases/2018/2018-08-01-experts.html")
                .selectFirst("link[rel=canonical]")
                .attr("href"))
        .isEqualTo("https://bayan.example/releases/2018/2018-08-01-specialists.html");
    assertThat(
            site.document("releases/2018/2018-08-01-experts.html")
                .selectFirst("meta[http-equiv=refresh]")
                .attr("content"))
        .isEqualTo("0; url=../../releases/2018/2018-08-01-specialists.html");
  }

  @Test
  void row25KeepsTheAddressOfAReleaseThatIsWithdrawn() {
    site.line(EXPERTS, 6, "status: withdrawn\nwithdrawn: { date: 2018-09-01, reason: صدر خطأً }");

    site.accepted();
    assertThat(
            site.document("releases/2018/2018-08-01-experts.html")
                .select(".release-head .warning")
                .text())
        .contains("سُحب هذا البيان", "صدر خطأً");
  }

  @Test
  void row25NamesAWithdrawalWithoutAReason() {
    site.line(EXPERTS, 6, "status: withdrawn");

    site.rejected(
        EXPERTS
            + ":6:9: status: withdrawn without a date and a reason; add withdrawn: { date: …, reason: … }");
  }

  @Test
  void row25NamesTheAddressesOfAMeetingAndAPageThatWereRemoved() {
    site.remove(KUWAIT).remove("content/pages/contribute.md");
    site.line(MINISTERS, 8, "people: [وزير]").text(MINISTERS, "نص البيان بلا رابط.");

    site.rejected(
        lost(
            "meetings/2018-02-13-kuwait.html",
            "put its file back, or add aliases: [meetings/2018-02-13-kuwait.html] to the meeting that takes its place"),
        lost(
            "pages/contribute.html",
            "put its file back, or add aliases: [pages/contribute.html] to the page that takes its place"));
  }

  @Test
  void row25NamesTheAddressOfAPageThatNothingMakesAnyMore() {
    site.write(LEDGER, site.read(LEDGER) + "old/index.html\n");

    site.rejected(lost("old/index.html", "put back what left it out: a setting, or an alias"));
  }

  @Test
  void row25NamesTheLineOfARecordThatWasMergedBadly() {
    site.write(LEDGER, "<<<<<<< HEAD\n" + site.read(LEDGER));

    site.rejected(
        LEDGER
            + ":1:1: not an address: <<<<<<< HEAD; remove the line; of two versions of this file keep the addresses of both");
  }

  private String lost(String address, String fix) {
    int line = site.read(LEDGER).lines().toList().indexOf(address) + 1;
    return LEDGER
        + ":"
        + line
        + ":1: the address "
        + address
        + " was published and would be lost; "
        + fix;
  }
}
