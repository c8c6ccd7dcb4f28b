package org.bayan.jbake;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.CompletableFuture;
import org.bayan.archive.Archive;
import org.bayan.bake.Bake;
import org.bayan.bake.BakeSettings;
import org.bayan.bake.BakeSummary;
import org.bayan.bake.LiveSite;
import org.bayan.bake.PageRenderer;
import org.bayan.problem.ProblemsException;
import org.bayan.progress.Progress;
import org.bayan.render.Templates;
import org.bayan.theme.Theme;
import org.jbake.app.Oven;
import org.jbake.app.Renderer;
import org.jbake.app.Utensils;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.parser.Engines;
import org.jbake.render.RenderingTool;
import org.jbake.template.RenderingException;

/**
 * JBake's oven, baking Bayan's way: no database is started, and rendering tools that a user adds
 * run after Bayan's own pages. One instance bakes once.
 */
public final class BayanOven extends Oven {
  private static final String JBAKE_TOOLS = "org.jbake.render";

  private final BakeSettings settings;
  private final Theme theme = Theme.ofPlugin();
  private final Progress progress;
  private BakeSummary summary;

  private BayanOven(JBakeConfiguration config, BakeSettings settings, Progress progress) {
    super(utensils(config));
    this.settings = settings;
    this.progress = progress;
  }

  /**
   * Makes an oven ready.
   *
   * @param config JBake's configuration; its destination becomes the folder in which the site is
   *     built once rendering tools run
   * @param progress hears how far the work is
   * @throws ProblemsException if a setting is wrong
   */
  public static BayanOven of(JBakeConfiguration config, Progress progress) {
    return new BayanOven(config, JBakeSettings.read(config), progress);
  }

  /**
   * What a bake with this configuration would depend on.
   *
   * @throws ProblemsException if a setting is wrong
   */
  public static BakeSettings settings(JBakeConfiguration config) {
    return JBakeSettings.read(config);
  }

  /**
   * JBake wants a destination that it may write to, and folders of templates and assets: until
   * tools run the first is nobody's folder, and an archive may leave the others to the theme.
   */
  private static Utensils utensils(JBakeConfiguration config) {
    DefaultJBakeConfiguration settings = (DefaultJBakeConfiguration) config;
    settings.setDestinationFolder(new File(System.getProperty("java.io.tmpdir")));
    if (!settings.getTemplateFolder().exists()) {
      settings.setTemplateFolder(settings.getSourceFolder());
    }
    if (!settings.getAssetFolder().exists()) {
      settings.setAssetFolder(settings.getSourceFolder());
    }
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
      Bake bake = new Bake(settings, theme, progress);
      CompletableFuture<FreemarkerEngine> engine = engine(bake);
      List<ServiceLoader.Provider<RenderingTool>> tools = tools();
      Optional<Bake.Extension> extension =
          tools.isEmpty()
              ? Optional.empty()
              : Optional.of((archive, folder) -> run(tools, archive, folder, engine.join(), bake));
      summary = bake.run(renderer(engine), extension);
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
      Bake bake = new Bake(settings, theme, progress);
      return bake.check(renderer(engine(bake)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads and checks the sources, to show their pages one by one.
   *
   * @param earlier the site before, if there was one
   * @throws ProblemsException if anything in the sources is wrong
   * @throws UncheckedIOException if the disk fails
   */
  public LiveSite live(Optional<LiveSite> earlier) {
    try {
      Bake bake = new Bake(settings, theme, progress);
      return bake.live(renderer(engine(bake)), earlier);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Begins to make the engine that renders. */
  private CompletableFuture<FreemarkerEngine> engine(Bake bake) {
    JBakeConfiguration config = getUtensils().getConfiguration();
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            Templates templates =
                new Templates(
                    settings.templates(),
                    theme,
                    bake.wording(),
                    settings.digits(),
                    settings.latinLanguage());
            templates.prepare(OvenRenderer.template(config, "release"));
            return new FreemarkerEngine(config, store(), templates);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private ArchiveStore store() {
    return (ArchiveStore) getUtensils().getContentStore();
  }

  private PageRenderer renderer(CompletableFuture<FreemarkerEngine> engine) {
    return new OvenRenderer(getUtensils().getConfiguration(), engine);
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

  /** The rendering tools that a user has added to JBake's own. */
  private List<ServiceLoader.Provider<RenderingTool>> tools() {
    return ServiceLoader.load(RenderingTool.class).stream()
        .filter(tool -> !tool.type().getPackageName().equals(JBAKE_TOOLS))
        .toList();
  }

  private void run(
      List<ServiceLoader.Provider<RenderingTool>> tools,
      Archive archive,
      Path folder,
      FreemarkerEngine engine,
      Bake bake)
      throws IOException {
    JBakeConfiguration config = getUtensils().getConfiguration();
    config.setDestinationFolder(folder.toFile());
    store().show(archive);
    Engines.register("md", new MarkdownEngine(bake.markdown()));
    Renderer renderer =
        new Renderer(store(), config, new EscapingTemplateEngine(store(), config, engine));
    for (ServiceLoader.Provider<RenderingTool> tool : tools) {
      try {
        tool.get().render(renderer, store(), config);
      } catch (RenderingException e) {
        throw new IOException(
            tool.type().getName() + " failed in " + folder.getFileName() + ": " + e.getMessage(),
            e);
      }
    }
  }
}
