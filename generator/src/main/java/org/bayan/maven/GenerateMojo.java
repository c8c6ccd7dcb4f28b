package org.bayan.maven;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.bayan.bake.BakeSummary;
import org.bayan.jbake.BayanOven;
import org.bayan.progress.Progress;
import org.jbake.app.configuration.JBakeConfiguration;

/** Bakes the site and publishes it into the output folder. */
@Mojo(name = "generate", aggregator = true, defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public final class GenerateMojo extends SiteMojo {

  @Override
  void run(JBakeConfiguration configuration) {
    BayanOven oven = BayanOven.of(configuration, Progress.unheard());
    oven.bake();
    BakeSummary summary = oven.summary();
    summary.warnings().forEach(this::log);
    getLog().info(
        String.format(
            Locale.ROOT,
            "Baked %d releases and %d meetings into %d pages (%d rendered) and %d assets in %.1f s, %d files written: %s",
            summary.releases(),
            summary.meetings(),
            summary.pages(),
            summary.rendered(),
            summary.assets(),
            summary.time().toMillis() / 1000.0,
            summary.written(),
            outputDirectory));
    getLog().info(phases(summary));
  }

  private static String phases(BakeSummary summary) {
    return summary.phases().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(phase -> String.format(Locale.ROOT, "%s %.2f s", phase.getKey().name().toLowerCase(Locale.ROOT), phase.getValue().toMillis() / 1000.0))
        .collect(Collectors.joining(", "));
  }
}
