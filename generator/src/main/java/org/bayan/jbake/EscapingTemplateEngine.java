package org.bayan.jbake;

import java.io.Writer;
import org.jbake.app.ContentStore;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.template.DelegatingTemplateEngine;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;

/** Gives rendering tools the templates as Bayan renders them, in place of JBake's own engines. */
final class EscapingTemplateEngine extends DelegatingTemplateEngine {
  private final FreemarkerEngine engine;

  EscapingTemplateEngine(ContentStore store, JBakeConfiguration config, FreemarkerEngine engine) {
    super(store, config);
    this.engine = engine;
  }

  @Override
  public void renderDocument(TemplateModel model, String templateName, Writer writer)
      throws RenderingException {
    model.setVersion(config.getVersion());
    model.setConfig(config.asHashMap());
    engine.renderDocument(model, templateName, writer);
  }
}
