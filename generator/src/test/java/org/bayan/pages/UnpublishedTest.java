package org.bayan.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bayan.archive.Samples.release;

import java.time.Instant;
import java.util.List;
import org.bayan.archive.Archive;
import org.bayan.archive.Release;
import org.junit.jupiter.api.Test;

/** Drafts and embargoed releases carry a mark wherever a preview shows them. */
class UnpublishedTest {
  private static final Instant EMBARGO = Instant.parse("2018-07-12T15:00:00Z");
  private static final Release PUBLISHED = release("2018-07-10-published");
  private static final Release DRAFT = release("2018-07-11-draft", Release.Status.DRAFT, null);
  private static final Release EMBARGOED =
      release("2018-07-12-embargoed", Release.Status.PUBLISHED, EMBARGO);
  private static final Archive ARCHIVE =
      Archive.of(List.of(PUBLISHED, DRAFT, EMBARGOED), List.of(), List.of());
  private static final SamplePages BEFORE = SamplePages.at(ARCHIVE, EMBARGO.minusSeconds(1));

  @Test
  void aDraftSaysThatItIsOne() {
    assertThat(BEFORE.model(DRAFT.path(), ReleaseView.class).unpublished())
        .isEqualTo(Unpublished.DRAFT);
    assertThat(BEFORE.html(DRAFT.path()).select("header .unpublished").text())
        .startsWith("مسودة — لم تُنشر");
  }

  @Test
  void anEmbargoedReleaseSaysWhenItsEmbargoEnds() {
    ReleaseView view = BEFORE.model(EMBARGOED.path(), ReleaseView.class);
    assertThat(view.unpublished()).isEqualTo(Unpublished.EMBARGO);
    assertThat(view.embargo())
        .isEqualTo(new MomentText("2018-07-12T15:00:00Z", "12 تموز/يوليو 2018", "15:00"));
    assertThat(BEFORE.html(EMBARGOED.path()).select(".unpublished-what").text())
        .isEqualTo("تحت الحظر حتى 12 تموز/يوليو 2018، الساعة 15:00 بتوقيت غرينتش");
    assertThat(BEFORE.html(EMBARGOED.path()).select(".unpublished time").attr("datetime"))
        .isEqualTo("2018-07-12T15:00:00Z");
  }

  @Test
  void theMarkStandsAboveTheTitle() {
    assertThat(BEFORE.html(DRAFT.path()).select(".release-head > *").first().className())
        .isEqualTo("unpublished");
  }

  @Test
  void aDraftStaysOneThoughItsEmbargoHasEnded() {
    Release both = release("2018-07-11-both", Release.Status.DRAFT, EMBARGO);
    SamplePages after =
        SamplePages.at(Archive.of(List.of(both), List.of(), List.of()), EMBARGO.plusSeconds(1));

    assertThat(after.model(both.path(), ReleaseView.class).unpublished())
        .isEqualTo(Unpublished.DRAFT);
    assertThat(after.model(both.path(), ReleaseView.class).embargo()).isNull();
  }

  @Test
  void listsMarkThemAndNothingElse() {
    assertThat(BEFORE.html("dates/2018/07/index.html").select(".entry-title").eachText())
        .containsExactly(
            "عنوان 2018-07-10-published",
            "عنوان 2018-07-11-draft مسودة",
            "عنوان 2018-07-12-embargoed تحت الحظر");
    assertThat(BEFORE.html(PUBLISHED.path()).select(".neighbours .later .badge").text())
        .isEqualTo("مسودة");
    assertThat(BEFORE.html(PUBLISHED.path()).select(".unpublished")).isEmpty();
  }

  @Test
  void aPublishedSiteHasNoMark() {
    SamplePages after =
        SamplePages.of(Archive.of(List.of(PUBLISHED, EMBARGOED), List.of(), List.of()));

    for (String path :
        List.of(
            "index.html",
            PUBLISHED.path(),
            EMBARGOED.path(),
            "dates/2018/07/index.html",
            "dates/2018/index.html")) {
      assertThat(after.html(path).select(".unpublished, .badge")).as(path).isEmpty();
    }
  }
}
