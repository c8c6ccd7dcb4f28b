package org.bayan.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.bayan.integrity.Checksums;
import org.bayan.integrity.PublishedSite;
import org.bayan.integrity.SiteProof;

/**
 * Compares a published site, in a folder or at an address, with checksums, and names each file that
 * is missing, differs or is too much.
 */
@Mojo(name = "verify-site", aggregator = true, requiresProject = false, threadSafe = true)
public final class VerifySiteMojo extends AbstractMojo {

  /** The site: a folder, or an address such as https://example.org/archive/. */
  @Parameter(property = "bayan.site")
  private String site;

  /** The checksums to hold it to, such as those of a bake of one's own; without it the site's. */
  @Parameter(property = "bayan.sums")
  private String sums;

  @Parameter(property = "jbake.outputDirectory", defaultValue = "${project.build.directory}/site")
  private File outputDirectory;

  @Parameter(defaultValue = "${session}", readonly = true)
  private MavenSession session;

  @Override
  public void execute() throws MojoExecutionException {
    site = CommandLine.option(session, site, "site");
    sums = CommandLine.option(session, sums, "sums");
    String place = site == null ? outputDirectory.getPath() : site;
    try {
      PublishedSite published = PublishedSite.at(place);
      Checksums expected =
          sums == null
              ? SiteProof.ownChecksums(published)
              : Checksums.parse(Files.readString(Path.of(sums)));
      List<SiteProof.Difference> differences = SiteProof.differences(expected, published);
      differences.forEach(difference -> getLog().error(difference.toString()));
      if (!differences.isEmpty()) {
        throw new MojoExecutionException(
            Plural.of(differences.size(), "difference") + " in " + place);
      }
      getLog()
          .info(
              Plural.of(expected.byPath().size(), "file")
                  + " of "
                  + place
                  + (sums == null ? " are as its own checksums say" : " are as " + sums + " says"));
    } catch (IOException e) {
      throw new MojoExecutionException("cannot verify " + place + ": " + e.getMessage(), e);
    }
  }
}
