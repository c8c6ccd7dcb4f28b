package org.bayan.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.bayan.authoring.NewArchive;

/**
 * Starts an archive in this folder: settings, an example, pages, and nothing of another archive.
 */
@Mojo(name = "init", requiresProject = false, threadSafe = true)
public final class InitMojo extends AbstractMojo {

  /** The archive's name, as readers see it. */
  @Parameter(property = "bayan.name")
  private String name;

  /** The folder to begin in. */
  @Parameter(property = "bayan.folder", defaultValue = "${user.dir}")
  private File folder;

  @Parameter(defaultValue = "${session}", readonly = true)
  private MavenSession session;

  @Parameter(defaultValue = "${plugin}", readonly = true)
  private PluginDescriptor plugin;

  @Override
  public void execute() throws MojoExecutionException {
    name = CommandLine.option(session, name, "name");
    if (name == null
        || name.isBlank()
        || name.indexOf('\uFFFD') >= 0
        || name.chars().anyMatch(Character::isISOControl)) {
      throw new MojoExecutionException(
          "no name; give the archive's, as readers will see it, with -Dname=\"…\"");
    }
    try {
      NewArchive archive =
          NewArchive.of(name.strip(), plugin.getVersion(), LocalDate.now(ZoneOffset.UTC));
      archive.write(folder.toPath()).forEach(path -> getLog().info("Wrote " + path));
      getLog()
          .info(
              "Begin with jbake.properties and content/pages/; mvn package bakes the archive, mvn bayan:serve shows it");
    } catch (FileAlreadyExistsException e) {
      throw new MojoExecutionException(
          e.getReason() + "; nothing was written: begin in an empty folder");
    } catch (IOException e) {
      throw new MojoExecutionException("cannot write: " + e.getMessage(), e);
    }
  }
}
