package org.bayan.badinput;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/**
 * A test of bad input begins with a small site that has been published and that must stay as it is.
 */
abstract class BadInput {
  @TempDir Path folder;
  Site site;

  @BeforeEach
  final void publishAnEarlierSite() {
    site = Site.published(folder);
  }
}
