package org.bayan.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.bayan.content.Schemas;
import org.jbake.app.configuration.JBakeConfiguration;

/** Writes the JSON Schemas of the front matter into {@code schema/}, for editors. */
@Mojo(name = "schema", aggregator = true, threadSafe = true)
public final class SchemaMojo extends SiteMojo {

  @Override
  void run(JBakeConfiguration configuration) throws MojoExecutionException {
    Path folder = inputDirectory.toPath().resolve("schema");
    try {
      Files.createDirectories(folder);
      for (Map.Entry<String, String> schema : Schemas.byFileName().entrySet()) {
        Files.writeString(folder.resolve(schema.getKey()), schema.getValue());
        getLog().info("Wrote " + folder.resolve(schema.getKey()));
      }
    } catch (IOException e) {
      throw new MojoExecutionException("cannot write: " + e.getMessage(), e);
    }
  }
}
