package org.bayan.jbake;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.apache.commons.configuration2.Configuration;
import org.apache.commons.configuration2.PropertiesConfiguration;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.JBakeConfiguration;

/**
 * The settings that templates see as {@code config}: those of {@code jbake.properties} and JBake's
 * defaults. JBake would show them the machine's properties and folders as well, and the same
 * sources would not give the same pages everywhere.
 */
final class TemplateSettings {
  private TemplateSettings() {}

  static Map<String, Object> of(JBakeConfiguration config) {
    Set<String> keys = new HashSet<>();
    CompositeConfiguration all = ((DefaultJBakeConfiguration) config).getCompositeConfiguration();
    for (int i = 0; i < all.getNumberOfConfigurations(); i++) {
      Configuration part = all.getConfiguration(i);
      if (part instanceof PropertiesConfiguration) {
        part.getKeys().forEachRemaining(key -> keys.add(key.replace('.', '_')));
      }
    }
    Map<String, Object> settings = new TreeMap<>(config.asHashMap());
    settings.keySet().retainAll(keys);
    return settings;
  }
}
