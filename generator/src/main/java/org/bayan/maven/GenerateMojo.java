package org.bayan.maven;

import java.util.Locale;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.bayan.bake.BakeSummary;
import org.bayan.jbake.BayanOven;
import org.jbake.app.configuration.JBakeConfiguration;

/** Bakes the site and publishes it into the output folder. */
@Mojo(name = "generate", aggregator = true, defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public final class GenerateMojo extends SiteMojo {

  @Override
  void run(JBakeConfiguration configuration) {
    BayanOven oven = BayanOven.of(configuration);
    oven.bake();
    BakeSummary summary = oven.summary();
    summary.warnings().forEach(this::log);
    getLog().info(
        String.format(
            Locale.ROOT,
            "Baked %d releases and %d meetings into %d pages and %d assets in %.1f s: %s",
            summary.releases(),
            summary.meetings(),
            summary.pages(),
            summary.assets(),
            summary.time().toMillis() / 1000.0,
            outputDirectory));
  }
}
