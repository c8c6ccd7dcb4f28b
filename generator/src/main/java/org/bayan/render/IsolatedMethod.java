package org.bayan.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.util.List;
import org.bayan.arabic.LatinRuns;

/**
 * {@code isolated(text)} in HTML templates: the text, escaped, with its Latin runs and joined
 * numbers in their own order.
 */
final class IsolatedMethod implements TemplateMethodModelEx {
  private final String latinLanguage;

  /**
   * @param latinLanguage the BCP 47 tag of Latin words
   */
  IsolatedMethod(String latinLanguage) {
    this.latinLanguage = latinLanguage;
  }

  @Override
  public TemplateModel exec(@SuppressWarnings("rawtypes") List arguments)
      throws TemplateModelException {
    if (arguments.size() != 1 || !(arguments.get(0) instanceof TemplateScalarModel given)) {
      throw new TemplateModelException("isolated needs one text");
    }
    String text = given.getAsString();
    StringBuilder html = new StringBuilder(text.length() + 64);
    int done = 0;
    for (LatinRuns.Run run : LatinRuns.in(text)) {
      html.append(escaped(text.substring(done, run.start())));
      html.append(
          run.words() ? "<bdi lang=\"" + latinLanguage + "\" dir=\"ltr\">" : "<bdi dir=\"ltr\">");
      html.append(escaped(text.substring(run.start(), run.end()))).append("</bdi>");
      done = run.end();
    }
    html.append(escaped(text.substring(done)));
    return HTMLOutputFormat.INSTANCE.fromMarkup(html.toString());
  }

  private static String escaped(String text) throws TemplateModelException {
    return HTMLOutputFormat.INSTANCE.escapePlainText(text);
  }
}
