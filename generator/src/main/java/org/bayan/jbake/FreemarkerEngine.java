package org.bayan.jbake;

import java.io.IOException;
import java.io.Writer;
import org.bayan.problem.ProblemsException;
import org.bayan.render.Templates;
import org.jbake.app.ContentStore;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.template.AbstractTemplateEngine;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;

/** JBake's face of {@link Templates}: Freemarker with escaping. Safe for use by many threads. */
public final class FreemarkerEngine extends AbstractTemplateEngine {
  private final Templates templates;

  /**
   * @param templates renders
   */
  public FreemarkerEngine(JBakeConfiguration config, ContentStore store, Templates templates) {
    super(config, store);
    this.templates = templates;
  }

  @Override
  public void renderDocument(TemplateModel model, String templateName, Writer writer)
      throws RenderingException {
    try {
      render(templateName, model, String.valueOf(model.get("uri")), writer);
    } catch (IOException | ProblemsException e) {
      throw new RenderingException(e.getMessage(), e);
    }
  }

  /**
   * Renders a page.
   *
   * @param page the page's address, for messages
   * @throws ProblemsException if the template is missing or wrong
   */
  void render(String template, TemplateModel model, String page, Writer out) throws IOException {
    templates.render(template, model, page, out);
  }
}
