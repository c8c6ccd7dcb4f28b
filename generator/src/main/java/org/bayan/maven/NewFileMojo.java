package org.bayan.maven;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.bayan.authoring.ContentTemplate;
import org.jbake.app.configuration.JBakeConfiguration;

/** A goal that starts a file of content. */
abstract class NewFileMojo extends SiteMojo {

  /** The title, in Arabic. */
  @Parameter(property = "bayan.title")
  private String title;

  /**
   * The end of the file's name: small Latin letters, digits and hyphens. Made of the title if not
   * given.
   */
  @Parameter(property = "bayan.slug")
  private String slug;

  /** Writes the file and says what comes next. */
  final void start(
      ContentTemplate skeleton,
      JBakeConfiguration configuration,
      String date,
      Map<String, String> values)
      throws MojoExecutionException {
    title = option(title, "title");
    if (title == null) {
      throw new MojoExecutionException("no title; give one with -Dtitle=\"…\"");
    }
    values.put("title", title);
    try {
      Path file =
          skeleton.write(
              configuration.getContentFolder().toPath(), date, option(slug, "slug"), values);
      getLog().info("Wrote " + file);
      getLog()
          .info(
              "Fill in the empty fields, add the text below the second ---, then run mvn bayan:check");
    } catch (FileAlreadyExistsException e) {
      throw new MojoExecutionException(e.getMessage() + " is there already; nothing was written");
    } catch (IOException e) {
      throw new MojoExecutionException("cannot write: " + e.getMessage(), e);
    }
  }
}
