package org.bayan.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bayan.archive.Samples.release;
import static org.bayan.archive.Samples.withdrawn;

import java.util.List;
import org.bayan.archive.Archive;
import org.bayan.archive.Release;
import org.junit.jupiter.api.Test;

class WithdrawnTest {
  private static final Release KEPT = withdrawn("2019-01-02-kept", false);
  private static final Release REMOVED = withdrawn("2019-01-02-removed", true);

  @Test
  void aWithdrawnReleaseSaysSoWhereverItIsNamed() {
    SamplePages pages = pages(KEPT);

    assertThat(pages.html(KEPT.path()).title()).isEqualTo("مسحوب: عنوان 2019-01-02-kept — بيان");
    assertThat(pages.html(KEPT.path()).select("meta[property=og:title]").attr("content"))
        .isEqualTo("مسحوب: عنوان 2019-01-02-kept");
    assertThat(pages.html("releases/old.html").title()).startsWith("مسحوب: ");
    assertThat(pages.model("feed.xml", FeedView.class).entries())
        .extracting(FeedView.Entry::title)
        .contains("مسحوب: عنوان 2019-01-02-kept");
    for (String list : List.of("index.html", "dates/2019/index.html", "dates/2019/01/index.html")) {
      assertThat(pages.html(list).select(".badge").eachText()).as(list).containsExactly("مسحوب");
    }
    assertThat(
            pages.html("releases/2019/2019-01-01-before.html").select(".neighbours .badge").text())
        .isEqualTo("مسحوب");
  }

  @Test
  void itsTextStaysUnlessItIsTakenDown() {
    assertThat(pages(KEPT).html(KEPT.path()).select(".prose").text()).isEqualTo("نص سري");
  }

  @Test
  void nothingOfATextThatWasTakenDownIsOnAnyPage() {
    SamplePages pages = pages(REMOVED);

    assertThat(pages.html(REMOVED.path()).select(".release-head .warning").text())
        .contains("صدر خطأ", "2 كانون الثاني/يناير 2020");
    assertThat(pages.html(REMOVED.path()).select("main").text())
        .contains("أُزيل نص هذا البيان من الأرشيف.");
    for (Page page : pages.all()) {
      assertThat(pages.html(page.path()).outerHtml())
          .as(page.path())
          .doesNotContain("سري")
          .doesNotContain("سرية");
    }
  }

  private static SamplePages pages(Release release) {
    return SamplePages.of(
        Archive.of(List.of(release("2019-01-01-before"), release), List.of(), List.of()));
  }
}
