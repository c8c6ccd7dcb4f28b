package org.bayan.serve;

import java.util.Optional;
import org.bayan.bake.LiveSite;

/** Makes a site from its sources as they are now. */
@FunctionalInterface
public interface SiteBuilder {

  /**
   * @param earlier the site before, if there was one
   * @throws org.bayan.problem.ProblemsException if anything in the sources is wrong
   * @throws java.io.UncheckedIOException if the disk fails
   */
  LiveSite build(Optional<LiveSite> earlier);
}
