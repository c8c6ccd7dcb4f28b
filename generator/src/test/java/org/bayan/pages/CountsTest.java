package org.bayan.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bayan.archive.Archive;
import org.bayan.archive.Samples;
import org.junit.jupiter.api.Test;

/** Pages say how much there is, and not how much there is not. */
class CountsTest {

  @Test
  void aYearWithoutReleasesCountsItsMeetingsAlone() {
    SamplePages pages =
        SamplePages.of(
            Archive.of(List.of(), List.of(Samples.meeting("2018-07-12-m", null)), List.of()));

    assertThat(pages.html("dates/2018/index.html").select(".lead").text()).isEqualTo("اجتماع واحد");
    assertThat(pages.html("dates/index.html").select("td.sum").text()).isEqualTo("اجتماع واحد");
    assertThat(pages.html("dates/index.html").select("td .visually-hidden").text())
        .doesNotContain("لا بيانات");
  }

  @Test
  void aYearWithoutMeetingsCountsItsReleasesAlone() {
    SamplePages pages =
        SamplePages.of(Archive.of(List.of(Samples.release("2018-07-12-a")), List.of(), List.of()));

    assertThat(pages.html("dates/2018/07/index.html").select(".lead").text())
        .isEqualTo("بيان واحد");
    assertThat(pages.html("dates/index.html").select(".legend")).isEmpty();
  }
}
