package org.bayan.maven;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.bayan.authoring.AttachedCopy;
import org.jbake.app.configuration.JBakeConfiguration;

/**
 * Puts a file into a release's folder: a PDF document as it is; a picture upright, of a size for
 * phones, without the place, the camera and the words that it holds. Says what to write into the
 * release.
 */
@Mojo(name = "attach", aggregator = true, threadSafe = true)
public final class AttachMojo extends SiteMojo {

  /** The file. */
  @Parameter(property = "bayan.from")
  private String from;

  /** The release's id: its file's name without .md. */
  @Parameter(property = "bayan.release")
  private String release;

  /**
   * The copy's name without its ending: small Latin letters, digits and hyphens. Made of the file's
   * own name if not given.
   */
  @Parameter(property = "bayan.slug")
  private String slug;

  @Override
  void run(JBakeConfiguration configuration) throws MojoExecutionException {
    from = option(from, "from");
    release = option(release, "release");
    if (from == null || release == null) {
      throw new MojoExecutionException(
          "give the file with -Dfrom=FILE and its release with -Drelease=yyyy-mm-dd-name");
    }
    Path file = Path.of(from);
    if (!Files.isRegularFile(file)) {
      throw new MojoExecutionException("from: there is no file " + from);
    }
    try {
      AttachedCopy copy =
          AttachedCopy.of(
              file, configuration.getContentFolder().toPath(), release, option(slug, "slug"));
      getLog().info("Wrote " + copy.write());
      getLog().info("Add to the release: " + copy.line());
    } catch (FileAlreadyExistsException e) {
      throw new MojoExecutionException(
          e.getMessage()
              + " is there already; nothing was written; give another name with -Dslug=…");
    } catch (IOException e) {
      throw new MojoExecutionException(e.getMessage() + "; nothing was written", e);
    }
  }

  @Override
  String failure() {
    return "; nothing was written";
  }
}
