package org.bayan.maven;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.bayan.source.ProjectFolder;
import org.bayan.theme.Theme;
import org.bayan.theme.ThemeCopy;
import org.jbake.app.configuration.JBakeConfiguration;

/** Copies one file of the theme out, to be changed; without a file it lists them all. */
@Mojo(name = "theme", aggregator = true, threadSafe = true)
public final class ThemeMojo extends SiteMojo {

  /** The file, such as templates/page.ftl or assets/css/print.css. */
  @Parameter(property = "bayan.file")
  private String file;

  @Override
  void run(JBakeConfiguration configuration) throws MojoExecutionException {
    Theme theme = Theme.ofPlugin();
    if (file == null) {
      theme.files().keySet().forEach(path -> getLog().info(path));
      getLog().info("Copy one out with -Dbayan.file=…, and change the copy");
      return;
    }
    byte[] bytes = theme.files().get(file);
    if (bytes == null) {
      throw new MojoExecutionException(
          "the theme has no file " + file + "; mvn bayan:theme lists them all");
    }
    Path target = configuration.getSourceFolder().toPath().resolve(file);
    try {
      new ProjectFolder(configuration.getSourceFolder().toPath())
          .create(target, ThemeCopy.of(file, bytes));
      getLog().info("Wrote " + target + "; the site takes it in the place of the theme's");
    } catch (FileAlreadyExistsException e) {
      throw new MojoExecutionException(file + " is there already; nothing was written");
    } catch (IOException e) {
      throw new MojoExecutionException("cannot write: " + e.getMessage(), e);
    }
  }
}
