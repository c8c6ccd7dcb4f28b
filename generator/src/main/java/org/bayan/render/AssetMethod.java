package org.bayan.render;

import freemarker.core.Environment;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.util.List;

/**
 * {@code asset("css/site.css")} in templates: the asset's address as seen from the page, by the
 * model's {@code assets} and {@code head.root}.
 */
final class AssetMethod implements TemplateMethodModelEx {

  @Override
  public TemplateModel exec(@SuppressWarnings("rawtypes") List arguments)
      throws TemplateModelException {
    if (arguments.size() != 1 || !(arguments.get(0) instanceof TemplateScalarModel path)) {
      throw new TemplateModelException("asset needs the path of a file in the assets folder");
    }
    TemplateHashModel model = Environment.getCurrentEnvironment().getDataModel();
    TemplateModel address = ((TemplateHashModel) model.get("assets")).get(path.getAsString());
    if (address == null) {
      throw new TemplateModelException("there is no asset " + path.getAsString());
    }
    TemplateModel root = ((TemplateHashModel) model.get("head")).get("root");
    return new SimpleScalar(text(root) + text(address));
  }

  private static String text(TemplateModel model) throws TemplateModelException {
    return ((TemplateScalarModel) model).getAsString();
  }
}
