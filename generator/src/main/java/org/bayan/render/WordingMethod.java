package org.bayan.render;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.List;
import org.bayan.messages.Wording;

/** {@code t("key", argument, …)} in templates. */
final class WordingMethod implements TemplateMethodModelEx {
  private final Wording wording;

  WordingMethod(Wording wording) {
    this.wording = wording;
  }

  @Override
  public TemplateModel exec(@SuppressWarnings("rawtypes") List arguments)
      throws TemplateModelException {
    if (arguments.isEmpty()) {
      throw new TemplateModelException("t needs a key");
    }
    Object[] values = new Object[arguments.size() - 1];
    for (int i = 0; i < values.length; i++) {
      values[i] = value(arguments.get(i + 1), i + 2);
    }
    try {
      return new SimpleScalar(wording.called((String) value(arguments.get(0), 1), values));
    } catch (IllegalArgumentException e) {
      throw new TemplateModelException(e.getMessage());
    }
  }

  private static Object value(Object argument, int position) throws TemplateModelException {
    if (argument instanceof TemplateNumberModel number) {
      return number.getAsNumber();
    }
    if (argument instanceof TemplateScalarModel text) {
      return text.getAsString();
    }
    throw new TemplateModelException(
        "argument " + position + " of t is neither a text nor a number");
  }
}
