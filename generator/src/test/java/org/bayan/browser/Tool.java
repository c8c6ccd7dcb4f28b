package org.bayan.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A program of the machine that some tests need; see {@link Needs}. */
enum Tool {
  /** The first name is that of Debian's package. */
  CHROMIUM("chromium", "chromium", "chromium-browser", "google-chrome"),
  CHROMEDRIVER("chromium-driver", "chromedriver"),
  NGINX("nginx", "nginx"),
  APACHE("apache2", "apache2"),
  LIGHTTPD("lighttpd lighttpd-mod-deflate", "lighttpd"),
  CADDY("caddy", "caddy"),
  PYTHON("python3", "python3");

  private final String debianPackage;
  private final List<String> names;

  Tool(String debianPackage, String... names) {
    this.debianPackage = debianPackage;
    this.names = List.of(names);
  }

  /** What to say where these are missing. */
  static String howToInstall(List<Tool> missing) {
    return "apt-get install "
        + missing.stream().map(tool -> tool.debianPackage).collect(Collectors.joining(" "));
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
    return find()
        .orElseThrow(() -> new IllegalStateException(names.get(0) + " is not on this machine"));
  }

  private Optional<Path> find() {
    return folders()
        .flatMap(folder -> names.stream().map(folder::resolve))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** The PATH, and where Debian keeps servers, which a user's PATH leaves out. */
  private static Stream<Path> folders() {
    String path = System.getenv().getOrDefault("PATH", "");
    return Stream.concat(Stream.of(path.split(File.pathSeparator)), Stream.of("/usr/sbin"))
        .filter(part -> !part.isEmpty())
        .map(Path::of);
  }
}
