package org.bayan.render;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import java.util.List;
import org.bayan.arabic.Digits;

/** {@code n(number)} in templates. */
final class NumberMethod implements TemplateMethodModelEx {
  private final Digits digits;

  NumberMethod(Digits digits) {
    this.digits = digits;
  }

  @Override
  public TemplateModel exec(@SuppressWarnings("rawtypes") List arguments)
      throws TemplateModelException {
    if (arguments.size() != 1 || !(arguments.get(0) instanceof TemplateNumberModel number)) {
      throw new TemplateModelException("n needs one number");
    }
    return new SimpleScalar(digits.in(number.getAsNumber().toString()));
  }
}
