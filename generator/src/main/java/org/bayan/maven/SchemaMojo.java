package org.bayan.maven;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.bayan.frontmatter.Forms;
import org.bayan.frontmatter.Schemas;
import org.bayan.source.ProjectFolder;
import org.jbake.app.configuration.JBakeConfiguration;

/**
 * Writes what editors know of the front matter: the JSON Schemas in {@code schema/}, and {@code
 * frontmatter.json}.
 */
@Mojo(name = "schema", aggregator = true, threadSafe = true)
public final class SchemaMojo extends SiteMojo {

  @Override
  void run(JBakeConfiguration configuration) throws MojoExecutionException {
    Forms forms = forms(configuration);
    try {
      for (Map.Entry<String, String> each : Schemas.byPath(forms).entrySet()) {
        Path file = inputDirectory.toPath().resolve(each.getKey());
        new ProjectFolder(inputDirectory.toPath()).replace(file, each.getValue());
        getLog().info("Wrote " + file);
      }
    } catch (IOException e) {
      throw new MojoExecutionException("cannot write: " + e.getMessage(), e);
    }
  }
}
