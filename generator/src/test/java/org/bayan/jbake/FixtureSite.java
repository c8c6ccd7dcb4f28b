package org.bayan.jbake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bayan.bake.BakeSummary;
import org.bayan.progress.Progress;
import org.jbake.app.configuration.DefaultJBakeConfiguration;

/** A copy of a small archive, baked with the project's own templates, assets and settings. */
final class FixtureSite {
  private static final Path PROJECT = Path.of("..");
  private static final Path CONTENT = Path.of("src/test/resources/site/content");

  final Path input;
  final Path output;

  private FixtureSite(Path input, Path output) {
    this.input = input;
    this.output = output;
  }

  static FixtureSite in(Path folder) throws IOException {
    FixtureSite site = new FixtureSite(folder.resolve("input"), folder.resolve("site"));
    copy(CONTENT, site.input.resolve("content"));
    copy(PROJECT.resolve("templates"), site.input.resolve("templates"));
    copy(PROJECT.resolve("assets"), site.input.resolve("assets"));
    Files.copy(PROJECT.resolve("jbake.properties"), site.input.resolve("jbake.properties"));
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

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }
}
