package org.bayan.jbake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bayan.bake.BakeSummary;
import org.bayan.fixture.FixtureArchive;
import org.bayan.progress.Progress;
import org.jbake.app.configuration.DefaultJBakeConfiguration;

/** A copy of a small archive, baked with the project's own templates and assets. */
final class FixtureSite {
  private static final Path CONTENT = Path.of("src/test/resources/site/content");

  final Path input;
  final Path output;

  private FixtureSite(Path input, Path output) {
    this.input = input;
    this.output = output;
  }

  static FixtureSite in(Path folder) throws IOException {
    FixtureSite site = new FixtureSite(folder.resolve("input"), folder.resolve("site"));
    FixtureArchive.copy(CONTENT, site.input.resolve("content"));
    FixtureArchive.copyThemeTo(site.input);
    return site;
  }

  /** The same sources, to be baked into another folder. */
  FixtureSite into(Path other) {
    return new FixtureSite(input, other);
  }

  /** Bakes with some settings changed. */
  BakeSummary bake(Map<String, String> settings) {
    DefaultJBakeConfiguration config = configuration();
    settings.forEach(config::setProperty);
    BayanOven oven = BayanOven.of(config, Progress.unheard());
    oven.bake();
    return oven.summary();
  }

  /** The settings as they are now, at a time that is always the same. */
  DefaultJBakeConfiguration configuration() {
    DefaultJBakeConfiguration config = SettingsReader.read(input.toFile(), output.toFile());
    config.setProperty("bayan.now", "2019-02-01T00:00:00Z");
    return config;
  }

  /** The text of every file of the site that is text, by path. */
  Map<String, String> texts() throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(output)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!file.toString().endsWith(".woff2")) {
          texts.put(output.relativize(file).toString(), Files.readString(file));
        }
      }
    }
    return texts;
  }
}
