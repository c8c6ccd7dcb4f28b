package org.bayan.serve;

import org.bayan.bake.LiveSite;
import org.bayan.content.KnownFiles;

/** Makes a site from its sources as they are now. */
@FunctionalInterface
public interface SiteBuilder {

  /**
   * @param known what is known of the sources from before
   * @throws org.bayan.problem.ProblemsException if anything in the sources is wrong
   * @throws java.io.UncheckedIOException if the disk fails
   */
  LiveSite build(KnownFiles known);
}
