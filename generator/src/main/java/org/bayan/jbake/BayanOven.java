package org.bayan.jbake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.ServiceLoader;
import org.bayan.archive.Archive;
import org.bayan.bake.Bake;
import org.bayan.bake.BakeSettings;
import org.bayan.bake.BakeSummary;
import org.bayan.bake.PageRenderer;
import org.bayan.bake.Publisher;
import org.bayan.problem.ProblemsException;
import org.bayan.render.Templates;
import org.jbake.app.Oven;
import org.jbake.app.Renderer;
import org.jbake.app.Utensils;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.parser.Engines;
import org.jbake.render.RenderingTool;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;

/**
 * JBake's oven, baking Bayan's way: no database is started, and rendering tools that a user adds run
 * after Bayan's own pages. One instance bakes once.
 */
public final class BayanOven extends Oven {
  private static final String JBAKE_TOOLS = "org.jbake.render";

  private final BakeSettings settings;
  private BakeSummary summary;

  private BayanOven(JBakeConfiguration config, BakeSettings settings, Path destination) {
    super(utensils(config, destination));
    this.settings = settings;
  }

  /**
   * Makes an oven ready.
   *
   * @param config JBake's configuration; its destination becomes the folder in which the site is
   *     built before it is published
   * @throws ProblemsException if a setting is wrong
   */
  public static BayanOven of(JBakeConfiguration config) {
    BakeSettings settings = JBakeSettings.read(config);
    return new BayanOven(config, settings, Publisher.staging(settings.output()));
  }

  /**
   * Makes an oven ready that only checks.
   *
   * @param config JBake's configuration
   * @throws ProblemsException if a setting is wrong
   */
  public static BayanOven toCheck(JBakeConfiguration config) {
    BakeSettings settings = JBakeSettings.read(config);
    return new BayanOven(config, settings, settings.input());
  }

  private static Utensils utensils(JBakeConfiguration config, Path destination) {
    config.setDestinationFolder(destination.toFile());
    Utensils utensils = new Utensils();
    utensils.setConfiguration(config);
    utensils.setContentStore(new ArchiveStore());
    return utensils;
  }

  /**
   * Bakes and publishes the site.
   *
   * @throws ProblemsException if anything in the sources is wrong; the published site stays
   * @throws UncheckedIOException if the disk fails; the published site stays
   */
  @Override
  public void bake() {
    try {
      Bake bake = new Bake(settings);
      FreemarkerEngine engine = engine(bake);
      summary =
          bake.run(renderer(engine), (archive, folder) -> runTools(archive, folder, engine, bake));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Does all that a bake does but for writing.
   *
   * @throws ProblemsException if anything in the sources is wrong
   * @throws UncheckedIOException if the disk fails
   */
  public BakeSummary check() {
    try {
      Bake bake = new Bake(settings);
      return bake.check(renderer(engine(bake)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private FreemarkerEngine engine(Bake bake) throws IOException {
    Templates templates = new Templates(settings.templates(), bake.wording(), settings.digits(), settings.latinLanguage());
    return new FreemarkerEngine(getUtensils().getConfiguration(), store(), templates);
  }

  private ArchiveStore store() {
    return (ArchiveStore) getUtensils().getContentStore();
  }

  private PageRenderer renderer(FreemarkerEngine engine) {
    JBakeConfiguration config = getUtensils().getConfiguration();
    Map<String, Object> configModel = config.asHashMap();
    return (type, model, path, out) -> {
      TemplateModel shown = new TemplateModel();
      shown.putAll(model);
      shown.setConfig(configModel);
      shown.setVersion(config.getVersion());
      engine.render(config.getTemplateByDocType(type), shown, path, out);
    };
  }

  /**
   * What the bake did.
   *
   * @throws IllegalStateException before a bake
   */
  public BakeSummary summary() {
    if (summary == null) {
      throw new IllegalStateException("nothing was baked yet");
    }
    return summary;
  }

  private void runTools(Archive archive, Path folder, FreemarkerEngine engine, Bake bake)
      throws IOException {
    JBakeConfiguration config = getUtensils().getConfiguration();
    Renderer renderer = null;
    for (ServiceLoader.Provider<RenderingTool> tool :
        ServiceLoader.load(RenderingTool.class, getClass().getClassLoader()).stream().toList()) {
      if (tool.type().getPackageName().equals(JBAKE_TOOLS)) {
        continue;
      }
      if (renderer == null) {
        store().show(archive);
        Engines.register("md", new MarkdownEngine(bake.markdown()));
        renderer = new Renderer(store(), config, new EscapingTemplateEngine(store(), config, engine));
      }
      try {
        tool.get().render(renderer, store(), config);
      } catch (RenderingException e) {
        throw new IOException(tool.type().getName() + " failed in " + folder.getFileName() + ": " + e.getMessage(), e);
      }
    }
  }
}
