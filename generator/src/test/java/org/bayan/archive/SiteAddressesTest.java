package org.bayan.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteAddressesTest {
  @Test
  void givesEachKindItsFolder() {
    assertThat(SiteAddresses.release("2018-07-12-a")).isEqualTo("releases/2018/2018-07-12-a.html");
    assertThat(SiteAddresses.meeting("2018-07-12-a")).isEqualTo("meetings/2018-07-12-a.html");
    assertThat(SiteAddresses.page("about")).isEqualTo("pages/about.html");
    assertThat(SiteAddresses.year(2018)).isEqualTo("dates/2018/index.html");
    assertThat(SiteAddresses.month(YearMonth.of(2018, 7))).isEqualTo("dates/2018/07/index.html");
  }

  @Test
  void knowsAMonthsAddressAgain() {
    assertThat(SiteAddresses.monthOf("dates/2018/07/index.html")).contains(YearMonth.of(2018, 7));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dates/2018/13/index.html",
        "dates/2018/index.html",
        "dates/index.html",
        "index.html",
        "x/dates/2018/07/index.html"
      })
  void takesNoOtherAddressForAMonth(String address) {
    assertThat(SiteAddresses.monthOf(address)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        SiteAddresses.HOME,
        SiteAddresses.DATES,
        SiteAddresses.MEETINGS,
        SiteAddresses.COVERAGE,
        SiteAddresses.SEARCH,
        "404.html",
        "Dates/2018/index.html"
      })
  void knowsThePagesThatTheSiteMakesOfItself(String address) {
    assertThat(SiteAddresses.isOfTheSite(address)).isTrue();
    assertThat(SiteAddresses.isOfTheSite("releases/2018/" + address)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"index.html,''", "dates/index.html,../", "releases/2018/a.html,../../"})
  void leadsFromAPageToTheRoot(String address, String root) {
    assertThat(SiteAddresses.root(address)).isEqualTo(root);
  }
}
