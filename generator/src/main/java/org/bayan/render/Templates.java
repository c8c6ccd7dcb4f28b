package org.bayan.render;

import freemarker.cache.ConditionalTemplateConfigurationFactory;
import freemarker.cache.FileNameGlobMatcher;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.OrMatcher;
import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.core.TemplateConfiguration;
import freemarker.core.XMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.bayan.arabic.Digits;
import org.bayan.messages.Wording;
import org.bayan.problem.ProblemsException;
import org.bayan.theme.Theme;

/**
 * The templates of one folder. Values are escaped for HTML, or for XML in {@code feed*.ftl} and
 * {@code sitemap*.ftl}. Every template sees {@code t(key, …)}, a text of the site's wording, and
 * {@code n(number)}, a number in the site's digits, {@code asset(path)}, the address of an asset,
 * and {@code isolated(text)}, a text whose Latin words and joined numbers keep their order. Safe
 * for use by many threads.
 */
public final class Templates {
  private final Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
  private final TemplateFaults faults;

  /**
   * @param folder holds the archive's own templates; it need not be there
   * @param theme gives those that are not in the folder
   * @param wording the words that {@code t} gives
   * @param digits the digits that {@code n} writes
   * @param latinLanguage the language of Latin words, for {@code isolated}
   * @throws IOException if the folder cannot be read
   */
  public Templates(Path folder, Theme theme, Wording wording, Digits digits, String latinLanguage)
      throws IOException {
    faults = new TemplateFaults(folder.getFileName().toString());
    configuration.setTemplateLoader(loader(folder, theme));
    configuration.setDefaultEncoding("UTF-8");
    configuration.setOutputEncoding("UTF-8");
    configuration.setLocale(Locale.ROOT);
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setNumberFormat("computer");
    configuration.setObjectWrapper(new DefaultObjectWrapper(Configuration.VERSION_2_3_34));
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    configuration.setFallbackOnNullLoopVariable(false);
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
    TemplateConfiguration xml = new TemplateConfiguration();
    xml.setOutputFormat(XMLOutputFormat.INSTANCE);
    configuration.setTemplateConfigurations(
        new ConditionalTemplateConfigurationFactory(
            new OrMatcher(
                new FileNameGlobMatcher("feed*.ftl"),
                new FileNameGlobMatcher("sitemap*.ftl"),
                new FileNameGlobMatcher("opensearch*.ftl")),
            xml));
    configuration.setSharedVariable("t", new WordingMethod(wording));
    configuration.setSharedVariable("asset", new AssetMethod());
    configuration.setSharedVariable("n", new NumberMethod(digits));
    configuration.setSharedVariable("isolated", new IsolatedMethod(latinLanguage));
  }

  private static TemplateLoader loader(Path folder, Theme theme) throws IOException {
    TemplateLoader defaults = new ThemeTemplates(theme);
    return Files.isDirectory(folder)
        ? new MultiTemplateLoader(new TemplateLoader[] {new TemplateFiles(folder), defaults})
        : defaults;
  }

  /** Reads a template ahead of its use. What is wrong with it is told when it is used. */
  public void prepare(String name) {
    try {
      configuration.getTemplate(name);
    } catch (IOException | ProblemsException e) {
      return; // rendering says why
    }
  }

  /**
   * Renders a template.
   *
   * @param name the template's file name
   * @param model what it sees, by name
   * @param page the page that is rendered, for messages
   * @throws ProblemsException if the template is missing or wrong, with its line
   */
  public void render(String name, Map<String, ?> model, String page, Writer out)
      throws IOException {
    Template template;
    try {
      template = configuration.getTemplate(name);
    } catch (IOException | ProblemsException e) {
      throw faults.loading(name, e, page);
    }
    try {
      template.process(model, out);
    } catch (TemplateException e) {
      throw faults.running(e, page);
    } catch (StackOverflowError e) {
      throw faults.endless(name, page);
    }
  }
}
