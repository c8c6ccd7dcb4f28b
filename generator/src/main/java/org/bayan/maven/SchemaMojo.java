package org.bayan.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.bayan.frontmatter.Forms;
import org.bayan.frontmatter.Schemas;
import org.bayan.source.ProjectFolder;
import org.jbake.app.configuration.JBakeConfiguration;

/**
 * Writes what editors know of the front matter: the JSON Schemas in {@code schema/}, {@code
 * frontmatter.json}, and, where there is a folder {@code admin}, the configuration of the browser's
 * editor.
 */
@Mojo(name = "schema", aggregator = true, threadSafe = true)
public final class SchemaMojo extends SiteMojo {

  @Override
  void run(JBakeConfiguration configuration) throws MojoExecutionException {
    Forms forms = forms(configuration);
    try {
      Map<String, String> files = new TreeMap<>(Schemas.byPath(forms));
      Path browser = inputDirectory.toPath().resolve(Schemas.BROWSER);
      if (Files.isDirectory(browser.getParent(), LinkOption.NOFOLLOW_LINKS)) {
        files.put(Schemas.BROWSER, Schemas.browser(forms));
      }
      for (Map.Entry<String, String> each : files.entrySet()) {
        Path file = inputDirectory.toPath().resolve(each.getKey());
        new ProjectFolder(inputDirectory.toPath()).replace(file, each.getValue());
        getLog().info("Wrote " + file);
      }
    } catch (IOException e) {
      throw new MojoExecutionException("cannot write: " + e.getMessage(), e);
    }
  }
}
