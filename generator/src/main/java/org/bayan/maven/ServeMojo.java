package org.bayan.maven;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.bayan.jbake.BayanOven;
import org.bayan.problem.Problem;
import org.bayan.progress.Progress;
import org.bayan.serve.Listener;
import org.bayan.serve.Preview;
import org.jbake.app.JBakeException;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.JBakeConfiguration;

/**
 * Shows the site on this machine while it is written: watches the sources, shows each change at
 * once, and names what is wrong in the page and here. Drafts and embargoed releases are shown,
 * marked as such. Nothing is published. Runs until it is interrupted.
 */
@Mojo(name = "serve", aggregator = true, threadSafe = true)
public final class ServeMojo extends SiteMojo {

  /** The port on this machine. */
  @Parameter(property = "bayan.port", defaultValue = "8820")
  private int port;

  @Override
  void run(JBakeConfiguration configuration) throws MojoExecutionException {
    Path input = inputDirectory.toPath().toAbsolutePath().normalize();
    List<Path> sources =
        List.of(
            input.resolve("jbake.properties"),
            configuration.getContentFolder().toPath().toAbsolutePath().normalize(),
            configuration.getTemplateFolder().toPath().toAbsolutePath().normalize(),
            configuration.getAssetFolder().toPath().toAbsolutePath().normalize());
    try (Preview preview =
        Preview.start(
            sources,
            port,
            earlier -> BayanOven.of(fresh(), Progress.unheard()).live(earlier),
            new Log())) {
      getLog()
          .info(
              "The site is at " + preview.address() + " and follows every change; Ctrl+C ends it");
      new CountDownLatch(1).await();
    } catch (BindException e) {
      throw new MojoExecutionException(
          "port " + port + " is in use; give another one with -Dbayan.port=" + (port + 1));
    } catch (IOException e) {
      throw new MojoExecutionException("cannot serve: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private JBakeConfiguration fresh() {
    try {
      DefaultJBakeConfiguration configuration = (DefaultJBakeConfiguration) createConfiguration();
      configuration.setProperty(
          "site.host", "http://localhost:" + port); // absolute links stay in the preview
      return configuration;
    } catch (JBakeException e) {
      throw new IllegalStateException(e);
    }
  }

  private final class Log implements Listener {
    @Override
    public void shown(Duration time) {
      getLog().info(String.format(Locale.ROOT, "Shown after %d ms", time.toMillis()));
    }

    @Override
    public void problems(List<Problem> problems) {
      problems.forEach(ServeMojo.this::log);
      if (problems.stream().noneMatch(problem -> problem.severity() == Problem.Severity.ERROR)) {
        getLog().info("Nothing is wrong");
      }
    }
  }
}
