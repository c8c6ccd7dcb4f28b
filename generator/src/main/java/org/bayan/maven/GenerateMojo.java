package org.bayan.maven;

import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.bayan.bake.BakeSummary;
import org.bayan.jbake.BayanOven;
import org.bayan.problem.Problem;
import org.bayan.problem.ProblemsException;
import org.jbake.app.JBakeException;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.JBakeConfiguration;

/**
 * Bakes the site. The parameters are those of JBake's own {@code generate}; a setting of {@code
 * jbake.properties} may be given on the command line, as in {@code -Dsite.host=…}.
 */
@Mojo(name = "generate", aggregator = true, defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public final class GenerateMojo extends org.jbake.maven.GenerateMojo {

  @Parameter(defaultValue = "${session}", readonly = true)
  private MavenSession session;

  @Override
  protected void reRender() throws MojoExecutionException {
    try {
      BayanOven oven = BayanOven.of(createConfiguration());
      oven.bake();
      report(oven.summary());
    } catch (ProblemsException e) {
      e.problems().forEach(this::log);
      throw new MojoExecutionException(count(e) + " in the sources; nothing was published");
    } catch (UncheckedIOException e) {
      throw new MojoExecutionException("the bake failed: " + e.getCause().getMessage(), e.getCause());
    } catch (JBakeException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }

  @Override
  protected JBakeConfiguration createConfiguration() throws JBakeException {
    DefaultJBakeConfiguration configuration = (DefaultJBakeConfiguration) super.createConfiguration();
    Properties given = session == null ? new Properties() : session.getUserProperties();
    for (Map.Entry<Object, Object> property : given.entrySet()) {
      configuration.setProperty((String) property.getKey(), property.getValue());
    }
    return configuration;
  }

  private void report(BakeSummary summary) {
    summary.warnings().forEach(this::log);
    getLog().info(
        String.format(
            Locale.ROOT,
            "Baked %d releases and %d meetings into %d pages and %d assets in %.1f s: %s",
            summary.releases(),
            summary.meetings(),
            summary.pages(),
            summary.assets(),
            summary.time().toMillis() / 1000.0,
            outputDirectory));
  }

  private void log(Problem problem) {
    if (problem.severity() == Problem.Severity.ERROR) {
      getLog().error(problem.toString());
    } else {
      getLog().warn(problem.toString());
    }
  }

  private static String count(ProblemsException e) {
    long errors = e.problems().stream().filter(problem -> problem.severity() == Problem.Severity.ERROR).count();
    return errors == 1 ? "1 problem" : errors + " problems";
  }
}
