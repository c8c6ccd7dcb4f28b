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
    BayanOven oven = BayanOven.of(configuration, progress());
    oven.bake();
    BakeSummary summary = oven.summary();
    summary.warnings().forEach(this::log);
    getLog().info(
        String.format(
            Locale.ROOT,
            "Baked %d releases and %d meetings in %s: %s",
            summary.releases(),
            summary.meetings(),
            Phases.seconds(summary.time()),
            outputDirectory));
    getLog().info(
        String.format(
            Locale.ROOT,
            "%d pages (%d rendered, %d unchanged), %d assets, %d files written, %s; %s",
            summary.pages(),
            summary.rendered(),
            summary.pages() - summary.rendered(),
            summary.assets(),
            summary.written(),
            summary.warnings().size() == 1 ? "1 warning" : summary.warnings().size() + " warnings",
            Phases.times(summary.phases())));
  }
}
