package org.bayan.browser;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.bayan.fixture.FixtureArchive;
import org.bayan.jbake.BayanOven;
import org.bayan.jbake.SettingsReader;
import org.bayan.progress.Progress;
import org.jbake.app.JBakeException;

/** A site baked with this project's templates; each is baked once in a run. */
final class BakedSite {
  private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
  private static final Path TARGET = Path.of("target").toAbsolutePath();
  private static final Map<String, BakedSite> BAKED = new ConcurrentHashMap<>();

  private final Path sources;
  private final Path folder;

  private BakedSite(Path sources, Path folder) {
    this.sources = sources;
    this.folder = folder;
  }

  /** This repository's own site: tests ask of it only what holds for any site. */
  static BakedSite real() {
    return BAKED.computeIfAbsent("real-site", output -> bake(PROJECT, TARGET.resolve(output)));
  }

  /** The archive of the tests, which has a page of every {@link PageKind}. */
  static BakedSite fixture() {
    return BAKED.computeIfAbsent(
        "fixture-site",
        output ->
            bake(FixtureArchive.copyTo(TARGET.resolve("fixture-archive")), TARGET.resolve(output)));
  }

  /**
   * The archive of the tests with {@link SampleReleases} added, which hold everything a release can
   * hold.
   */
  static BakedSite sample() {
    return BAKED.computeIfAbsent(
        "sample-site",
        output -> bake(SampleReleases.addedTo(TARGET.resolve("sample")), TARGET.resolve(output)));
  }

  /** The folder of this project's templates, styles and content. */
  static Path project() {
    return PROJECT;
  }

  Path folder() {
    return folder;
  }

  /** The addresses of all pages, sorted. */
  List<String> pages() {
    return files(".html");
  }

  /** The addresses of all files with this ending, sorted. */
  List<String> files(String ending) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .filter(path -> path.endsWith(ending))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String read(String path) {
    try {
      return Files.readString(folder.resolve(path), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The address under which the site is published, with a slash at its end. */
  String address() {
    Properties settings = new Properties();
    try (Reader file = Files.newBufferedReader(sources.resolve("jbake.properties"))) {
      settings.load(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return settings.getProperty("site.host").replaceFirst("/?$", "/");
  }

  private static BakedSite bake(Path project, Path output) {
    try {
      BayanOven.of(SettingsReader.read(project.toFile(), output.toFile()), Progress.unheard())
          .bake();
      return new BakedSite(project, output);
    } catch (JBakeException e) {
      throw new IllegalStateException(e);
    }
  }
}
