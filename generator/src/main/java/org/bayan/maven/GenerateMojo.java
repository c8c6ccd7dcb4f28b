package org.bayan.maven;

import java.util.Locale;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.bayan.bake.BakeSummary;
import org.bayan.jbake.BayanOven;
import org.jbake.app.configuration.JBakeConfiguration;

/** Bakes the site and publishes it into the output folder. */
@Mojo(
    name = "generate",
    aggregator = true,
    defaultPhase = LifecyclePhase.PACKAGE,
    threadSafe = true)
public final class GenerateMojo extends SiteMojo {

  @Override
  void run(JBakeConfiguration configuration) {
    BayanOven oven = BayanOven.of(configuration, progress());
    oven.bake();
    BakeSummary summary = oven.summary();
    summary.problems().forEach(this::log);
    getLog()
        .info(
            String.format(
                Locale.ROOT,
                "Baked %s and %s in %s: %s",
                Plural.of(summary.releases(), "release"),
                Plural.of(summary.meetings(), "meeting"),
                Phases.seconds(summary.time()),
                outputDirectory));
    summary
        .nextEmbargo()
        .ifPresent(
            end -> getLog().info("The next embargo ends at " + end + ": bake again after that"));
    getLog()
        .info(
            String.format(
                Locale.ROOT,
                "%s, %s, %s written, %s; %s",
                Plural.of(summary.pages(), "page"),
                Plural.of(summary.assets(), "asset"),
                Plural.of(summary.written(), "file"),
                Plural.of(summary.warnings(), "warning"),
                Phases.times(summary.phases())));
  }
}
