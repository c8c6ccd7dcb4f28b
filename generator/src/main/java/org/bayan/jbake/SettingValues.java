package org.bayan.jbake;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bayan.problem.ProblemReport;
import org.bayan.source.PropertiesFile;
import org.jbake.app.configuration.JBakeConfiguration;

/** Reads single settings and reports those that cannot be used, where they are written. */
final class SettingValues {
  private static final String FILE = "jbake.properties";
  private static final String NAME = "[A-Za-z0-9_][A-Za-z0-9_.-]*";
  private static final Pattern FILE_NAME = Pattern.compile(NAME + "(/" + NAME + ")*");
  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,5}");
  private static final Pattern FLAG = Pattern.compile("true|false");

  private final JBakeConfiguration config;
  private final ProblemReport report;
  private final Optional<PropertiesFile> file;

  /**
   * @param source the folder that holds {@code jbake.properties}
   */
  SettingValues(JBakeConfiguration config, Path source, ProblemReport report) {
    this.config = config;
    this.report = report;
    this.file = PropertiesFile.read(source.resolve(FILE), FILE, report);
  }

  String text(String key, String otherwise) {
    Object value = config.get(key);
    return value == null ? otherwise : value.toString().strip();
  }

  /** A text of a certain form. */
  String matching(String key, String otherwise, Pattern form, String fix) {
    String value = text(key, otherwise);
    if (!form.matcher(value).matches()) {
      wrong(key, value, fix);
      return otherwise;
    }
    return value;
  }

  /** Whether something is wanted; it is unless the setting says {@code false}. */
  boolean flag(String key) {
    return flag(key, true);
  }

  /** Whether something is wanted. */
  boolean flag(String key, boolean otherwise) {
    return matching(key, Boolean.toString(otherwise), FLAG, "write true or false").equals("true");
  }

  /** A number from 1 to 999999. */
  int count(String key, int otherwise) {
    return Integer.parseInt(
        matching(key, Integer.toString(otherwise), NUMBER, "write a number from 1 to 999999"));
  }

  /** The name of a file to write, which must lie in its folder. */
  String file(String key, String otherwise) {
    return matching(
        key,
        otherwise,
        FILE_NAME,
        "write a name inside the folder, in Latin letters, digits, hyphens and dots");
  }

  /** Warns of a setting that can be used. */
  void doubtful(String key, String value, String what, String fix) {
    String text = key + ": \"" + value + "\" " + what;
    if (isInFile(key, value)) {
      report.warning(FILE, file.orElseThrow().line(key).getAsInt(), 1, text, fix);
    } else {
      report.warning("command line", 0, 0, text, fix);
    }
  }

  private boolean isInFile(String key, String value) {
    return file.isPresent() && value.equals(file.get().values().get(key));
  }

  /** Reports a setting in the file, or on the command line if that gave it. */
  void wrong(String key, String value, String fix) {
    String what = key + ": \"" + value + "\" cannot be used";
    if (isInFile(key, value)) {
      report.error(FILE, file.orElseThrow().line(key).getAsInt(), 1, what, fix);
    } else {
      report.error("command line", 0, 0, what, fix);
    }
  }
}
