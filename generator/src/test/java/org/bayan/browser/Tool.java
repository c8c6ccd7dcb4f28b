package org.bayan.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A program of the machine that some tests need; see {@link Needs}. */
enum Tool {
  CHROMIUM("chromium", "chromium-browser", "google-chrome"),
  CHROMEDRIVER("chromedriver"),
  NGINX("nginx");

  private final List<String> names;

  Tool(String... names) {
    this.names = List.of(names);
  }

  boolean isThere() {
    return find().isPresent();
  }

  /**
   * Where it is.
   *
   * @throws IllegalStateException if it is not there
   */
  Path path() {
    return find().orElseThrow(() -> new IllegalStateException(names.get(0) + " is not on this machine"));
  }

  private Optional<Path> find() {
    return folders().flatMap(folder -> names.stream().map(folder::resolve)).filter(Files::isExecutable).findFirst();
  }

  /** The PATH, and where Debian keeps servers, which a user's PATH leaves out. */
  private static Stream<Path> folders() {
    String path = System.getenv().getOrDefault("PATH", "");
    return Stream.concat(Stream.of(path.split(File.pathSeparator)), Stream.of("/usr/sbin")).filter(part -> !part.isEmpty()).map(Path::of);
  }
}
