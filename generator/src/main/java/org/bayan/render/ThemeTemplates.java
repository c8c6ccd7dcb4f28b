package org.bayan.render;

import freemarker.cache.TemplateLoader;
import java.io.Reader;
import java.io.StringReader;
import org.bayan.theme.Theme;

/** Loads the theme's templates. */
final class ThemeTemplates implements TemplateLoader {
  private final Theme theme;

  ThemeTemplates(Theme theme) {
    this.theme = theme;
  }

  @Override
  public Object findTemplateSource(String name) {
    return theme.template(name).orElse(null);
  }

  @Override
  public long getLastModified(Object source) {
    return 0;
  }

  @Override
  public Reader getReader(Object source, String encoding) {
    return new StringReader((String) source);
  }

  @Override
  public void closeTemplateSource(Object source) {
    // a text in memory
  }
}
