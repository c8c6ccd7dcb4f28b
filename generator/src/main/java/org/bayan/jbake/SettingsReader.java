package org.bayan.jbake;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.apache.commons.configuration2.PropertiesConfiguration;
import org.apache.commons.configuration2.SystemConfiguration;
import org.apache.commons.configuration2.convert.DefaultListDelimiterHandler;
import org.apache.commons.configuration2.convert.ListDelimiterHandler;
import org.apache.commons.configuration2.ex.ConfigurationException;
import org.jbake.app.JBakeException;
import org.jbake.app.configuration.ConfigUtil;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.app.configuration.JBakeConfigurationFactory;
import org.jbake.launcher.SystemExit;

/**
 * Reads {@code jbake.properties} as JBake does, but without the builders of commons-configuration,
 * whose reflection every goal would wait for. {@code custom.properties}, which JBake has long
 * deprecated, is not read.
 */
public final class SettingsReader extends ConfigUtil {
  private static final ListDelimiterHandler LISTS = new DefaultListDelimiterHandler(LIST_DELIMITER);

  private static final long MOST_BYTES = 1 << 20;

  private SettingsReader() {}

  /**
   * JBake's configuration for a site.
   *
   * @param source the folder that holds {@code jbake.properties}
   * @param output the folder to publish into
   * @throws JBakeException if there is no source folder or its settings cannot be read
   */
  public static DefaultJBakeConfiguration read(File source, File output) throws JBakeException {
    JBakeConfigurationFactory factory = new JBakeConfigurationFactory();
    factory.setConfigUtil(new SettingsReader());
    return factory.createDefaultJbakeConfiguration(source, output, false);
  }

  /**
   * @param file the settings, or null for {@code jbake.properties} in the source folder
   * @throws JBakeException if there is no source folder or a file cannot be read
   */
  @Override
  public JBakeConfiguration loadConfig(File source, File file) throws JBakeException {
    if (!source.isDirectory()) {
      throw new JBakeException(
          SystemExit.CONFIGURATION_ERROR,
          "The given source folder '"
              + source.getAbsolutePath()
              + "' does not exist or is no folder.");
    }
    try {
      CompositeConfiguration all = new CompositeConfiguration();
      all.setListDelimiterHandler(LISTS);
      Path given = (file == null ? new File(source, CONFIG_FILE) : file).toPath();
      if (Files.isRegularFile(
          given, LinkOption.NOFOLLOW_LINKS)) { // JBakeSettings reports anything else
        if (Files.size(given) > MOST_BYTES) {
          throw new IOException(
              given + " has over " + MOST_BYTES + " bytes; settings need not so many");
        }
        all.addConfiguration(read(Files.newInputStream(given)));
      }
      all.addConfiguration(read(SettingsReader.class.getResourceAsStream("defaults.properties")));
      InputStream defaults =
          ConfigUtil.class.getClassLoader().getResourceAsStream(DEFAULT_CONFIG_FILE);
      all.addConfiguration(read(defaults));
      all.addConfiguration(new SystemConfiguration());
      return new DefaultJBakeConfiguration(source, all);
    } catch (ConfigurationException | IOException e) {
      throw new JBakeException(SystemExit.CONFIGURATION_ERROR, e.getMessage(), e);
    }
  }

  private PropertiesConfiguration read(InputStream bytes)
      throws ConfigurationException, IOException {
    PropertiesConfiguration settings = new PropertiesConfiguration();
    settings.setListDelimiterHandler(LISTS);
    settings.setThrowExceptionOnMissing(false);
    settings.setIncludesAllowed(false);
    try (Reader in = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
      settings.read(in);
    }
    return settings;
  }
}
