package org.bayan.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.bayan.problem.ProblemReport;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LostAddressesTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "meetings/2018-02-13-kuwait.html | meetings/2018-02-14-kuwait.html | it has moved to meetings/2018-02-14-kuwait.html: add aliases: [meetings/2018-02-13-kuwait.html] to content/meetings/2018-02-14-kuwait.md",
        "releases/2018/2018-12-31-a.html | releases/2019/2019-01-01-a.html | it has moved to releases/2019/2019-01-01-a.html: add aliases: [releases/2018/2018-12-31-a.html] to content/releases/2019/2019-01-01-a.md",
        "pages/about.html | pages/other.html | put its file back, or add aliases: [pages/about.html] to the page that takes its place",
        "meetings/2018-02-13-kuwait.html | pages/other.html | put its file back, or add aliases: [meetings/2018-02-13-kuwait.html] to the meeting that takes its place",
        "releases/2018/2018-12-31-a.html | pages/other.html | put its file back, withdraw it, or add aliases: [releases/2018/2018-12-31-a.html] to the release that takes its place",
        "dates/2018/index.html | pages/other.html | put back what left it out: a setting, or an alias"
      })
  void namesTheNewPlaceOfWhatHasMoved(String lost, String there, String fix) throws IOException {
    ProblemReport report = new ProblemReport();
    Path file = Files.writeString(folder.resolve("addresses.txt"), lost + "\n");

    new LostAddresses(Ledger.read(file, report), List.of(), report)
        .check(Set.of(there, "index.html"));

    assertThat(report.sorted())
        .singleElement()
        .asString()
        .isEqualTo(
            "addresses.txt:1:1: the address " + lost + " was published and would be lost; " + fix);
  }
}
