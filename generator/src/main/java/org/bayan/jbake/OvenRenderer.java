package org.bayan.jbake;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.bayan.bake.PageRenderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.template.model.TemplateModel;

/** Renders pages by JBake's settings of templates. Templates see {@code config} and {@code version}, too. */
final class OvenRenderer implements PageRenderer {
  private final JBakeConfiguration config;
  private final FreemarkerEngine engine;
  private final Map<String, Object> configModel;
  private final String settings;
  private final Map<String, String> templates = new ConcurrentHashMap<>();

  OvenRenderer(JBakeConfiguration config, FreemarkerEngine engine) {
    this.config = config;
    this.engine = engine;
    this.configModel = TemplateSettings.of(config);
    this.settings = config.getVersion() + configModel;
  }

  @Override
  public void render(String type, Map<String, Object> model, String path, Writer out)
      throws IOException {
    TemplateModel shown = new TemplateModel();
    shown.putAll(model);
    shown.setConfig(configModel);
    shown.setVersion(config.getVersion());
    engine.render(template(type), shown, path, out);
  }

  @Override
  public String version(String type) {
    return settings + engine.version(template(type));
  }

  private String template(String type) {
    return templates.computeIfAbsent(
        type, each -> Objects.requireNonNullElse(config.getTemplateByDocType(each), each + ".ftl"));
  }
}
