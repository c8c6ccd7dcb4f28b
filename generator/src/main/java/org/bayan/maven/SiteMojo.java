package org.bayan.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.Map;
import java.util.Properties;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.bayan.bake.PublishedException;
import org.bayan.frontmatter.Forms;
import org.bayan.jbake.SettingsReader;
import org.bayan.problem.Problem;
import org.bayan.problem.ProblemReport;
import org.bayan.problem.ProblemsException;
import org.bayan.progress.Progress;
import org.bayan.publish.Publisher;
import org.bayan.source.ProjectFolder;
import org.jbake.app.JBakeException;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.JBakeConfiguration;

/**
 * A goal that reads a site's sources. The parameters are those of JBake's own {@code generate}; a
 * setting of {@code jbake.properties} may be given on the command line, as in {@code
 * -Dsite.host=…}.
 */
abstract class SiteMojo extends org.jbake.maven.GenerateMojo {

  @Parameter(defaultValue = "${session}", readonly = true)
  private MavenSession session;

  /** Does the goal's work. */
  abstract void run(JBakeConfiguration configuration) throws MojoExecutionException;

  /**
   * An option's value. Its short name counts on the command line alone: a POM may have a property
   * of that name for a purpose of its own.
   *
   * @param value what {@code bayan.<name>} gave, or null
   * @param name the short name
   * @return null if neither was given
   */
  final String option(String value, String name) {
    return CommandLine.option(session, value, name);
  }

  /** Shows the problems that stopped the work. */
  void show(ProblemsException problems) {
    problems.problems().forEach(this::log);
  }

  /** What problems mean for the goal, after their number. */
  String failure() {
    return " in the sources; nothing was published";
  }

  @Override
  protected final void reRender() throws MojoExecutionException {
    try {
      recover();
      JBakeConfiguration configuration = createConfiguration();
      refuseLinks(configuration);
      run(configuration);
    } catch (ProblemsException e) {
      show(e);
      throw new MojoExecutionException(count(e) + failure());
    } catch (UncheckedIOException e) {
      String published =
          e.getCause() instanceof PublishedException ? "" : "; nothing was published";
      throw new MojoExecutionException(reason(e.getCause()) + published, e.getCause());
    } catch (IOException e) {
      throw new MojoExecutionException(reason(e), e);
    } catch (JBakeException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }

  /** Puts a site back that a killed bake left aside, whatever the goal is. */
  private void recover() throws IOException {
    ProblemReport report = new ProblemReport();
    Publisher.recover(outputDirectory.toPath(), report);
    report.sorted().forEach(this::log);
  }

  /** Files of strangers may stand among the sources: they are nowhere but where they seem to be. */
  private void refuseLinks(JBakeConfiguration configuration) throws IOException {
    ProjectFolder project = new ProjectFolder(inputDirectory.toPath());
    project.withoutLinks(configuration.getContentFolder().toPath());
    project.withoutLinks(configuration.getTemplateFolder().toPath());
    project.withoutLinks(configuration.getAssetFolder().toPath());
  }

  @Override
  protected final JBakeConfiguration createConfiguration() throws JBakeException {
    DefaultJBakeConfiguration configuration = SettingsReader.read(inputDirectory, outputDirectory);
    configuration.addConfiguration(project.getProperties());
    Properties given = session == null ? new Properties() : session.getUserProperties();
    for (Map.Entry<Object, Object> property : given.entrySet()) {
      configuration.setProperty((String) property.getKey(), property.getValue());
    }
    return configuration;
  }

  /**
   * What the archive's files may hold.
   *
   * @throws ProblemsException if the file that says so is wrong
   */
  static Forms forms(JBakeConfiguration configuration) {
    ProblemReport report = new ProblemReport();
    Forms forms =
        Forms.read(
            configuration.getSourceFolder().toPath().toAbsolutePath().normalize(),
            configuration.getContentFolder().toPath().toAbsolutePath().normalize(),
            report);
    if (report.hasErrors()) {
      throw new ProblemsException(report.sorted());
    }
    return forms;
  }

  /**
   * What shows how far the work is: a bar on a terminal, lines in a log, nothing if Maven is quiet.
   */
  final Progress progress() {
    if (!getLog().isInfoEnabled()) {
      return Progress.unheard();
    }
    boolean terminal =
        System.console() != null && session != null && session.getRequest().isInteractiveMode();
    return terminal ? new BarProgress() : new PlainProgress(getLog());
  }

  /** Logs a problem by its severity. */
  final void log(Problem problem) {
    switch (problem.severity()) {
      case ERROR -> getLog().error(problem.toString());
      case WARNING -> getLog().warn(problem.toString());
      case HINT -> getLog().info(problem.toString());
    }
  }

  /** Why a file could not be used; Java gives only the path of some. */
  private static String reason(IOException e) {
    boolean bare = e instanceof FileSystemException file && file.getReason() == null;
    if (!bare) {
      return e.getMessage();
    }
    return e.getMessage()
        + (e instanceof AccessDeniedException
            ? " may not be read or written"
            : " cannot be used (" + e.getClass().getSimpleName() + ")");
  }

  private static String count(ProblemsException e) {
    long errors =
        e.problems().stream()
            .filter(problem -> problem.severity() == Problem.Severity.ERROR)
            .count();
    return Plural.of(errors, "problem");
  }
}
