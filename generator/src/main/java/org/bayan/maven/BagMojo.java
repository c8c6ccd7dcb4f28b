package org.bayan.maven;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.bayan.bake.BakeSettings;
import org.bayan.integrity.Bag;
import org.bayan.integrity.PublishedSite;
import org.bayan.jbake.BayanOven;
import org.bayan.pages.Site;
import org.jbake.app.configuration.JBakeConfiguration;

/** Puts the baked site into a BagIt bag (RFC 8493), one ZIP for an archive or a library to keep. */
@Mojo(name = "bag", aggregator = true, threadSafe = true)
public final class BagMojo extends SiteMojo {

  /** The ZIP to write. */
  @Parameter(property = "bayan.bag", defaultValue = "${project.build.directory}/bayan-bag.zip")
  private File bag;

  @Override
  void run(JBakeConfiguration configuration) throws MojoExecutionException {
    BakeSettings settings = BayanOven.settings(configuration);
    Site site = settings.pages().site();
    Map<String, String> info = new LinkedHashMap<>();
    info.put("Source-Organization", site.name());
    info.put("External-Description", site.description());
    info.put("External-Identifier", site.id());
    info.put("Bagging-Date", settings.now().atZone(ZoneOffset.UTC).toLocalDate().toString());
    try {
      Path target = bag.toPath().toAbsolutePath().normalize();
      if (target.startsWith(settings.output())) {
        throw new MojoExecutionException(target + " lies in the site; choose another file");
      }
      Bag content = Bag.of(new PublishedSite.InFolder(settings.output()));
      Files.createDirectories(target.getParent());
      Path made = Files.createTempFile(target.getParent(), ".bag", ".zip");
      try {
        try (OutputStream out = Files.newOutputStream(made)) {
          content.write("bayan-bag", info, out);
        }
        Files.move(
            made, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(made);
      }
      getLog().info("Wrote " + Plural.of(content.size(), "file") + " to " + target);
    } catch (IOException e) {
      throw new MojoExecutionException(
          "cannot make a bag of " + settings.output() + ": " + e.getMessage(), e);
    }
  }
}
