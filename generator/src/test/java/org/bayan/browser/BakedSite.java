package org.bayan.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.bayan.fixture.FixtureArchive;
import org.bayan.jbake.BayanOven;
import org.bayan.jbake.SettingsReader;
import org.bayan.progress.Progress;
import org.jbake.app.JBakeException;
import org.jbake.app.configuration.DefaultJBakeConfiguration;

/** A site baked with this project's templates; each is baked once in a run. */
final class BakedSite {
  private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
  private static final Path TARGET = Path.of("target").toAbsolutePath();
  private static final Map<String, BakedSite> BAKED = new ConcurrentHashMap<>();

  /** Where {@link #sampleAt} says that it is. */
  static final String HOST = "https://bayan.example";

  private final String address;
  private final Path folder;

  private BakedSite(String address, Path folder) {
    this.address = address;
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
   * {@link #sample} as it is served from here, at the root with compressed copies.
   *
   * @param place the site's place on a server: / or /a/b/
   */
  static BakedSite sampleAt(String place) {
    String name = "sample-at" + place.replace('/', '-');
    return BAKED.computeIfAbsent(
        name,
        output -> {
          Path sources = SampleReleases.addedTo(TARGET.resolve(name + "source"));
          FixtureArchive.copy(PROJECT.resolve("hosting/assets"), sources.resolve("assets"));
          return bake(
              sources,
              TARGET.resolve(output),
              Map.of(
                  "site.host",
                  HOST + place,
                  "compress.files",
                  Boolean.toString(place.equals("/"))));
        });
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

  /** An archive of another kind, made as {@code mvn bayan:init} makes one. */
  static BakedSite example(ExampleArchive archive) {
    return BAKED.computeIfAbsent(
        archive.folder(),
        output ->
            bake(archive.writtenTo(TARGET.resolve(output + "-source")), TARGET.resolve(output)));
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
    return address;
  }

  private static BakedSite bake(Path project, Path output) {
    return bake(project, output, Map.of());
  }

  private static BakedSite bake(Path project, Path output, Map<String, String> settings) {
    try {
      DefaultJBakeConfiguration config = SettingsReader.read(project.toFile(), output.toFile());
      settings.forEach(config::setProperty);
      BayanOven.of(config, Progress.unheard()).bake();
      return new BakedSite(config.getSiteHost().replaceFirst("/?$", "/"), output);
    } catch (JBakeException e) {
      throw new IllegalStateException(e);
    }
  }
}
