package org.bayan.render;

import freemarker.cache.ConditionalTemplateConfigurationFactory;
import freemarker.cache.FileNameGlobMatcher;
import freemarker.cache.OrMatcher;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.core.TemplateConfiguration;
import freemarker.core.XMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.bayan.arabic.Digits;
import org.bayan.arabic.Wording;
import org.bayan.problem.Problem;
import org.bayan.problem.ProblemsException;

/**
 * The templates of one folder. Values are escaped for HTML, or for XML in {@code feed*.ftl} and
 * {@code sitemap*.ftl}. Every template sees {@code t(key, …)}, a text of the site's wording, and
 * {@code n(number)}, a number in the site's digits, {@code asset(path)}, the address of an
 * asset, and {@code isolated(text)}, a text whose Latin words and joined numbers keep their order. Safe for use by many threads.
 */
public final class Templates {
  private final Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
  private final String folderName;
  private final TemplateVersions versions;

  /**
   * @param folder holds the templates
   * @param wording the words that {@code t} gives
   * @param digits the digits that {@code n} writes
   * @param latinLanguage the language of Latin words, for {@code isolated}
   * @throws IOException if there is no such folder
   */
  public Templates(Path folder, Wording wording, Digits digits, String latinLanguage) throws IOException {
    folderName = folder.getFileName().toString();
    versions = new TemplateVersions(folder);
    configuration.setDirectoryForTemplateLoading(folder.toFile());
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
                new FileNameGlobMatcher("feed*.ftl"), new FileNameGlobMatcher("sitemap*.ftl")),
            xml));
    configuration.setSharedVariable("t", new WordingMethod(wording));
    configuration.setSharedVariable("asset", new AssetMethod());
    configuration.setSharedVariable("n", new NumberMethod(digits));
    configuration.setSharedVariable("isolated", new IsolatedMethod(latinLanguage));
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
    try {
      configuration.getTemplate(name).process(model, out);
    } catch (TemplateNotFoundException e) {
      throw problem(name, 0, 0, "no such template", "add it to " + folderName + "/", page);
    } catch (ParseException e) {
      throw problem(e.getTemplateName(), e.getLineNumber(), e.getColumnNumber(), e.getEditorMessage(), "mend the template", page);
    } catch (TemplateException e) {
      String what = e.getMessageWithoutStackTop();
      String cause = e.getCause() == null ? "" : " (" + e.getCause().getMessage() + ")";
      throw problem(e.getTemplateSourceName(), orZero(e.getLineNumber()), orZero(e.getColumnNumber()), what + cause, "mend the template or its model", page);
    }
  }

  /** A text that differs when the template, or one that it takes in, has changed since. */
  public String version(String name) {
    return versions.of(name);
  }

  private ProblemsException problem(
      String template, int line, int column, String what, String mend, String page) {
    String oneLine = what.lines().map(String::strip).filter(each -> !each.isEmpty()).limit(3).reduce((a, b) -> a + " " + b).orElse("");
    return new ProblemsException(
        List.of(
            new Problem(
                folderName + "/" + template,
                line,
                column,
                Problem.Severity.ERROR,
                oneLine + " (page " + page + ")",
                mend)));
  }

  private static int orZero(Integer number) {
    return number == null ? 0 : number;
  }
}
