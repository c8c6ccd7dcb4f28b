package org.bayan.publish;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bayan.archive.Release;
import org.bayan.archive.SiteAddresses;
import org.bayan.problem.ProblemReport;

/** Reports published addresses that a site would no longer have. */
public final class LostAddresses {
  private static final String TAKE_BACK =
      "write status: withdrawn with withdrawn: { date: …, reason: … }, or publish it again";

  private final Ledger ledger;
  private final List<Release> hidden;
  private final ProblemReport report;

  /**
   * @param hidden the releases that are drafts or under embargo
   */
  public LostAddresses(Ledger ledger, List<Release> hidden, ProblemReport report) {
    this.ledger = ledger;
    this.hidden = hidden;
    this.report = report;
  }

  /**
   * @param files the paths of all files of the site
   */
  public void check(Set<String> files) {
    Set<String> unpublished = hidden.stream().map(Release::path).collect(Collectors.toSet());
    for (Map.Entry<String, Integer> line : ledger.addresses().entrySet()) {
      String address = line.getKey();
      if (files.contains(address)) {
        continue;
      }
      String fix = unpublished.contains(address) ? TAKE_BACK : fix(address, files);
      report.error(
          ledger.name(),
          line.getValue(),
          1,
          "the address " + address + " was published and would be lost",
          fix);
    }
  }

  private String fix(String address, Set<String> files) {
    if (!SiteAddresses.isRelease(address) && !SiteAddresses.isMeetingOrPage(address)) {
      return "put back what left it out: a setting, or an alias";
    }
    String aliases = "add aliases: [" + address + "] to ";
    Optional<String> moved =
        files.stream()
            .filter(
                file ->
                    SiteAddresses.source(file).isPresent() && !ledger.addresses().containsKey(file))
            .filter(file -> SiteAddresses.name(file).equals(SiteAddresses.name(address)))
            .sorted()
            .findFirst();
    if (moved.isPresent()) {
      return "it has moved to "
          + moved.get()
          + ": "
          + aliases
          + SiteAddresses.source(moved.get()).orElseThrow();
    }
    String withdraw = SiteAddresses.isRelease(address) ? "withdraw it, " : "";
    return "put its file back, "
        + withdraw
        + "or "
        + aliases
        + "the "
        + SiteAddresses.kind(address)
        + " that takes its place";
  }
}
