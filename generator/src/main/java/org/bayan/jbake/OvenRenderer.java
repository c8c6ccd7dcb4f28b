package org.bayan.jbake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import org.bayan.bake.PageRenderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.template.model.TemplateModel;

/**
 * Renders pages by JBake's settings of templates. Templates see {@code config} and {@code version},
 * too.
 */
final class OvenRenderer implements PageRenderer {
  private final JBakeConfiguration config;
  private final CompletableFuture<FreemarkerEngine> engine;
  private final Map<String, Object> configModel;
  private final String version;
  private final Map<String, String> templates = new ConcurrentHashMap<>();

  /**
   * @param engine is still being made while the sources are read
   */
  OvenRenderer(JBakeConfiguration config, CompletableFuture<FreemarkerEngine> engine) {
    this.config = config;
    this.engine = engine;
    this.configModel = TemplateSettings.of(config);
    this.version = config.getVersion();
  }

  @Override
  public void render(String type, Map<String, Object> model, String path, Writer out)
      throws IOException {
    TemplateModel shown = new TemplateModel();
    shown.putAll(model);
    shown.setConfig(configModel);
    shown.setVersion(version);
    engine().render(template(type), shown, path, out);
  }

  private FreemarkerEngine engine() {
    try {
      return engine.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof UncheckedIOException failure ? failure : e;
    }
  }

  private String template(String type) {
    return templates.computeIfAbsent(type, each -> template(config, each));
  }

  /** The name of the template for pages of a type; JBake's own method warns where none is set. */
  static String template(JBakeConfiguration config, String type) {
    return Objects.requireNonNullElse(config.get("template." + type + ".file"), type + ".ftl")
        .toString();
  }
}
