package org.bayan.maven;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.bayan.bake.BakeSummary;
import org.bayan.jbake.BayanOven;
import org.bayan.problem.Problem;
import org.bayan.problem.ProblemFormat;
import org.bayan.problem.ProblemsException;
import org.bayan.progress.Progress;
import org.jbake.app.configuration.JBakeConfiguration;

/**
 * Checks everything that a bake checks, templates and links included, and writes nothing. Fails if
 * anything is wrong; what is doubtful is a warning, and what is often right a hint.
 */
@Mojo(name = "check", aggregator = true, threadSafe = true)
public final class CheckMojo extends SiteMojo {

  /** How problems are shown: text, github (annotations of a pull request) or json (a list). */
  @Parameter(property = "bayan.format")
  private String format;

  /** Whether warnings, such as fields that an import guessed, are errors; hints stay hints. */
  @Parameter(property = "bayan.strict", defaultValue = "false")
  private boolean strict;

  @Override
  void run(JBakeConfiguration configuration) throws MojoExecutionException {
    format = Objects.requireNonNullElse(option(format, "format"), "text");
    format();
    BakeSummary summary =
        BayanOven.of(configuration, format.equals("text") ? progress() : Progress.unheard())
            .check();
    show(summary.problems());
    long warnings = summary.warnings();
    if (strict && warnings > 0) {
      throw new MojoExecutionException(
          Plural.of(warnings, "warning") + ", and -Dbayan.strict allows none");
    }
    getLog()
        .info(
            String.format(
                Locale.ROOT,
                "Checked %s and %s in %.1f s: nothing is wrong",
                Plural.of(summary.releases(), "release"),
                Plural.of(summary.meetings(), "meeting"),
                summary.time().toMillis() / 1000.0));
  }

  @Override
  void show(ProblemsException problems) {
    show(problems.problems());
  }

  private void show(List<Problem> found) {
    List<Problem> problems = strict ? found.stream().map(Problem::strictly).toList() : found;
    if (format.equals("text")) {
      problems.forEach(this::log);
    } else {
      System.out
          .append(ProblemFormat.valueOf(format.toUpperCase(Locale.ROOT)).of(problems))
          .flush();
    }
  }

  private void format() throws MojoExecutionException {
    if (!List.of("text", "github", "json").contains(format)) {
      throw new MojoExecutionException(
          "format: \"" + format + "\" is not known; write one of " + "text, github, json");
    }
  }
}
