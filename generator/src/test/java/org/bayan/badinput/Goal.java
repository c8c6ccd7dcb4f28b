package org.bayan.badinput;

import java.io.File;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.apache.maven.project.MavenProject;
import org.bayan.maven.AttachMojo;
import org.bayan.maven.BagMojo;
import org.bayan.maven.CheckMojo;
import org.bayan.maven.GenerateMojo;
import org.bayan.maven.ImportIssueMojo;
import org.bayan.maven.ImportMojo;
import org.bayan.maven.NewMeetingMojo;
import org.bayan.maven.NewMojo;
import org.bayan.maven.SchemaMojo;
import org.bayan.maven.ThemeMojo;
import org.bayan.maven.VerifySiteMojo;
import org.eclipse.aether.RepositorySystemSession;

/** A goal of the plugin, run as Maven runs it, in this process. */
enum Goal {
  GENERATE(new GenerateMojo()),
  CHECK(new CheckMojo()),
  NEW(new NewMojo()),
  NEW_MEETING(new NewMeetingMojo()),
  IMPORT(new ImportMojo()),
  IMPORT_ISSUE(new ImportIssueMojo()),
  ATTACH(new AttachMojo()),
  SCHEMA(new SchemaMojo()),
  THEME(new ThemeMojo()),
  BAG(new BagMojo()),
  VERIFY_SITE(new VerifySiteMojo());

  /** The goals that read the whole archive and say what is wrong in it. */
  static final List<Goal> JUDGES = List.of(GENERATE, CHECK);

  private final Class<? extends AbstractMojo> type;

  Goal(AbstractMojo mojo) {
    type = mojo.getClass();
  }

  /**
   * Runs the goal.
   *
   * @param given settings and parameters of the command line, as {@code -Dkey=value} gives them
   */
  Outcome run(Path input, Path output, Map<String, String> given) {
    AbstractMojo mojo = mojo();
    set(mojo, "outputDirectory", output.toFile());
    if (this != VERIFY_SITE) {
      set(mojo, "inputDirectory", input.toFile());
      set(mojo, "project", new MavenProject());
      set(mojo, "failOnError", true);
      set(mojo, "isClearCache", false);
    }
    set(mojo, "session", session(given));
    given.forEach(
        (name, value) -> {
          if (this == BAG && name.equals("bayan.bag")) {
            set(mojo, "bag", new File(value));
          } else if ((this == THEME || this == VERIFY_SITE) && name.startsWith("bayan.")) {
            set(mojo, name.substring("bayan.".length()), value);
          }
        });
    Lines lines = new Lines();
    mojo.setLog(lines);
    return new Outcome(failure(mojo), lines.errors, lines.warnings, lines.infos);
  }

  private AbstractMojo mojo() {
    try {
      return type.getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String failure(AbstractMojo mojo) {
    try {
      mojo.execute();
      return null;
    } catch (MojoExecutionException | MojoFailureException e) {
      return e.getMessage();
    }
  }

  @SuppressWarnings("deprecation") // Maven's own way to make a session is not for plugins
  private static MavenSession session(Map<String, String> given) {
    MavenExecutionRequest request = new DefaultMavenExecutionRequest();
    given.forEach(request.getUserProperties()::setProperty);
    return new MavenSession(null, (RepositorySystemSession) null, request, null);
  }

  private static void set(Object mojo, String name, Object value) {
    for (Class<?> type = mojo.getClass(); type != null; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (field.getName().equals(name)) {
          try {
            field.setAccessible(true);
            field.set(mojo, value);
            return;
          } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
          }
        }
      }
    }
    throw new IllegalArgumentException(mojo.getClass() + " has no parameter " + name);
  }

  /** Keeps what is logged. */
  private static final class Lines extends SystemStreamLog implements Log {
    private final List<String> errors = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private final List<String> infos = new ArrayList<>();

    @Override
    public void error(CharSequence line) {
      errors.add(line.toString());
    }

    @Override
    public void warn(CharSequence line) {
      warnings.add(line.toString());
    }

    @Override
    public void info(CharSequence line) {
      infos.add(line.toString());
    }
  }
}
