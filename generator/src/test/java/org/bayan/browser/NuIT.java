package org.bayan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The Nu HTML checker has nothing to say about any page. */
class NuIT {
  @Test
  void realSiteIsValid() throws IOException, InterruptedException {
    assertThat(Nu.messages(BakedSite.real(), BakedSite.real().pages())).isEmpty();
  }

  @Test
  void sampleReleasesAreValid() throws IOException, InterruptedException {
    assertThat(Nu.messages(BakedSite.sample(), BakedSite.sample().pages())).isEmpty();
  }
}
